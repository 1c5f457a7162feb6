import { Temporal } from 'temporal-polyfill'
import { groupNames, groupOf, type GroupPage } from './referral-groups.ts'
import type { AnyAnswers } from './referral-question.ts'
import type { DraftAdult, DraftChild, ReferralDraft } from './referral.ts'
import { ageOn, dateInFull } from './words-for-time.ts'

/** A date that is most often a slip: where it stands, what is odd about it, and whether it can be right after all. REF-03 */
export type OddDate = {
  readonly page: GroupPage | 'children' | 'adults'
  readonly place?: number
  readonly date: string
  readonly says: string
  readonly canBeRight: boolean
}

/** Every date of a draft that is asked about and never silently taken, looked at again or not. REF-03 */
export const oddDates = (draft: ReferralDraft, on: Temporal.PlainDate): readonly OddDate[] => [
  ...(draft.children ?? []).flatMap((child, place) => oddOfChild(child, place, on)),
  ...(draft.adults ?? []).flatMap((adult, place) => oddOfAdult(adult, { place, on, children: draft.children ?? [] })),
  ...oddOfCourt(draft, on),
  ...groupNames.flatMap((name) => oddOfGroup(groupOf(name), draft[name] ?? {}, on)),
  ...oddEnds(draft),
]

/** What nobody has looked at again yet, or what cannot be right at all. */
export const isOpen = (odd: OddDate, confirmed: readonly string[]): boolean => !(odd.canBeRight && confirmed.includes(odd.date))

const named = (name: string | undefined, otherwise: string): string => (name === undefined || name.trim() === '' ? otherwise : name)

const oddOfChild = (child: DraftChild, place: number, on: Temporal.PlainDate): readonly OddDate[] => {
  const who = named(child.givenName, `Child ${place + 1}`)
  const born = dateFrom(child.bornOn)
  const since = dateFrom(child.more?.lookedAfterSince)
  const odd = (date: Temporal.PlainDate, says: string, canBeRight: boolean): OddDate => ({
    page: 'children',
    place,
    date: date.toString(),
    says: `${who}: ${says}`,
    canBeRight,
  })
  return [
    ...(born !== null && isAfter(born, on) ? [odd(born, `is the birth date ${dateInFull(born)} right? It is in the future`, false)] : []),
    ...(born !== null && ageOn(born, on) >= 18
      ? [odd(born, `is the birth date ${dateInFull(born)} right? That is ${ageOn(born, on)} years ago`, true)]
      : []),
    ...(since !== null && isAfter(since, on)
      ? [odd(since, `is looked after since ${dateInFull(since)} right? It is in the future`, false)]
      : []),
    ...(since !== null && born !== null && isAfter(born, since)
      ? [odd(since, `is looked after since ${dateInFull(since)} right? It is before the birth`, false)]
      : []),
  ]
}

type AmongChildren = { readonly place: number; readonly on: Temporal.PlainDate; readonly children: readonly DraftChild[] }

/** A parent is older than the child, by twelve years at least; anything else is most often the child's own date. REF-03 */
const oddOfAdult = (adult: DraftAdult, { place, on, children }: AmongChildren): readonly OddDate[] => {
  const born = dateFrom(adult.more?.bornOn)
  if (born === null) return []
  const odd = (says: string, canBeRight: boolean): OddDate => ({
    page: 'adults',
    place,
    date: born.toString(),
    says: `${named(adult.name, `Person ${place + 1}`)}: is the birth date ${dateInFull(born)} right? ${says}`,
    canBeRight,
  })
  if (isAfter(born, on)) return [odd('It is in the future', false)]
  if (ageOn(born, on) > 110) return [odd(`That is ${ageOn(born, on)} years ago`, true)]
  if (!/\b(mother|father|mum|mam|dad|parent)\b/i.test(adult.relation ?? '')) return []
  const close = children.find((child) => {
    const childBorn = dateFrom(child.bornOn)
    return childBorn !== null && isAfter(born.add({ years: 12 }), childBorn)
  })
  if (close === undefined) return []
  const child = named(close.givenName, 'the child')
  const isYounger = isAfter(born, dateFrom(close.bornOn) ?? born)
  return [odd(isYounger ? `They would be younger than ${child}` : `They would be less than 12 years older than ${child}`, true)]
}

const oddOfCourt = (draft: ReferralDraft, on: Temporal.PlainDate): readonly OddDate[] => {
  const next = dateFrom(draft.nextHearingOn)
  const final = dateFrom(draft.finalHearingOn)
  const past = (label: string, day: Temporal.PlainDate | null): readonly OddDate[] =>
    day === null || !isAfter(on, day) ? [] : [oddDay('court', label, day, 'It is in the past')]
  return [
    ...past('Next hearing', next),
    ...past('Final hearing', final),
    ...(next !== null && final !== null && isAfter(next, final)
      ? [oddDay('court', 'Final hearing', final, 'It is before the next hearing')]
      : []),
  ]
}

const oddDay = (page: GroupPage, label: string, day: Temporal.PlainDate, why: string): OddDate => ({
  page,
  date: day.toString(),
  says: `${label}: is ${dateInFull(day)} right? ${why}`,
  canBeRight: true,
})

const oddOfGroup = ({ page, questions }: ReturnType<typeof groupOf>, answers: AnyAnswers, on: Temporal.PlainDate): readonly OddDate[] =>
  Object.entries(questions).flatMap(([name, question]) => {
    const day = question.kind === 'day' ? dateFrom(answers[name]) : null
    if (day === null || question.kind !== 'day' || question.expected === undefined) return []
    if (question.expected === 'future' && isAfter(on, day)) return [oddDay(page, question.label, day, 'It is in the past')]
    return question.expected === 'past' && isAfter(day, on)
      ? [{ ...oddDay(page, question.label, day, 'It is in the future'), canBeRight: false }]
      : []
  })

/** What ends before it starts cannot be planned: one of the two dates is a slip. REF-03, REF-09 */
const oddEnds = ({ plan, coreOffer }: ReferralDraft): readonly OddDate[] => [
  ...inOrder([plan?.startsOn, 'the first session'], [plan?.endsOn, 'the planned end']),
  ...inOrder([plan?.startsOn, 'the first session'], [coreOffer?.endsOn, 'the end of the exceptional sessions']),
  ...inOrder([coreOffer?.reviewOn, 'the day to look at it again'], [coreOffer?.endsOn, 'the end of the exceptional sessions']),
]

type NamedDay = readonly [day: string | null | undefined, name: string]

const inOrder = ([first, firstName]: NamedDay, [last, lastName]: NamedDay): readonly OddDate[] => {
  const [from, to] = [dateFrom(first), dateFrom(last)]
  if (from === null || to === null || !isAfter(from, to)) return []
  const says = `Is ${dateInFull(to)} right for ${lastName}? It is before ${firstName}, ${dateInFull(from)}`
  return [{ page: 'asked', date: to.toString(), says, canBeRight: false }]
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) > 0

const dateFrom = (text: unknown): Temporal.PlainDate | null => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}
