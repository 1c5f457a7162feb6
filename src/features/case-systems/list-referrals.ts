import type { OrganisationId } from '../../domain/ids.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { referralOf } from '../referrals/door.ts'
import { ownReferral } from './own-referral.ts'
import { statusInApi } from './referral-standing.ts'

const most = 100

/** One's own referrals in the order they came in, so many at a time; `since` is the last one that is already known. */
export const listReferrals = async (
  work: Work,
  { organisation, since }: { readonly organisation: OrganisationId; readonly since: string | undefined },
): Promise<Outcome<unknown, 'since-not-known'>> => {
  const last = since === undefined ? null : await ownReferral(work, { organisation, reference: since })
  if (since !== undefined && last === null) return refused('since-not-known')
  const rows = await work.rows<{ id: string }>`
    select r.id from referral r
    where r.tenant_id = ${work.tenant} and r.organisation_id = ${organisation}
      and (${last?.id ?? null}::uuid is null
           or (r.submitted_at, r.id) > (select x.submitted_at, x.id from referral x where x.tenant_id = ${work.tenant} and x.id = ${last?.id ?? null}::uuid))
    order by r.submitted_at, r.id limit ${most}`
  const referrals = []
  for (const { id } of rows) {
    const referral = await referralOf(work, id)
    if (referral === null) continue
    await work.record({ name: 'referral.read', about: referral.id, family: referral.familyId, facts: { inList: true } })
    const { reference, familyReference, submittedAt } = referral
    referrals.push({ reference, familyReference, status: statusInApi(referral), submittedAt: submittedAt.toString() })
  }
  return done({ referrals, next: referrals.length === most ? (referrals.at(-1)?.reference ?? null) : null })
}
