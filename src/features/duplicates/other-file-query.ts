import { referrerKindWords, type ReferrerKind } from '../../domain/referrer-kind.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type OtherFile = {
  readonly id: FamilyId
  readonly reference: string
  /** Referrers of the file that goes who have no referral on the other yet: joining lets them see it. */
  readonly whoWillSee: readonly string[]
}

export const otherFile = async (
  work: Work,
  { family, other }: { readonly family: FamilyId; readonly other: string },
): Promise<OtherFile | null> => {
  if (!isId(other) || other === family) return null
  const found = await work.row<{ id: FamilyId; reference: string }>`
    select id, reference from family where tenant_id = ${work.tenant} and id = ${other}`
  if (found === null) return null
  const referrers = await work.rows<{ name: string; kind: ReferrerKind }>`
    select distinct a.name, r.referrer_kind as kind from referral r join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account
    where r.tenant_id = ${work.tenant} and r.family_id = ${family}
      and not exists (select from referral o where o.tenant_id = r.tenant_id and o.family_id = ${other} and o.referrer_account = r.referrer_account)`
  return { ...found, whoWillSee: referrers.map(({ name, kind }) => `${name}, ${referrerKindWords[kind].toLowerCase()},`.replace(/,$/, '')) }
}
