import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { today } from '../../domain/civil-time.ts'
import { childrenInWords } from '../../domain/family.ts'
import { ageOn } from '../../domain/words-for-time.ts'
import { referralsIn, type ReferralOnFile } from '../referrals/door.ts'

export type OwnReferral = ReferralOnFile & { readonly children: string }

const most = 200

/** What this person sent in, newest first. */
export const sentBy = async (work: Work, person: Person): Promise<readonly OwnReferral[]> => {
  const own = await work.rows<{ id: ReferralId }>`
    select id from referral where tenant_id = ${work.tenant} and referrer_account = ${person.id} order by submitted_at desc, id desc limit ${most}`
  return await withChildren(work, own)
}

/** What waits for this team manager: their own organisation's and team's, and never another's. REF-06 */
export const waitingFor = async (work: Work, person: Person): Promise<readonly OwnReferral[]> => {
  if (!person.roles.includes('team-manager')) return []
  const waiting = await work.rows<{ id: ReferralId }>`
    select r.id from referral r left join account by on by.tenant_id = r.tenant_id and by.id = r.referrer_account
    where r.tenant_id = ${work.tenant} and r.received_at is null
      and coalesce(by.organisation_id, r.organisation_id) = ${person.organisationId}::uuid and coalesce(by.team, r.team) = ${person.team}
      and r.referrer_account is distinct from ${person.id}::uuid
      and not exists (select from referral_approval p where p.tenant_id = r.tenant_id and p.referral_id = r.id)
    order by r.submitted_at, r.id limit ${most}`
  return await withChildren(work, waiting)
}

type Named = { readonly family: string; readonly givenName: string; readonly familyName: string; readonly bornOn: Temporal.PlainDate }

const withChildren = async (work: Work, ids: readonly { readonly id: ReferralId }[]): Promise<readonly OwnReferral[]> => {
  const referrals = await referralsIn(
    work,
    ids.map(({ id }) => id),
  )
  const families = referrals.map(({ familyId }) => familyId)
  const named = await work.rows<Named>`
    select family_id as family, given_name as "givenName", family_name as "familyName", born_on as "bornOn" from child
    where tenant_id = ${work.tenant} and family_id = any(${families}::uuid[]) order by born_on, given_name`
  const byFamily = Map.groupBy(named, ({ family }) => family)
  const on = today(work.now)
  return referrals.map((referral) => {
    const children = (byFamily.get(referral.familyId) ?? []).map((child) => ({ ...child, age: ageOn(child.bornOn, on) }))
    return { ...referral, children: childrenInWords(children) }
  })
}

export type OpenDraft = { readonly id: string; readonly childNames: string; readonly savedAt: Temporal.Instant }

/** Drafts that this person has begun and not sent. */
export const openDraftsOf = (work: Work, account: string): Promise<OpenDraft[]> => work.rows<OpenDraft>`
  select id, child_names as "childNames", saved_at as "savedAt" from referral_draft
  where tenant_id = ${work.tenant} and account_id = ${account} and submitted_at is null order by saved_at desc, id desc limit 100`
