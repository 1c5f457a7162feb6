import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import { withConfirmed } from '../../domain/referral-draft.ts'
import type { DraftPage, Gap } from '../../domain/referral-gaps.ts'
import { isOpen, oddDates, type OddDate } from '../../domain/referral-odd-dates.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { Answers, Form } from '../../web/form.ts'
import { get, post, type Answer, type Ask, type RouteRow } from '../../web/route.ts'
import { documentRefusals } from '../documents/door.ts'
import { submitWords } from '../referrals/door.ts'
import { aboutDraft } from './about-draft.ts'
import { draftPath, pagePath } from './draft-form.page.tsx'
import { changeDraft, type DrawnFrom } from './keep-draft.ts'
import { drawnName } from './part-of-draft.ts'

export const draftWords = {
  'already-sent': submitWords['already-sent'],
  'changed-meanwhile': {
    says: 'These answers were changed in another window after you opened this page',
    rule: 'REF-03',
    clear: 'What you typed is still here. Save again to put it in the place of the other answers.',
  },
} as const satisfies Vocabulary

const sectionWords = { ...draftWords, ...documentRefusals } as const satisfies Vocabulary

export const ownDraft = { may: 'referrals.own-draft', about: aboutDraft } as const
export const draftIdOf = (ask: Ask): string => ask.params['id'] ?? ''

/** Which answers the page was drawn from, as the page itself says. */
const drawnFrom = ({ path, typed }: Ask): DrawnFrom | undefined => {
  const drawn = typed[drawnName]
  return typeof drawn === 'string' && drawn !== '' ? { path, drawn } : undefined
}

/** Saves what was typed on a page into its draft, unless another window changed the same answers. REF-03 */
export const saveOnDraft = (ask: Ask, change: (draft: ReferralDraft) => ReferralDraft) =>
  changeDraft(ask.work, draftIdOf(ask), change, drawnFrom(ask))

/** Where "Save and go on" leads: the pages in the order of the list. */
const after = {
  children: 'adults',
  adults: 'needs',
  needs: 'asked',
  asked: 'court',
  court: 'background',
  background: 'risks',
  risks: 'practical',
  practical: 'check',
} as const satisfies Record<DraftPage, string>
export const nextPath = (id: string, page: DraftPage, onward: string): string => {
  if (onward === 'list') return draftPath(id)
  if (onward === 'another') return pagePath(id, { page })
  return after[page] === 'adults' ? `${draftPath(id)}/adults/1` : `${draftPath(id)}/${after[page]}`
}

export type SectionForm = Form & { readonly fields: { readonly onward: Form['fields'][string] } }
export type Section<F extends SectionForm> = {
  readonly page: DraftPage
  readonly form: F
  readonly show: (ask: Ask) => Promise<Answer>
  readonly change: (draft: ReferralDraft, answers: Answers<F>) => ReferralDraft
  /** What the page saves beside the draft: its papers. When they are refused, nothing of the page is saved. */
  readonly also?: (ask: Ask, answers: Answers<F>) => Promise<Outcome<unknown, keyof typeof documentRefusals>>
}

export const onwardOf = (answers: unknown): string => (answers as { readonly onward: string }).onward

/** The dates on one page that look like slips. REF-03 */
export const oddAt = (draft: ReferralDraft, on: Temporal.PlainDate, { page, place }: Omit<Gap, 'rule' | 'says'>): readonly OddDate[] =>
  oddDates(draft, on).filter((odd) => odd.page === page && odd.place === place)

/** How the tick under such dates stands at first. */
export const areRight = ({ confirmedDates = [] }: ReferralDraft, odd: readonly OddDate[]): 'yes' | '' =>
  odd.some((each) => confirmedDates.includes(each.date)) ? 'yes' : ''

/** Dates that look like slips count as right only while the page's tick says so. REF-03 */
export const withDatesRight = (draft: ReferralDraft, odd: readonly OddDate[], answers: object): ReferralDraft => {
  const isRight = 'datesAreRight' in answers && answers.datesAreRight === true
  return withConfirmed(
    draft,
    isRight,
    odd.map(({ date }) => date),
  )
}

/** Saves a page. An unlikely date leads back to it, and it asks; otherwise the next page follows. */
const saveSection = async <F extends SectionForm>(
  { page, change, also }: Section<F>,
  ask: Ask,
  answers: Answers<F>,
): Promise<Outcome<string, keyof typeof sectionWords>> => {
  const odd = (draft: ReferralDraft) => oddAt(draft, today(ask.work.now), { page })
  const changed = await saveOnDraft(ask, (before) => {
    const draft = change(before, answers)
    return withDatesRight(draft, odd(draft), answers)
  })
  if (!changed.ok) return changed
  const kept = await also?.(ask, answers)
  if (kept?.ok === false) return kept

  const { confirmedDates = [] } = changed.value
  const isOdd = odd(changed.value).some((each) => isOpen(each, confirmedDates))
  const onward = onwardOf(answers)
  return done(isOdd && onward !== 'list' ? pagePath(draftIdOf(ask), { page }) : nextPath(draftIdOf(ask), page, onward))
}

/** The page of one part of the draft, and what saving it does. */
export const section = <F extends SectionForm>(row: Section<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${row.page}`
  return [
    get({ ...ownDraft, path, show: row.show }),
    post({
      ...ownDraft,
      path,
      form: row.form,
      show: row.show,
      act: (ask, answers) => saveSection(row, ask, answers),
      next: (_ask, to) => to,
      refusals: sectionWords,
    }),
  ]
}
