import { nameOf, type FinishedCopy, type OwnChild } from './own-form.ts'
import { accountIn, differences, type Difference } from './own-form-differences.ts'
import type { DraftAdult, DraftChild, Frequency, MustNotMeet, ReferralDraft } from './referral.ts'
import type { SessionKind } from './session-kind.ts'

export type JoinTerms = { readonly sessionKinds: readonly SessionKind[]; readonly areaId: string | null; readonly otherPhone: string }

const notTold = 'The parents were not asked'

/** The same child in two copies: first name and birth date, in whatever capitals. */
const sameChild = (one: OwnChild, other: OwnChild): boolean =>
  (one.givenName ?? '').trim().toLowerCase() === (other.givenName ?? '').trim().toLowerCase() && one.bornOn === other.bornOn

/** Every child that either parent named, each once, with both parents' words about them. */
export const joinedChildren = (
  copies: readonly FinishedCopy[],
): readonly (readonly { readonly by: number; readonly child: OwnChild }[])[] => {
  const joined: { by: number; child: OwnChild }[][] = []
  for (const [by, copy] of copies.entries()) {
    for (const child of copy.answers.children) {
      const known = joined.find((all) => all.some((one) => one.by !== by && sameChild(one.child, child)))
      if (known === undefined) joined.push([{ by, child }])
      else known.push({ by, child })
    }
  }
  return joined
}

/**
 * One referral out of the parents' own copies. Each adult keeps only their own details, all of them confidential; what
 * others may read later (purpose, days) is said without either parent's words; differences stay with staff. REF-02, RISK-07
 */
export const joinCopies = (copies: readonly FinishedCopy[], terms: JoinTerms): ReferralDraft => {
  const adults = adultsOf(copies, terms)
  const kindAsked = kindOf(copies, terms)
  return {
    areaId: terms.areaId,
    children: joinedChildren(copies).map((versions) => joinChild(versions, copies)),
    adults,
    professionals: [],
    emergency: copies.map(({ answers: { own } }) => ({
      name: own['emergencyName'] ?? '',
      relation: own['emergencyRelation'] ?? '',
      phone: own['emergencyPhone'] ?? '',
    })),
    mustNotMeet: adults.length < 2 ? [] : keptApart(copies),
    history: historyOf(copies, differences(copies)),
    kindAsked,
    frequency: leastOf(copies.map(({ answers }) => answers.own['frequency'])),
    minutes: Math.min(...copies.map(({ answers }) => Number(answers.own['minutes'] ?? 60))),
    days: 'We fix the days with each of you.',
    purpose: 'The children spend safe and good time with their family.',
    whySupervised: 'A parent asked on their own form for somebody to be there all the time.',
    isDirectedByCourt: copies.some(({ answers }) => answers.own['order'] === 'yes'),
    inProceedings: copies.some(({ answers }) => answers.own['proceedings'] === 'yes'),
    courtCase: firstOf(copies, 'courtCase') || 'Not given by the parents',
    nextHearingOn: firstOf(copies, 'nextHearing') || null,
    confirmedDates: copies.map(({ answers }) => answers.own['nextHearing'] ?? '').filter((day) => day !== ''),
    risksToChild: riskWords(copies),
    risksToStaff: copies.some(({ answers }) => answers.own['staff'] !== 'no')
      ? 'A parent said, or was not sure, that somebody could shout at or hurt workers.'
      : 'None known to the parents',
    risksConsidered: true,
    isUrgent: false,
    interimArrangement: notTold,
  }
}

const firstOf = (copies: readonly FinishedCopy[], name: string): string =>
  copies.map(({ answers }) => answers.own[name] ?? '').find((words) => words !== '') ?? ''

/** Whoever says so themselves, or of whom the other says so, is the one who comes. */
const isVisiting = (copies: readonly FinishedCopy[], place: number): boolean => {
  const says = (at: number): string | undefined => copies[at]?.answers.own['visits']
  return says(place) === 'me' || copies.some((_copy, other) => other !== place && says(other) === 'other')
}

const relationWords: Readonly<Record<string, string>> = { mother: 'Mother', father: 'Father', other: 'Brings the children up' }
const yesOrNo: Readonly<Record<string, boolean>> = { yes: true, no: false }

const adultsOf = (copies: readonly FinishedCopy[], { otherPhone }: JoinTerms): readonly DraftAdult[] => {
  const own = copies.map((copy, place) => ownAdult(copy, isVisiting(copies, place)))
  const alone = copies.length === 1 ? copies[0] : undefined
  return alone === undefined ? own : [...own, otherAdult(alone, otherPhone)]
}

const ownAdult = ({ details, answers: { own } }: FinishedCopy, visits: boolean): DraftAdult => ({
  name: nameOf(details),
  side: visits ? 'visiting' : 'resident',
  relation: relationWords[own['relation'] ?? ''] ?? 'Parent',
  address: own['address'] ?? '',
  phone: own['phone'] || details.phone,
  email: details.email,
  isConfidential: true,
  mayAttend: visits,
  mustSign: true,
  language: own['language'] ?? '',
  needsInterpreter: own['interpreter'] === 'yes',
  more: {
    bornOn: own['bornOn'] ?? null,
    hasParentalResponsibility: yesOrNo[own['responsibility'] ?? ''] ?? null,
    ethnicity: own['ethnicity'] ?? '',
    religion: own['religion'] ?? '',
    disability: own['disability'] ?? '',
    solicitor: own['solicitor'] ?? '',
  },
})

/** The parent who filled nothing in is there by name, and with the number that one gave or staff found. RISK-07 */
const otherAdult = ({ answers: { own } }: FinishedCopy, phoneFound: string): DraftAdult => ({
  name: own['otherName'] ?? '',
  phone: phoneFound === '' ? (own['otherPhone'] ?? '') : phoneFound,
  side: own['visits'] === 'other' ? 'visiting' : 'resident',
  relation: 'Parent',
  isConfidential: true,
  mayAttend: own['visits'] === 'other',
  mustSign: true,
})

/** It is enough that one of them says so. RISK-06 */
const keptApart = (copies: readonly FinishedCopy[]): readonly MustNotMeet[] => {
  const isSaid = copies.some(
    ({ answers: { own } }) => (own['meet'] ?? 'no') !== 'yes' || own['afraid'] === 'other-parent' || (own['injunctions'] ?? '') !== '',
  )
  return isSaid ? [{ one: 0, other: 1, because: 'Said on a form that was filled in by a parent' }] : []
}

const kindOf = (copies: readonly FinishedCopy[], { sessionKinds }: JoinTerms): SessionKind => {
  const isWatched = copies.some(({ answers }) => answers.own['watched'] !== 'no')
  const wanted: readonly SessionKind[] = isWatched ? ['supervised', 'supported'] : ['supported', 'supervised']
  return wanted.find((kind) => sessionKinds.includes(kind)) ?? sessionKinds[0] ?? 'supervised'
}

const rarestFirst: readonly Frequency[] = ['monthly', 'fortnightly', 'weekly']

/** Where the two differ, the lesser is asked for, and staff see both. */
const leastOf = (given: readonly (string | undefined)[]): Frequency => rarestFirst.find((each) => given.includes(each)) ?? 'weekly'

type Version = { readonly by: number; readonly child: OwnChild }

const joinChild = (versions: readonly Version[], copies: readonly FinishedCopy[]): DraftChild => {
  const first = versions[0]?.child ?? {}
  const said = (name: keyof OwnChild): string =>
    [...new Set(versions.map(({ child }) => (child[name] ?? '').trim()))].filter((words) => words !== '').join('\n')
  return {
    givenName: first.givenName,
    familyName: first.familyName,
    bornOn: first.bornOn,
    legalStatus: 'private-law',
    livesWith: homeOf(versions, copies),
    school: said('school').split('\n')[0] ?? '',
    isSchoolConfidential: true,
    mayLeaveVenue: copies.every(({ answers }) => answers.own['mayLeave'] === 'yes'),
    needs: {
      health: said('health') || notTold,
      education: notTold,
      identity: notTold,
      ethnicity: notTold,
      culture:
        copies
          .map(({ answers }) => answers.own['food'] ?? '')
          .filter((words) => words !== '')
          .join('\n') || notTold,
      language: [...new Set(copies.map(({ answers }) => answers.own['language'] ?? ''))].join(', ') || notTold,
      emotional: said('feelings') || notTold,
      additional: said('needs') || notTold,
    },
    more: { wishes: said('feelings') },
  }
}

const homeOf = (versions: readonly Version[], copies: readonly FinishedCopy[]): string => {
  const [version] = versions
  const own = version === undefined ? undefined : copies[version.by]
  const other = copies.find((copy) => copy !== own)
  const otherName = other === undefined ? (own?.answers.own['otherName'] ?? '') : nameOf(other.details)
  const ownName = own === undefined ? '' : nameOf(own.details)
  const words: Readonly<Record<string, string>> = {
    me: ownName,
    other: otherName,
    both: `${ownName} and ${otherName} in turn`,
    somebody: 'Somebody else',
  }
  return words[version?.child.livesWith ?? ''] || 'Not said'
}

const worries: Readonly<Record<string, string>> = {
  hurt: 'Somebody hurt or scared the children',
  drink: 'Drinking or drugs',
  taken: 'The children could be taken away',
  mind: 'Mental health',
}

const riskWords = (copies: readonly FinishedCopy[]): string => {
  const lines = copies.flatMap(({ details, answers: { own } }) =>
    Object.entries(worries).flatMap(([name, words]) =>
      own[name] === 'no' ? [] : [`${words}: ${own[name] === 'yes' ? 'yes' : 'not sure'}, says ${nameOf(details)}`],
    ),
  )
  return lines.length === 0 ? 'None known to the parents' : lines.join('\n')
}

const historyOf = (copies: readonly FinishedCopy[], unlike: readonly Difference[]): string =>
  [
    ...copies.map((copy) => `${nameOf(copy.details)} wrote on their own form:\n${accountIn(copy.answers)}`),
    ...(unlike.length === 0
      ? []
      : [
          `Where the two forms differ:\n${unlike.map(({ label, says }) => `${label} ${says.map(({ by, words }) => `${by}: ${words}`).join(' / ')}`).join('\n')}`,
        ]),
  ].join('\n\n')
