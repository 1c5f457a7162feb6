import type { Temporal } from 'temporal-polyfill'
import type { PartyKind } from '../../domain/family.ts'
import type { ChildId, FamilyId, PartyId } from '../../domain/ids.ts'
import type { LegalStatus } from '../../domain/referral.ts'
import { ageOn } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'

/** Children and adults by name, never with an address: protected facts have a door of their own. */
export type ChildOnFile = {
  readonly id: ChildId
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: Temporal.PlainDate
  readonly age: number
  readonly legalStatus: LegalStatus
  readonly livesWith: string
}
export type PartyOnFile = {
  readonly id: PartyId
  readonly name: string
  readonly side: PartyKind
  readonly relation: string
  readonly accountId: string | null
  readonly mayAttend: boolean
  readonly mustSign: boolean
  readonly language: string
  readonly needsInterpreter: boolean
}

export const childrenOf = async (work: Work, family: FamilyId): Promise<readonly ChildOnFile[]> => {
  const rows = await work.rows<Omit<ChildOnFile, 'age'>>`
    select id, given_name as "givenName", family_name as "familyName", born_on as "bornOn", legal_status as "legalStatus", lives_with as "livesWith"
    from child where tenant_id = ${work.tenant} and family_id = ${family} order by born_on, given_name`
  return rows.map((child) => ({ ...child, age: ageOn(child.bornOn, today(work.now)) }))
}

export const partiesOf = (work: Work, family: FamilyId): Promise<PartyOnFile[]> => work.rows<PartyOnFile>`
  select id, name, side, relation, account_id as "accountId", may_attend as "mayAttend", must_sign as "mustSign", language,
         needs_interpreter as "needsInterpreter"
  from party where tenant_id = ${work.tenant} and family_id = ${family} and ended_at is null order by side, name`
