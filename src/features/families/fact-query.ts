import type { FactKind } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** That a fact exists, without what it says. */
export type FactOnFile = {
  readonly id: string
  readonly partyId: string | null
  readonly childId: string | null
  readonly kind: FactKind
  /** What people of the service call it: "At work". */
  readonly label: string
  readonly isConfidential: boolean
}

export const factsOf = (work: Work, family: FamilyId): Promise<FactOnFile[]> => work.rows<FactOnFile>`
  select id, party_id as "partyId", child_id as "childId", kind, label, is_confidential as "isConfidential"
  from protected_fact where tenant_id = ${work.tenant} and family_id = ${family} and ended_at is null order by kind`

/** How long a shown fact stays on the page. */
export const shownForSeconds = 30

/** The facts that this person has asked to see within the last half minute, opened; looking was written down when they asked. */
export const shownFacts = async (work: Work, family: FamilyId): Promise<ReadonlyMap<string, string>> => {
  const rows = await work.rows<{ id: string; sealed: Uint8Array }>`
    select f.id, f.sealed from protected_fact f
    where f.tenant_id = ${work.tenant} and f.family_id = ${family} and exists (
      select from audit_entry e where e.tenant_id = f.tenant_id and e.family_id = f.family_id and e.name = 'family.protected-shown'
        and e.about = f.id::text and e.actor_id = ${work.actor.id} and e.at > ${work.now.subtract({ seconds: shownForSeconds })})`
  return new Map(rows.map((row) => [row.id, work.open(row.sealed, { table: 'protected_fact', row: row.id, column: 'sealed' })]))
}

/** The file that `/families/:id/facts/:fact/…` is about, if the fact stands on that file. */
export const aboutFact = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  if (!isId(params['id']) || !isId(params['fact'])) return null
  const found = await work.row<{ family: FamilyId }>`
    select family_id as family from protected_fact where tenant_id = ${work.tenant} and id = ${params['fact']} and family_id = ${params['id']}`
  return found
}

export type ProtectedValue = { readonly kind: FactKind; readonly text: string; readonly whose: string; readonly partyId: string | null }

/** What is marked confidential, and how a professional is reached, which the referral never marks. */
const keptFacts = async (work: Work, family: FamilyId): Promise<readonly ProtectedValue[]> => {
  const rows = await work.rows<{ id: string; kind: FactKind; sealed: Uint8Array; whose: string; partyId: string | null }>`
    select f.id, f.kind, f.sealed, coalesce(p.name, c.given_name) as whose, f.party_id as "partyId" from protected_fact f
    left join party p on p.tenant_id = f.tenant_id and p.id = f.party_id
    left join child c on c.tenant_id = f.tenant_id and c.id = f.child_id
    where f.tenant_id = ${work.tenant} and f.family_id = ${family} and (f.is_confidential or p.side = 'professional')`
  return rows.map(({ id, sealed, ...rest }) => ({
    ...rest,
    text: work.open(sealed, { table: 'protected_fact', row: id, column: 'sealed' }),
  }))
}

type EmergencyPhones = { readonly emergency?: readonly { readonly name: string; readonly phone: string }[] }

/** The phones to ring in an emergency stand only in the referral; the service's own number is on every letter and no secret. */
const emergencyPhones = async (work: Work, family: FamilyId): Promise<readonly ProtectedValue[]> => {
  const referrals = await work.rows<{ id: string; answers: Uint8Array }>`
    select id, answers from referral where tenant_id = ${work.tenant} and family_id = ${family}`
  const service = await work.row<{ phone: string }>`select help_phone as phone from tenant where tenant_id = ${work.tenant}`
  const digits = (text: string): string => text.replaceAll(/\D/g, '')
  return referrals
    .flatMap(({ id, answers }) => {
      const opened = JSON.parse(work.open(answers, { table: 'referral', row: id, column: 'answers' })) as EmergencyPhones
      return opened.emergency ?? []
    })
    .filter(({ phone }) => digits(phone) !== digits(service?.phone ?? ''))
    .map(({ name, phone }) => ({ kind: 'phone', text: phone, whose: name, partyId: null }))
}

/** Every value of a file that must not go out, opened: only for comparing text that is about to. RISK-07 */
export const protectedValuesOf = async (work: Work, family: FamilyId): Promise<readonly ProtectedValue[]> => [
  ...(await keptFacts(work, family)),
  ...(await emergencyPhones(work, family)),
]
