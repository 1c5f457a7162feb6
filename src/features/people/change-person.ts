import type { Person } from '../../domain/actor.ts'
import type { FactKind } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { mayOpenFact, type SafeContact } from '../../domain/safe-contact.ts'
import type { Work } from '../../platform/work.ts'
import {
  changeDetails,
  childNamed,
  endFact,
  endPart,
  lockFact,
  lockPerson,
  type PersonDetails,
  saveFact,
  savePerson,
  saveSafeContact,
  setConfidential,
} from './person-store.ts'

type Of = { readonly family: FamilyId; readonly person: string }
type Done = Outcome<{ readonly family: FamilyId; readonly person: string }, PersonRefusal>
export type PersonRefusal = 'no-such-person' | 'part-ended' | 'no-reason' | 'no-such-fact'

/** Somebody new on the file; their details are confidential or not, one by one, from the next page. */
export const addPerson = async (
  work: Work,
  { family, details }: { readonly family: FamilyId; readonly details: PersonDetails },
): Promise<Done> => {
  const id = await savePerson(work, family, details)
  await work.record({ name: 'person.added', about: id, family, facts: { side: details.side } })
  return done({ family, person: id })
}

/** Papers that were signed keep the name they were signed with. */
export const changePerson = async (work: Work, { family, person, details }: Of & { readonly details: PersonDetails }): Promise<Done> => {
  const before = await lockPerson(work, family, person)
  if (before === null) return refused('no-such-person')
  if (before.isEnded) return refused('part-ended')
  await changeDetails(work, person, details)
  const changed = (Object.keys(details) as (keyof PersonDetails)[]).filter((name) => before[name] !== details[name])
  await work.record({ name: 'person.changed', about: person, family, facts: { changed: changed.join(', ') } })
  return done({ family, person })
}

export const endPersonsPart = async (work: Work, { family, person, why }: Of & { readonly why: string }): Promise<Done> => {
  const before = await lockPerson(work, family, person)
  if (before === null) return refused('no-such-person')
  if (before.isEnded) return refused('part-ended')
  await endPart(work, person, why)
  await work.record({ name: 'person.ended', about: person, family })
  return done({ family, person })
}

type NewFact = Of & { readonly kind: FactKind; readonly text: string; readonly label: string; readonly isConfidential: boolean }

/** One more address, number or school: an old one stays until somebody says that it no longer holds. */
export const recordFact = async (work: Work, by: Person, { family, person, ...fact }: NewFact): Promise<Done> => {
  const isAdult = (await lockPerson(work, family, person)) !== null
  if (!isAdult && (await childNamed(work, family, person)) === null) return refused('no-such-person')
  const whose = { partyId: isAdult ? person : null, childId: isAdult ? null : person }
  const id = await saveFact(work, { ...fact, ...whose, family, by: by.id })
  await work.record({ name: 'fact.recorded', about: id, family, facts: { kind: fact.kind, isConfidential: fact.isConfidential } })
  return done({ family, person })
}

type OfFact = { readonly family: FamilyId; readonly fact: string }

/** What no longer holds is not shown or written to any more; what was confidential stays guarded for ever. RISK-07 */
export const endOldFact = async (work: Work, { family, fact }: OfFact): Promise<Done> => {
  const found = await lockFact(work, family, fact)
  if (found === null || found.isEnded) return refused('no-such-fact')
  await endFact(work, fact)
  await work.record({ name: 'fact.ended', about: fact, family })
  return done({ family, person: found.person })
}

export const changeConfidentiality = async (
  work: Work,
  { family, fact, isConfidential, why }: OfFact & { readonly isConfidential: boolean; readonly why: string },
): Promise<Done> => {
  const found = await lockFact(work, family, fact)
  if (found === null || found.isEnded) return refused('no-such-fact')
  const refusal = mayOpenFact({ toConfidential: isConfidential, why })
  if (refusal !== null) return refused(refusal)
  await setConfidential(work, fact, isConfidential)
  await work.record({ name: 'fact.confidentiality-changed', about: fact, family, facts: { isConfidential, why } })
  return done({ family, person: found.person })
}

/** What somebody said themselves on their own form about how they may be reached, kept as theirs. REF-02, RISK-07 */
export const sayOwnWays = async (
  work: Work,
  {
    family,
    party,
    safe,
  }: { readonly family: FamilyId; readonly party: { readonly id: string; readonly name: string }; readonly safe: SafeContact },
): Promise<void> => {
  const id = await saveSafeContact(work, { family, party: party.id, safe, by: party })
  await work.record({ name: 'safe-contact.changed', about: id, family })
}

/** How a person may be called or written to; what was said before stays on record. */
export const setSafeContact = async (
  work: Work,
  by: Person,
  { family, person, safe }: Of & { readonly safe: SafeContact },
): Promise<Done> => {
  const found = await lockPerson(work, family, person)
  if (found === null) return refused('no-such-person')
  if (found.isEnded) return refused('part-ended')
  const id = await saveSafeContact(work, { family, party: person, safe, by })
  await work.record({ name: 'safe-contact.changed', about: id, family })
  return done({ family, person })
}
