// This room shows the letters that nobody received or that were held back, and puts them in the post again once somebody has mended what was wrong.
// It refuses to send a letter twice, or one that would tell its reader something confidential, and it never shows the address that a letter was meant for.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import type { Facts } from '../../domain/outcome.ts'
import { couldDo } from '../../domain/permission.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { isId } from '../../platform/new-id.ts'
import { form } from '../../web/form.ts'
import { filesClosedTo, safeWaysOf } from '../families/door.ts'
import { aboutAnyLetter, aboutLetter } from './about-letter.ts'
import { releaseLetterForm, writeAnewForm } from './held-letter.form.ts'
import { HeldLetterPage } from './held-letter.page.tsx'
import { lettersHeld, wholeLetter } from './held-letter-store.ts'
import { letterState } from './letter-store.ts'
import { LettersPage } from './letters.page.tsx'
import { mendLetterForm, tryAgainForm } from './mend-letter.form.ts'
import { MendLetterPage } from './mend-letter.page.tsx'
import { putLetterAway, releaseLetter, writeHeldAnew } from './settle-held-letter.ts'
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
  'mail-not-safe': {
    says: 'An e-mail is not safe for this person, whatever it says.',
    rule: 'RISK-07',
    clear: 'Tell them in a way that is safe, then put this letter away.',
  },
  'not-held': { says: 'This letter is not held back any more. Somebody has settled it in the meantime.' },
  'still-confidential': {
    says: ({ where, whose }: Facts) =>
      `It would still tell something confidential${whose === '' ? '' : ` about ${whose}`}. Look at: ${where}.`,
    rule: 'RISK-07',
    clear: 'Take those words out too.',
  },
  'address-of-another': {
    says: 'This is the address of somebody else on the same file. A letter goes to its own reader only.',
    rule: 'RISK-07',
    clear: 'Ask its reader for an address of their own.',
  },
  'letter-still-tried': { says: 'This letter is already in the post again. Nothing more is needed.' },
} as const satisfies Vocabulary

/** Which letter the address names; what could not be an id finds nothing. */
const letterIn = ({ params }: Ask): string => (isId(params['id']) ? params['id'] : '00000000-0000-0000-0000-000000000000')

/** Letters about a family stand in no list of whoever said that they know it. DATA-03 */
const showLetters = async ({ work, person, hidden }: Ask) => {
  const closed = await filesClosedTo(work, person)
  const held = (await lettersHeld(work)).filter(({ familyId }) => !closed.includes(familyId))
  return page('Letters that did not go', h(LettersPage, { letters: await lettersThatDidNotGo(work, { closed }), held, hidden }))
}

const showMending = async (ask: Ask) => {
  const { work, fields, hidden } = ask
  const id = letterIn(ask)
  if ((await letterState(work, id)) === null) return notFound
  const [letter] = await lettersThatDidNotGo(work, { only: id })
  if (letter === undefined || letter.opensADoor) return showLetters(ask)
  return page('Mend the address', h(MendLetterPage, { letter, fields: fields(mendLetterForm), hidden }))
}

const showHeld = async (ask: Ask) => {
  const { work, fields, hidden, person } = ask
  const [letter] = await lettersHeld(work, letterIn(ask))
  const whole = letter === undefined ? null : await wholeLetter(work, letter.id)
  if (letter === undefined || whole === null) return notFound
  const words = letter.opensADoor || letter.isMailUnsafe ? null : fields(writeAnewForm, { subject: whole.subject, text: whole.text })
  const release = fields(releaseLetterForm)
  return page(
    'A letter was held back',
    h(HeldLetterPage, {
      letter,
      safeWays: whole.party === null ? null : await safeWaysOf(work, whole.party),
      words,
      release,
      mayRelease: couldDo('papers.override', person.roles),
      hidden,
    }),
  )
}

const toPapers = (_ask: Ask, family: FamilyId): string => `/families/${family}/papers`

export const letterRoutes = routes([
  get({ path: '/letters', may: 'letters.list', show: showLetters }),
  post({
    path: '/letters/:id/tries',
    may: 'letters.mend',
    about: aboutAnyLetter,
    form: tryAgainForm,
    act: (ask) => tryLetterAgain(ask.work, { letter: letterIn(ask) }),
    next: () => '/letters',
    show: showLetters,
    refusals,
  }),
  get({ path: '/letters/:id/address', may: 'letters.mend', about: aboutAnyLetter, reads: 'family', show: showMending }),
  post({
    path: '/letters/:id/address',
    may: 'letters.mend',
    about: aboutAnyLetter,
    form: mendLetterForm,
    act: (ask, { address }) => tryLetterAgain(ask.work, { letter: letterIn(ask), mended: address }),
    next: () => '/letters',
    show: showMending,
    refusals,
  }),
  get({ path: '/letters/:id/words', may: 'papers.give', about: aboutLetter, reads: 'protected', show: showHeld }),
  post({
    path: '/letters/:id/words',
    may: 'papers.give',
    about: aboutLetter,
    form: writeAnewForm,
    act: (ask, written) => writeHeldAnew(ask.work, { letter: letterIn(ask), ...written }),
    next: toPapers,
    show: showHeld,
    refusals,
  }),
  post({
    path: '/letters/:id/putting-away',
    may: 'papers.give',
    about: aboutLetter,
    form: form({}),
    act: (ask) => putLetterAway(ask.work, { letter: letterIn(ask) }),
    next: toPapers,
    show: showHeld,
    refusals,
  }),
  post({
    path: '/letters/:id/release',
    may: 'papers.override',
    about: aboutLetter,
    form: releaseLetterForm,
    act: (ask, { reason }) => releaseLetter(ask.work, { letter: letterIn(ask), reason }),
    next: () => '/papers-held',
    show: showHeld,
    refusals,
  }),
])
