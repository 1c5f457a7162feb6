import type { Temporal } from 'temporal-polyfill'
import type { Work } from '../../platform/work.ts'

export type OpenDraft = { readonly id: string; readonly childNames: string; readonly savedAt: Temporal.Instant }

/** Drafts that this person has begun and not sent. */
export const openDraftsOf = (work: Work, account: string): Promise<OpenDraft[]> => work.rows<OpenDraft>`
  select id, child_names as "childNames", saved_at as "savedAt" from referral_draft
  where tenant_id = ${work.tenant} and account_id = ${account} and submitted_at is null order by saved_at desc, id desc limit 100`
