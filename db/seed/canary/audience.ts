import type { Person } from '../../../src/domain/actor.ts'
import { mayDo } from '../../../src/domain/permission.ts'
import type { Action } from '../../../src/domain/permission-table.ts'
import type { Relation } from '../../../src/domain/relation.ts'
import { reached, steps } from '../play/prepare.ts'
import { handFor, hasSessions } from '../play/who-and-where.ts'
import type { Play } from '../play/play.ts'
import type { Mark } from './marks.ts'

/** Everybody who can sign in to this service. */
export const castOf = (play: Play): readonly Person[] => [...play.settled.people.values(), ...play.parties]

export type Extra = { readonly family: string; readonly person: string; readonly relation: Relation }

/** How a person stands to a family, told from the story and not from the database: the crawl must not ask the code it examines. */
export const relationsIn = (play: Play, person: Person, surname: string, extras: readonly Extra[]): readonly Relation[] => {
  const place = play.spec.families.findIndex((family) => family.surname === surname)
  const family = play.spec.families[place]
  const spec = play.spec.people.find(({ name }) => name === person.name)
  if (family === undefined) return ['service']
  const referrer = play.settled.people.get(family.referrer)
  const far = reached(family.story)
  const isHand = handFor(play, place).person.id === person.id
  const isLegal =
    (play.policy.record.copiesTo ?? []).includes('legal') &&
    person.roles.includes('legal') &&
    person.organisationId === referrer?.organisationId
  const held: readonly (readonly [Relation, boolean])[] = [
    ['area', person.roles.includes('team-leader') && (spec?.area === undefined || family.area === undefined || spec.area === family.area)],
    ['allocated', isHand && far >= steps.indexOf('allocated')],
    ['rostered', isHand && hasSessions(family.story)],
    ['referred', family.referrer === person.name && family.story !== 'draft'],
    ['own', family.referrer === person.name && family.story === 'draft'],
    ['same-team', person.team !== null && person.team === referrer?.team && person.organisationId === referrer.organisationId],
    ['legal', isLegal],
    ['party', play.parties.includes(person) && isOfFamily(play, person, surname)],
  ]
  const more = extras.filter((extra) => extra.family === surname && extra.person === person.name).map(({ relation }) => relation)
  return ['service', ...held.filter(([, holds]) => holds).map(([relation]) => relation), ...more]
}

const isOfFamily = (play: Play, { name }: Person, surname: string): boolean => {
  const family = play.spec.families.find((one) => one.surname === surname)
  return [
    family?.visiting[0],
    family?.resident?.[0],
    family?.carer,
    ...(family?.accounts ?? []).map((who) => `${who} ${surname}`),
  ].includes(name)
}

const readingReferral: readonly Action[] = ['referrals.read', 'referrals.own-draft', 'referrals.answer', 'referrals.approve']
const readingRecord: readonly Action[] = ['records.read', 'sessions.run']
const readingFile: readonly Action[] = [...readingReferral, 'families.read', 'risk.read']

/** Which acts show a fact to whoever may do them; the first that fits counts. A fact of a party is also their own. */
const shownBy: readonly (readonly [starts: RegExp, acts: readonly Action[]])[] = [
  [/^new: own form/, ['own-forms.manage', 'own-forms.list']],
  [/^new: safe contact|^new: visit/, ['families.read']],
  [/^new: document|^new: given paper/, ['documents.read']],
  [/^new: held/, ['papers.give']],
  [/^new: connection/, ['families.review-emergency']],
  [/^new: staff address/, []],
  [/^new: meeting/, ['agreements.draft']],
  [/^new: plan/, ['plans.read']],
  [/^new: apart/, ['risk.read']],
  [/^(address|phone|email|school) of|^emergency phone/, [...readingReferral, 'families.show-protected']],
  [/^observation|^addition to/, readingRecord],
  [/^why it ended so/, [...readingRecord, 'families.read']],
  [/^why it was cancelled/, ['sessions.run', 'families.read']],
  [/^decision|^answer|^reason for not approving/, [...readingFile, 'referrals.decide']],
  [/^why this worker/, ['families.read', 'allocations.make']],
  [/^reason for emergency/, ['families.review-emergency']],
  [/^evidence|^measure|^why not less|^what protects|^support|^why they must not meet/, [...readingFile, 'risk.assess']],
  [/^purpose|^days/, [...readingFile, 'agreements.read', 'agreements.sign-own']],
  [/./, [...readingFile, 'risk.assess', 'agreements.draft']],
]

/** Everybody who may see this fact, and therefore nobody else. RISK-07, DATA-03 */
export const audienceOf = (play: Play, mark: Mark, extras: readonly Extra[]): readonly Person[] => {
  const acts = shownBy.find(([starts]) => starts.test(mark.fact))?.[1] ?? []
  return castOf(play).filter((person) => {
    const relations = relationsIn(play, person, mark.family, extras)
    if (mark.fact.endsWith(`of ${person.name}`)) return true
    if (mark.fact.startsWith('reason for emergency') && relations.includes('emergency')) return true
    return acts.some((act) => mayDo(act, { roles: person.roles, relations }))
  })
}
