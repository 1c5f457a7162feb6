import type { NewFamily, NewParty } from './family.ts'
import type { ReferralTerms } from './referral-gaps.ts'
import { groupNames, groupOf, type GroupedAnswers, type HalfGroupedAnswers } from './referral-groups.ts'
import { wholeAnswers } from './referral-question.ts'
import {
  needNames,
  type AdultMore,
  type ChildMore,
  type DraftAdult,
  type DraftChild,
  type NeedName,
  type ReferralAnswers,
  type ReferralDraft,
  type ReferredAdult,
  type ReferredChild,
} from './referral.ts'

/** The list with this entry in its place, or at the end. */
export const withEntry = <T>(list: readonly T[] | undefined, place: number, entry: T): readonly T[] => {
  const entries = list ?? []
  return place < entries.length ? entries.map((each, index) => (index === place ? entry : each)) : [...entries, entry]
}

/** Takes an adult off the draft; pairs that must not meet follow the others to their new places. RISK-06 */
export const withoutAdult = (draft: ReferralDraft, place: number): ReferralDraft => {
  const moved = (index: number): number => (index > place ? index - 1 : index)
  const pairs = draft.mustNotMeet?.filter(({ one, other }) => one !== place && other !== place)
  return {
    ...draft,
    adults: (draft.adults ?? []).filter((_adult, index) => index !== place),
    mustNotMeet: pairs?.map((pair) => ({ ...pair, one: moved(pair.one), other: moved(pair.other) })),
  }
}

/** Unlikely dates count as looked at again only while the referrer says so. */
export const withConfirmed = (draft: ReferralDraft, isRight: boolean, dates: readonly (string | null | undefined)[]): ReferralDraft => {
  const named = dates.filter((date): date is string => date !== undefined && date !== null)
  const others = (draft.confirmedDates ?? []).filter((date) => !named.includes(date))
  return { ...draft, confirmedDates: isRight ? [...others, ...named] : others }
}

/** Details of those the children live with are confidential unless the referrer says otherwise. RISK-07 */
export const isConfidentialAtFirst = (side: DraftAdult['side']): boolean => side === undefined || side === 'resident' || side === 'carer'

/** "Poppy and Jude Ashdown": what a list of drafts calls this one. */
export const draftName = (draft: ReferralDraft): string => {
  const children = (draft.children ?? []).filter((child) => (child.givenName ?? '') !== '')
  const given = children.map((child) => child.givenName ?? '')
  const list = given.length < 2 ? (given[0] ?? '') : `${given.slice(0, -1).join(', ')} and ${given.at(-1) ?? ''}`
  return `${list} ${children[0]?.familyName ?? ''}`.trim()
}

/** The whole referral out of a draft that has no gaps. REF-03 */
export const wholeReferral = (draft: ReferralDraft, terms: ReferralTerms): ReferralAnswers => ({
  areaId: draft.areaId ?? (terms.areaIds.length === 1 ? (terms.areaIds[0] ?? null) : null),
  children: (draft.children ?? []).map(wholeChild),
  adults: (draft.adults ?? []).map(wholeAdult),
  professionals: draft.professionals ?? [],
  emergency: draft.emergency ?? [],
  mustNotMeet: draft.mustNotMeet ?? [],
  history: draft.history ?? '',
  kindAsked: draft.kindAsked ?? 'supervised',
  frequency: draft.frequency ?? 'weekly',
  minutes: draft.minutes ?? 0,
  days: draft.days ?? '',
  purpose: draft.purpose ?? '',
  whySupervised: draft.whySupervised ?? '',
  isDirectedByCourt: draft.isDirectedByCourt ?? false,
  inProceedings: draft.inProceedings ?? false,
  courtCase: draft.courtCase ?? '',
  nextHearingOn: draft.nextHearingOn ?? null,
  finalHearingOn: draft.finalHearingOn ?? null,
  risksToChild: draft.risksToChild ?? '',
  risksToStaff: draft.risksToStaff ?? '',
  risksConsidered: draft.risksConsidered ?? false,
  isUrgent: draft.isUrgent ?? false,
  whyUrgent: draft.whyUrgent ?? '',
  otherVenue: draft.otherVenue ?? '',
  interimArrangement: draft.interimArrangement ?? '',
  workerGenderAsked: draft.workerGenderAsked ?? null,
  ...wholeGroups(draft),
})

/** Every group with every question, answered or not. */
export const wholeGroups = (half: HalfGroupedAnswers): GroupedAnswers => {
  const groups = groupNames.map((name) => [name, wholeAnswers(groupOf(name).questions, half[name])])
  return Object.fromEntries(groups) as GroupedAnswers
}

/** Answers as they were sealed on their day: whatever was not asked then stands as unanswered. REF-03 */
export const openedAnswers = (sealed: ReferralAnswers): ReferralAnswers => ({
  ...sealed,
  ...wholeGroups(sealed),
  workerGenderAsked: sealed.workerGenderAsked ?? null,
  children: sealed.children.map((child) => ({ ...child, more: wholeChildMore(child) })),
  adults: sealed.adults.map((adult) => ({ ...adult, more: wholeAdultMore(adult) })),
})

const wholeChildMore = ({ more }: DraftChild): ChildMore => ({
  sex: more?.sex ?? null,
  systemId: more?.systemId ?? '',
  lookedAfterSince: more?.lookedAfterSince ?? null,
  wishes: more?.wishes ?? '',
})

const wholeAdultMore = ({ more }: DraftAdult): AdultMore => ({
  bornOn: more?.bornOn ?? null,
  hasParentalResponsibility: more?.hasParentalResponsibility ?? null,
  ethnicity: more?.ethnicity ?? '',
  religion: more?.religion ?? '',
  disability: more?.disability ?? '',
  solicitor: more?.solicitor ?? '',
})

const wholeChild = (child: DraftChild): ReferredChild => ({
  givenName: child.givenName ?? '',
  familyName: child.familyName ?? '',
  bornOn: child.bornOn ?? '',
  legalStatus: child.legalStatus ?? 'none',
  livesWith: child.livesWith ?? '',
  school: child.school ?? '',
  isSchoolConfidential: child.isSchoolConfidential ?? true,
  mayLeaveVenue: child.mayLeaveVenue ?? false,
  needs: Object.fromEntries(needNames.map((need) => [need, child.needs?.[need] ?? ''])) as Record<NeedName, string>,
  more: wholeChildMore(child),
})

const wholeAdult = (adult: DraftAdult): ReferredAdult => ({
  name: adult.name ?? '',
  side: adult.side ?? 'connected-other',
  relation: adult.relation ?? '',
  address: adult.address ?? '',
  phone: adult.phone ?? '',
  email: adult.email ?? '',
  isConfidential: adult.isConfidential ?? isConfidentialAtFirst(adult.side),
  mayAttend: adult.mayAttend ?? false,
  mustSign: adult.mustSign ?? false,
  language: adult.language === undefined || adult.language === '' ? 'English' : adult.language,
  needsInterpreter: adult.needsInterpreter ?? false,
  more: wholeAdultMore(adult),
})

/** The family's file that a referral opens; adults stand first, so that the pairs keep their places. REF-03, RISK-06 */
export const familyFrom = (answers: ReferralAnswers, others: readonly NewParty[]): NewFamily => ({
  areaId: answers.areaId,
  finalHearingOn: answers.finalHearingOn,
  children: answers.children.map(({ school, isSchoolConfidential, more: _more, ...child }) => ({
    ...child,
    facts: [{ kind: 'school', text: school, isConfidential: isSchoolConfidential }],
  })),
  parties: [...answers.adults.map(adultParty), ...answers.professionals.map(professionalParty), ...others],
  mustNotMeet: answers.mustNotMeet,
})

const adultParty = ({ address, phone, email, isConfidential, more: _more, ...adult }: ReferredAdult): NewParty => ({
  ...adult,
  accountId: null,
  facts: [
    { kind: 'address', text: address, isConfidential },
    { kind: 'phone', text: phone, isConfidential },
    { kind: 'email', text: email, isConfidential },
  ],
})

const professionalParty = (professional: ReferralAnswers['professionals'][number]): NewParty => ({
  name: professional.name,
  side: 'professional',
  relation: [professional.role, professional.organisation].filter((words) => words !== '').join(', '),
  mayAttend: false,
  mustSign: false,
  language: 'English',
  needsInterpreter: false,
  accountId: null,
  facts: [{ kind: professional.reach.includes('@') ? 'email' : 'phone', text: professional.reach, isConfidential: false }],
})
