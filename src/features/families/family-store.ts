import { Temporal } from 'temporal-polyfill'
import type { NewChild, NewFact, NewFamily, NewParty } from '../../domain/family.ts'
import type { ChildId, FamilyId, PartyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type OpenedFamily = {
  readonly familyId: FamilyId
  readonly reference: string
  readonly children: readonly ChildId[]
  readonly parties: readonly PartyId[]
}

/** The next number on the service's files, such as NM-1187; the service's own row is the lock, so that no two files share one. */
const nextReference = async (work: Work): Promise<string> => {
  const next = await work.row<{ reference: string }>`
    update tenant set families_opened = families_opened + 1 where tenant_id = ${work.tenant}
    returning reference_prefix || '-' || (1000 + families_opened) as reference`
  return next?.reference ?? ''
}

export const saveFamily = async (work: Work, family: NewFamily): Promise<OpenedFamily> => {
  const familyId = work.newId<FamilyId>()
  const reference = await nextReference(work)
  await work.rows`
    insert into family (tenant_id, id, reference, name, area_id, final_hearing_on, opened_at)
    values (${work.tenant}, ${familyId}, ${reference}, ${family.children[0]?.familyName ?? ''}, ${family.areaId}, ${family.finalHearingOn}, ${work.now})`

  const children: ChildId[] = []
  for (const child of family.children) children.push(await saveChild(work, familyId, child))
  const parties: PartyId[] = []
  for (const party of family.parties) parties.push(await saveParty(work, familyId, party))
  for (const pair of family.mustNotMeet) {
    await work.rows`
      insert into must_not_meet (tenant_id, id, family_id, one_party, other_party, because, recorded_at)
      values (${work.tenant}, ${work.newId()}, ${familyId}, ${parties[pair.one]}, ${parties[pair.other]}, ${pair.because}, ${work.now})`
  }
  return { familyId, reference, children, parties }
}

const saveChild = async (work: Work, familyId: FamilyId, child: NewChild): Promise<ChildId> => {
  const id = work.newId<ChildId>()
  const needs = work.seal(JSON.stringify({ ...child.needs, mayLeaveVenue: child.mayLeaveVenue }), {
    table: 'child',
    row: id,
    column: 'needs',
  })
  await work.rows`
    insert into child (tenant_id, id, family_id, given_name, family_name, born_on, legal_status, lives_with, needs)
    values (${work.tenant}, ${id}, ${familyId}, ${child.givenName}, ${child.familyName}, ${Temporal.PlainDate.from(child.bornOn)},
            ${child.legalStatus}, ${child.livesWith}, ${needs})`
  for (const fact of child.facts) await saveFact(work, { familyId, childId: id, partyId: null }, fact)
  return id
}

export const saveParty = async (work: Work, familyId: FamilyId, party: NewParty): Promise<PartyId> => {
  const id = work.newId<PartyId>()
  await work.rows`
    insert into party (tenant_id, id, family_id, account_id, name, side, relation, may_attend, must_sign, language, needs_interpreter)
    values (${work.tenant}, ${id}, ${familyId}, ${party.accountId}, ${party.name}, ${party.side}, ${party.relation}, ${party.mayAttend},
            ${party.mustSign}, ${party.language}, ${party.needsInterpreter})`
  for (const fact of party.facts) await saveFact(work, { familyId, childId: null, partyId: id }, fact)
  return id
}

type Whose = { readonly familyId: FamilyId; readonly childId: ChildId | null; readonly partyId: PartyId | null }

/** An address, phone, e-mail or school: sealed to its own cell, empty ones left out. */
const saveFact = async (work: Work, whose: Whose, fact: NewFact): Promise<void> => {
  if (fact.text === '') return
  const id = work.newId()
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into protected_fact (tenant_id, id, family_id, party_id, child_id, kind, sealed, is_confidential, recorded_by, recorded_at)
    values (${work.tenant}, ${id}, ${whose.familyId}, ${whose.partyId}, ${whose.childId}, ${fact.kind},
            ${work.seal(fact.text, { table: 'protected_fact', row: id, column: 'sealed' })}, ${fact.isConfidential}, ${by}, ${work.now})`
}
