import type { FamilyId, RecordId } from '../../domain/ids.ts'
import type { Letter, Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'

type Audience = 'social-worker' | 'legal' | 'organisation'
export type Recipient = {
  readonly audience: Audience
  readonly name: string
  readonly party: string | null
  readonly account: string | null
  readonly organisation: string | null
  /** How they are told; a case system fetches its copy itself. */
  readonly to: Letter['to'] | null
}
type Found = { readonly party: string | null; readonly name: string; readonly account: string | null; readonly fact: string | null }
type Organisation = { readonly id: string; readonly name: string; readonly legalEmail: string | null }

/** Who gets a copy as soon as a record is sealed: as the policy says, and the case system of the council that referred. OBS-05, OBS-15 */
export const recipientsFor = async (work: Work, family: FamilyId): Promise<readonly Recipient[]> => {
  const { record } = await policyInForce(work)
  const asked = record.copiesTo ?? []
  const councils = await councilsOf(work, family)
  const people: Recipient[] = []
  for (const audience of asked) people.push(...(await peopleFor(work, family, audience, councils)))
  const systems = councils.map(({ id, name }) => ({
    audience: 'organisation' as const,
    name,
    party: null,
    account: null,
    organisation: id,
    to: null,
  }))
  return [...people, ...(asked.includes('social-worker') ? systems : [])]
}

const peopleFor = async (
  work: Work,
  family: FamilyId,
  audience: 'social-worker' | 'legal',
  councils: readonly Organisation[],
): Promise<readonly Recipient[]> => {
  const found = [...(await partiesFor(work, family, audience)), ...(audience === 'social-worker' ? await referrersFor(work, family) : [])]
  const people = found.filter(
    (each, place) => each.account === null || found.findIndex(({ account }) => account === each.account) === place,
  )
  if (people.length > 0) return people.map((each) => recipientOf(audience, each))
  if (audience === 'social-worker') return []
  return councils.flatMap(({ name, legalEmail }) => (legalEmail === null ? [] : [legalServices(name, legalEmail)]))
}

const reachedBy = ({ name, account, fact }: Pick<Found, 'name' | 'account' | 'fact'>): Letter['to'] | null => {
  if (account !== null) return { name, account }
  return fact === null ? null : { name, fact }
}

const recipientOf = (audience: Audience, { party, name, account, fact }: Found): Recipient => ({
  audience,
  name,
  party,
  account,
  organisation: null,
  to: reachedBy({ name, account, fact }),
})

const legalServices = (council: string, address: string): Recipient => {
  const name = `Legal services, ${council}`
  return { audience: 'legal', name, party: null, account: null, organisation: null, to: { name, address } }
}

const partiesFor = (work: Work, family: FamilyId, side: string): Promise<Found[]> =>
  work.rows<Found>`
    select p.id as party, p.name, p.account_id as account,
           (select x.id from protected_fact x where x.tenant_id = p.tenant_id and x.party_id = p.id and x.kind = 'email' and x.ended_at is null limit 1) as fact
    from party p where p.tenant_id = ${work.tenant} and p.family_id = ${family} and p.side = ${side} order by p.name`

const referrersFor = (work: Work, family: FamilyId): Promise<Found[]> =>
  work.rows<Found>`
    select null as party, a.name, a.id as account, null as fact from referral r
    join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account and a.referrer_kind = 'social-worker'
    where r.tenant_id = ${work.tenant} and r.family_id = ${family}`

const councilsOf = (work: Work, family: FamilyId): Promise<Organisation[]> =>
  work.rows<Organisation>`
    select distinct o.id, o.name, o.legal_email as "legalEmail" from referral r
    left join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account
    join organisation o on o.tenant_id = r.tenant_id and o.id = coalesce(a.organisation_id, r.organisation_id) and o.kind = 'authority'
    where r.tenant_id = ${work.tenant} and r.family_id = ${family} order by o.name`

type Giving = { readonly record: RecordId; readonly family: FamilyId; readonly publicUrl: string }

/** One letter and one row for each; the letter says only that something is there to read. OBS-05, RISK-07 */
export const giveCopies = async (work: Work, giving: Giving): Promise<readonly Recipient[]> => {
  const recipients = await recipientsFor(work, giving.family)
  for (const recipient of recipients) await giveCopy(work, giving, recipient)
  return recipients
}

const giveCopy = async (work: Work, { record, family, publicUrl }: Giving, recipient: Recipient): Promise<void> => {
  const id = work.newId()
  const letter =
    recipient.to === null
      ? null
      : await work.write({
          kind: 'record-ready',
          audience: recipient.audience,
          family,
          to: recipient.to,
          subject: 'A record is ready',
          text: `Hello ${recipient.name},\n\nA record is ready for you. Sign in to read it:\n${publicUrl}/records/${record}\n`,
        })
  await work.rows`
    insert into record_copy (tenant_id, id, record_id, audience, party_id, to_name, letter_id, given_at)
    values (${work.tenant}, ${id}, ${record}, ${recipient.audience}, ${recipient.party}, ${recipient.name}, ${letter}, ${work.now})`
  if (recipient.account !== null || recipient.organisation !== null) {
    await work.rows`
      insert into record_copy_holder (tenant_id, copy_id, record_id, account_id, organisation_id)
      values (${work.tenant}, ${id}, ${record}, ${recipient.account}, ${recipient.organisation})`
  }
  const holder = recipient.account ?? recipient.organisation ?? ''
  await work.record({ name: 'record.given', about: record, family, facts: { audience: recipient.audience, to: recipient.name, holder } })
}
