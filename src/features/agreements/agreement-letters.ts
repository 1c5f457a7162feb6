import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { versionOf } from './agreement-query.ts'

type Reach = { readonly name: string; readonly account?: string; readonly fact?: string }

/** How a letter finds a party: their own sign-in, else the e-mail address on the file (which only the post ever opens). RISK-07 */
export const reachOfParty = async (work: Work, party: string): Promise<Reach> => {
  const found = await work.row<{ name: string; account: string | null; fact: string | null }>`
    select p.name, a.id as account, f.id as fact from party p
    left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)
    left join lateral (
      select id from protected_fact x
      where x.tenant_id = p.tenant_id and x.party_id = p.id and x.kind = 'email' and x.ended_at is null order by x.recorded_at desc, x.id desc limit 1) f on true
    where p.tenant_id = ${work.tenant} and p.id = ${party}`
  if (found === null) throw new Error('There is no such party on the file.')
  if (found.account !== null) return { name: found.name, account: found.account }
  return { name: found.name, ...(found.fact === null ? {} : { fact: found.fact }) }
}

type Given = { readonly agreement: AgreementId; readonly family: FamilyId; readonly publicUrl: string }

/** Whoever has a sign-in is told that something waits there; everybody else signs on the tablet, on paper or by personal link. AGR-03 */
export const inviteToSign = async (work: Work, { agreement, family, publicUrl }: Given): Promise<void> => {
  const version = await versionOf(work, agreement)
  for (const signatory of version?.signatories ?? []) {
    const to = await reachOfParty(work, signatory.party)
    if (to.account === undefined) continue
    const text = [
      `Dear ${to.name},`,
      'There is a paper for you to read and sign.',
      `Sign in to read it: ${publicUrl}/agreements/${agreement}/sign`,
    ].join('\n\n')
    await work.write({ kind: 'agreement-to-sign', audience: 'signatory', family, to, subject: 'A paper to read and sign', text })
  }
}
