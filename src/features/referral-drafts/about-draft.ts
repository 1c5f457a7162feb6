import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** Whose draft `/referrals/drafts/:id/…` is: only its owner goes on with it. */
export const aboutDraft = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: null; readonly owner: string } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  const draft = await work.row<{
    owner: string
  }>`select account_id as owner from referral_draft where tenant_id = ${work.tenant} and id = ${id}`
  return draft === null ? null : { family: null, owner: draft.owner }
}
