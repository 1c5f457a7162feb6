import { agreement } from './catalogue/agreement.ts'
import { breach } from './catalogue/breach.ts'
import { changes } from './catalogue/changes.ts'
import { closure } from './catalogue/closure.ts'
import { day } from './catalogue/day.ts'
import { decision } from './catalogue/decision.ts'
import { dispute } from './catalogue/dispute.ts'
import { figures } from './catalogue/figures.ts'
import { life } from './catalogue/life.ts'
import { money } from './catalogue/money.ts'
import { preparation } from './catalogue/preparation.ts'
import { record } from './catalogue/record.ts'
import { referral } from './catalogue/referral.ts'
import { review } from './catalogue/review.ts'
import { risk } from './catalogue/risk.ts'
import { staff } from './catalogue/staff.ts'
import { timetable } from './catalogue/timetable.ts'
import { transport } from './catalogue/transport.ts'
import { venue } from './catalogue/venue.ts'
import { words } from './catalogue/words.ts'
import type { Entry, Group, ValueOf } from './entry.ts'
import type { Source, Written } from './source.ts'

/** Everything that differs between services, each value declared once: its words, its kind, its meaning, the rules it serves. */
export const policyCatalogue = {
  referral,
  decision,
  risk,
  agreement,
  preparation,
  timetable,
  changes,
  day,
  venue,
  record,
  breach,
  review,
  closure,
  dispute,
  money,
  transport,
  staff,
  life,
  figures,
  words,
} as const satisfies Readonly<Record<string, Group>>

type Catalogue = typeof policyCatalogue
export type PolicyGroup = keyof Catalogue

export const policyGroupWords = {
  referral: 'Referral',
  decision: 'Deciding on a referral',
  risk: 'Risk and level of supervision',
  agreement: 'Agreement',
  preparation: 'Before the first session',
  timetable: 'Timetable and booking',
  changes: 'Changes and cancellations',
  day: 'The session itself',
  venue: 'In the building',
  record: 'Recording and reporting',
  breach: 'Breaches and suspension',
  review: 'Reviews and the way out',
  closure: 'Closing a file',
  dispute: 'Disputes, complaints and taking part',
  money: 'Money',
  transport: 'Transport',
  staff: 'People who work here',
  life: 'Good family time',
  figures: 'Figures and trust',
  words: 'Our words',
} as const satisfies Record<PolicyGroup, string>

export type PolicyKey = { [Name in PolicyGroup]: `${Name}.${Extract<keyof Catalogue[Name], string>}` }[PolicyGroup]

/** `policy.decision.within` is a Period, `policy.referral.whoMayRefer` a list of ReferrerKind: the catalogue is the type. */
export type PolicyValues = { readonly [Name in PolicyGroup]: { readonly [Key in keyof Catalogue[Name]]: ValueOf<Catalogue[Name][Key]> } }

/** What a service's file says: each value with where it comes from. */
export type WrittenPolicy = {
  readonly [Name in PolicyGroup]: { readonly [Key in keyof Catalogue[Name]]: Written<ValueOf<Catalogue[Name][Key]>> }
}
export type PartOfPolicy = { readonly [Name in PolicyGroup]?: Partial<WrittenPolicy[Name]> }

export const policyNames = ['independent', 'city', 'supported', 'county', 'proceedings'] as const
export type PolicyName = (typeof policyNames)[number]

/** A policy in force: its values by group, and the source of each by key. */
export type Policy = PolicyValues & { readonly name: PolicyName; readonly sources: Readonly<Record<PolicyKey, Source>> }

export type PolicyEntry = { readonly key: PolicyKey; readonly group: PolicyGroup; readonly entry: Entry }

const entriesOf = (group: PolicyGroup): readonly PolicyEntry[] => {
  const entries: Group = policyCatalogue[group]
  return Object.entries(entries).map(([name, entry]) => ({ key: `${group}.${name}` as PolicyKey, group, entry }))
}

export const policyGroups = Object.keys(policyCatalogue) as readonly PolicyGroup[]

/** Every value, in the order of the catalogue. */
export const policyEntries: readonly PolicyEntry[] = policyGroups.flatMap(entriesOf)
