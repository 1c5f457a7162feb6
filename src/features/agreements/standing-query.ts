import type { Person } from '../../domain/actor.ts'
import {
  type AgreementNeeded,
  type AgreementRefusal,
  type AgreementState,
  refusalToBook,
  refusalToStart,
  stateOfVersions,
} from '../../domain/agreement-needed.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

type Counted = { readonly isOffered: boolean; readonly signatories: number; readonly signed: number }

/**
 * How far a family's agreement is. The newest version that was given out decides: 'signed' when all its signatories have signed,
 * also while a newer version is only a draft. A signature without its row in the audit, or under a hash that is not the offer’s, was put there by hand and does not count. 'drafted' when nothing was ever given out. AGR-02, AGR-04
 */
export const agreementState = async (work: Work, family: FamilyId): Promise<AgreementState> =>
  stateOfVersions(
    await work.rows<Counted>`
  select o.agreement_id is not null as "isOffered",
    (select count(*) from agreement_signatory s where s.tenant_id = a.tenant_id and s.agreement_id = a.id) as signatories,
    (select count(*) from agreement_signature x where x.tenant_id = a.tenant_id and x.agreement_id = a.id and x.document_hash = o.document_hash and exists (
       select from audit_entry e where e.tenant_id = a.tenant_id and e.family_id = a.family_id and e.name = 'agreement.signed'
         and e.about = a.id::text and e.facts->>'signatory' = x.signatory_id::text and e.facts->>'hash' = x.document_hash)) as signed
  from agreement a left join agreement_offer o on o.tenant_id = a.tenant_id and o.agreement_id = a.id
  where a.tenant_id = ${work.tenant} and a.family_id = ${family} order by a.version desc`,
  )

type Needs = { readonly agreement: { readonly neededBefore: AgreementNeeded } }

/** What the agreement says against booking, or against the first session, under the service's policy; null when nothing does. AGR-02 */
export const agreementStandsInTheWay = async (
  work: Work,
  family: FamilyId,
  of: 'booking' | 'first-session',
  policy: Needs,
): Promise<AgreementRefusal | null> => {
  const state = await agreementState(work, family)
  return of === 'booking' ? refusalToBook(state, policy.agreement.neededBefore) : refusalToStart(state, policy.agreement.neededBefore)
}

export type AgreementToSign = { readonly agreementId: AgreementId; readonly familyId: FamilyId; readonly version: number }

/** Agreements that wait for this person's own signature; none that a newer one has passed. */
export const agreementToSign = (work: Work, person: Pick<Person, 'id'>): Promise<AgreementToSign[]> => work.rows<AgreementToSign>`
  select a.id as "agreementId", a.family_id as "familyId", a.version from party p
  join agreement_signatory s on s.tenant_id = p.tenant_id and s.party_id = p.id
  join agreement a on a.tenant_id = s.tenant_id and a.id = s.agreement_id
  where p.tenant_id = ${work.tenant} and p.account_id = ${person.id}
    and not exists (select from agreement_signature x where x.tenant_id = s.tenant_id and x.signatory_id = s.id)
    and not exists (select from agreement n join agreement_offer o on o.tenant_id = n.tenant_id and o.agreement_id = n.id
                    where n.tenant_id = a.tenant_id and n.family_id = a.family_id and n.version > a.version)
  order by a.drafted_at`
