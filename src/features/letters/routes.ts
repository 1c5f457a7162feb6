// This room shows the letters that nobody received, and puts them in the post again, with a mended address where that is the reason.
// It refuses to send a letter twice, and it never shows the address that a letter was meant for.
import { h } from 'preact'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { isId } from '../../platform/new-id.ts'
import { letterState } from './letter-store.ts'
import { LettersPage } from './letters.page.tsx'
import { mendLetterForm, tryAgainForm } from './mend-letter.form.ts'
import { MendLetterPage } from './mend-letter.page.tsx'
import { tryLetterAgain } from './try-letter-again.ts'
import { lettersThatDidNotGo } from './unsent-letters-query.ts'

const refusals = {
  'no-such-letter': { says: 'This letter is not here any more.' },
  'letter-already-went': { says: 'This letter has gone in the meantime. It is not sent twice.' },
  'opens-a-door': {
    says: 'The link in this letter lets its reader in or lets them sign, so it goes to their own address only',
    rule: 'STAFF-04',
    clear: 'Whoever may invite puts the address right where it belongs and sends a new link.',
  },
  'letter-still-tried': { says: 'This letter is already in the post again. Nothing more is needed.' },
} as const satisfies Vocabulary

/** Which letter the address names; what could not be an id finds nothing. */
const letterIn = ({ params }: Ask): string => (isId(params['id']) ? params['id'] : '00000000-0000-0000-0000-000000000000')

const showLetters = async ({ work, hidden }: Ask) =>
  page('Letters that did not go', h(LettersPage, { letters: await lettersThatDidNotGo(work), hidden }))

const showMending = async (ask: Ask) => {
  const { work, fields, hidden } = ask
  const id = letterIn(ask)
  if ((await letterState(work, id)) === null) return notFound
  const [letter] = await lettersThatDidNotGo(work, id)
  if (letter === undefined || letter.opensADoor) return showLetters(ask)
  return page('Mend the address', h(MendLetterPage, { letter, fields: fields(mendLetterForm), hidden }))
}

export const letterRoutes = routes([
  get({ path: '/letters', may: 'letters.list', show: showLetters }),
  post({
    path: '/letters/:id/tries',
    may: 'letters.mend',
    form: tryAgainForm,
    act: (ask) => tryLetterAgain(ask.work, { letter: letterIn(ask) }),
    next: () => '/letters',
    show: showLetters,
    refusals,
  }),
  get({ path: '/letters/:id/address', may: 'letters.mend', show: showMending }),
  post({
    path: '/letters/:id/address',
    may: 'letters.mend',
    form: mendLetterForm,
    act: (ask, { address }) => tryLetterAgain(ask.work, { letter: letterIn(ask), mended: address }),
    next: () => '/letters',
    show: showMending,
    refusals,
  }),
])
