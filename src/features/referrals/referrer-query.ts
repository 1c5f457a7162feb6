import type { NewParty } from '../../domain/family.ts'
import { referrerKindWords, type ReferrerKind } from '../../domain/referrer-kind.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'

/** Who sends a referral in: an account of an organisation, or the organisation alone through its case system. */
export type Referrer = {
  readonly accountId: string | null
  readonly name: string
  readonly kind: ReferrerKind | null
  readonly organisationId: string | null
  readonly team: string | null
}

export const referrerOf = (work: Work, account: string): Promise<Referrer | null> => work.row<Referrer>`
  select id as "accountId", name, referrer_kind as kind, organisation_id as "organisationId", team
  from account where tenant_id = ${work.tenant} and id = ${account}`

export type Approver = { readonly id: string; readonly name: string }

/** The team managers of the referrer's own organisation and team, without whoever is closed, or is the referrer. REF-06 */
export const teamManagersOf = (work: Work, { organisationId, team, accountId }: Referrer): Promise<Approver[]> => work.rows<Approver>`
  select a.id, a.name from account a
  join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'team-manager'
  where a.tenant_id = ${work.tenant} and a.organisation_id = ${organisationId}::uuid and a.team = ${team}
    and a.id is distinct from ${accountId}::uuid
    and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
  order by a.name`

const nobody = { mayAttend: false, mustSign: false, language: 'English', needsInterpreter: false, facts: [] } as const

/** Who stands on the file because of who referred: the referrer, and legal services where records go to them. OBS-05 */
export const partiesFrom = async (work: Work, referrer: Referrer, policy: Policy): Promise<readonly NewParty[]> => [
  ...referrerParty(referrer, policy),
  ...(policy.record.copiesTo?.includes('legal') === true ? await legalParties(work, referrer) : []),
]

const referrerParty = ({ accountId, name, kind }: Referrer, policy: Policy): readonly NewParty[] => {
  if (accountId === null && name === '') return []
  const isSocialWorker = kind === 'social-worker'
  const mustSign = isSocialWorker && policy.agreement.signedBy.includes('social-worker')
  return [
    {
      ...nobody,
      accountId,
      name,
      side: isSocialWorker ? 'social-worker' : 'professional',
      relation: kind === null ? '' : referrerKindWords[kind],
      mustSign,
    },
  ]
}

const legalParties = async (work: Work, { organisationId }: Referrer): Promise<readonly NewParty[]> => {
  const people = await work.rows<Approver>`
    select a.id, a.name from account a
    join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'legal'
    where a.tenant_id = ${work.tenant} and a.organisation_id = ${organisationId}::uuid
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id) order by a.name`
  if (people.length > 0)
    return people.map(({ id, name }) => ({ ...nobody, accountId: id, name, side: 'legal', relation: 'Legal services' }))
  const office = await work.row<{ name: string; legal_email: string | null }>`
    select name, legal_email from organisation where tenant_id = ${work.tenant} and id = ${organisationId}::uuid`
  if (office === null || office.legal_email === null) return []
  const facts = [{ kind: 'email' as const, text: office.legal_email, isConfidential: false }]
  return [{ ...nobody, accountId: null, name: `${office.name}, legal services`, side: 'legal', relation: 'Legal services', facts }]
}
