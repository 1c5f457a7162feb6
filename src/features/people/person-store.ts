import type { FactKind, PartyKind } from '../../domain/family.ts'
import type { FamilyId, PartyId } from '../../domain/ids.ts'
import type { SafeContact } from '../../domain/safe-contact.ts'
import type { Work } from '../../platform/work.ts'

export type PersonDetails = {
  readonly name: string
  readonly side: PartyKind
  readonly relation: string
  readonly language: string
  readonly needsInterpreter: boolean
  readonly mayAttend: boolean
  readonly mustSign: boolean
}
export type PersonOnFile = PersonDetails & { readonly id: PartyId; readonly isEnded: boolean; readonly hasAccount: boolean }
export type FactLine = {
  readonly id: string
  readonly kind: FactKind
  readonly label: string
  readonly isConfidential: boolean
}
export type Whose = { readonly partyId: string | null; readonly childId: string | null }

/** An adult of this file. */
export const personOnFile = (work: Work, family: FamilyId, party: string): Promise<PersonOnFile | null> => work.row<PersonOnFile>`
  select id, name, side, relation, language, needs_interpreter as "needsInterpreter", may_attend as "mayAttend", must_sign as "mustSign",
         (ended_at is not null) as "isEnded", (account_id is not null) as "hasAccount"
  from party where tenant_id = ${work.tenant} and family_id = ${family} and id = ${party}`

/** Locked, because details change by hand and from several desks. */
export const lockPerson = async (work: Work, family: FamilyId, party: string): Promise<PersonOnFile | null> => {
  await work.row`select id from party where tenant_id = ${work.tenant} and family_id = ${family} and id = ${party} for update`
  return await personOnFile(work, family, party)
}

/** By first name: a child of this file has facts too. */
export const childNamed = async (work: Work, family: FamilyId, child: string): Promise<string | null> =>
  (
    await work.row<{ name: string }>`
      select given_name as name from child where tenant_id = ${work.tenant} and family_id = ${family} and id = ${child}`
  )?.name ?? null

export const savePerson = async (work: Work, family: FamilyId, person: PersonDetails): Promise<PartyId> => {
  const id = work.newId<PartyId>()
  await work.rows`
    insert into party (tenant_id, id, family_id, name, side, relation, may_attend, must_sign, language, needs_interpreter)
    values (${work.tenant}, ${id}, ${family}, ${person.name}, ${person.side}, ${person.relation}, ${person.mayAttend}, ${person.mustSign},
            ${person.language}, ${person.needsInterpreter})`
  return id
}

export const changeDetails = (work: Work, id: string, person: PersonDetails): Promise<unknown> => work.rows`
  update party set name = ${person.name}, side = ${person.side}, relation = ${person.relation}, may_attend = ${person.mayAttend},
         must_sign = ${person.mustSign}, language = ${person.language}, needs_interpreter = ${person.needsInterpreter}
  where tenant_id = ${work.tenant} and id = ${id}`

/** Whoever leaves the file takes no more part; what they signed and where they came stays. */
export const endPart = (work: Work, id: string, why: string): Promise<unknown> => work.rows`
  update party set ended_at = ${work.now}, ended_why = ${why}, may_attend = false, must_sign = false, account_id = null
  where tenant_id = ${work.tenant} and id = ${id}`

export const factsOfPerson = (work: Work, family: FamilyId, person: string): Promise<FactLine[]> => work.rows<FactLine>`
  select id, kind, label, is_confidential as "isConfidential" from protected_fact
  where tenant_id = ${work.tenant} and family_id = ${family} and (party_id = ${person} or child_id = ${person}) and ended_at is null
  order by kind, recorded_at`

type NewFact = Whose & {
  readonly family: FamilyId
  readonly kind: FactKind
  readonly text: string
  readonly label: string
  readonly isConfidential: boolean
  readonly by: string
}

export const saveFact = async (work: Work, fact: NewFact): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into protected_fact (tenant_id, id, family_id, party_id, child_id, kind, label, sealed, is_confidential, recorded_by, recorded_at)
    values (${work.tenant}, ${id}, ${fact.family}, ${fact.partyId}, ${fact.childId}, ${fact.kind}, ${fact.label},
            ${work.seal(fact.text, { table: 'protected_fact', row: id, column: 'sealed' })}, ${fact.isConfidential}, ${fact.by}, ${work.now})`
  return id
}

export type FactNow = { readonly id: string; readonly isConfidential: boolean; readonly isEnded: boolean; readonly person: string }

export const factOnFile = (work: Work, family: FamilyId, fact: string): Promise<FactNow | null> => work.row<FactNow>`
  select id, is_confidential as "isConfidential", (ended_at is not null) as "isEnded", coalesce(party_id, child_id) as person
  from protected_fact where tenant_id = ${work.tenant} and family_id = ${family} and id = ${fact}`

export const lockFact = async (work: Work, family: FamilyId, fact: string): Promise<FactNow | null> => {
  await work.row`select id from protected_fact where tenant_id = ${work.tenant} and family_id = ${family} and id = ${fact} for update`
  return await factOnFile(work, family, fact)
}

export const endFact = (work: Work, id: string): Promise<unknown> =>
  work.rows`update protected_fact set ended_at = ${work.now} where tenant_id = ${work.tenant} and id = ${id}`

export const setConfidential = (work: Work, id: string, isConfidential: boolean): Promise<unknown> =>
  work.rows`update protected_fact set is_confidential = ${isConfidential} where tenant_id = ${work.tenant} and id = ${id}`

type NewSafe = {
  readonly family: FamilyId
  readonly party: string
  readonly safe: SafeContact
  readonly by: { readonly id: string; readonly name: string }
}

export const saveSafeContact = async (work: Work, { family, party, safe, by }: NewSafe): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into safe_contact (tenant_id, id, family_id, party_id, may_call, may_text, may_mail, may_write, words, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family}, ${party}, ${safe.mayCall}, ${safe.mayText}, ${safe.mayMail}, ${safe.mayWrite},
            ${work.seal(safe.words, { table: 'safe_contact', row: id, column: 'words' })}, ${by.id}, ${by.name}, ${work.now})`
  return id
}
