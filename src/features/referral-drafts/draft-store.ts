import type { Temporal } from 'temporal-polyfill'
import { draftName } from '../../domain/referral-draft.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Work } from '../../platform/work.ts'

export type KeptDraft = {
  readonly id: string
  readonly accountId: string
  readonly draft: ReferralDraft
  readonly submittedAt: Temporal.Instant | null
}
type DraftRow = {
  readonly id: string
  readonly account_id: string
  readonly answers: Uint8Array
  readonly submitted_at: Temporal.Instant | null
}

const placeOf = (id: string) => ({ table: 'referral_draft', row: id, column: 'answers' })

export const addDraft = async (work: Work, account: string): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into referral_draft (tenant_id, id, account_id, answers, started_at, saved_at)
    values (${work.tenant}, ${id}, ${account}, ${work.seal('{}', placeOf(id))}, ${work.now}, ${work.now})`
  return id
}

export const draftOf = async (work: Work, id: string): Promise<KeptDraft | null> =>
  opened(
    work,
    await work.row<DraftRow>`
  select id, account_id, answers, submitted_at from referral_draft where tenant_id = ${work.tenant} and id = ${id}`,
  )

/** Two open windows on one draft save one after the other, so that neither loses what the other wrote. */
export const lockDraft = async (work: Work, id: string): Promise<KeptDraft | null> =>
  opened(
    work,
    await work.row<DraftRow>`
  select id, account_id, answers, submitted_at from referral_draft where tenant_id = ${work.tenant} and id = ${id} for update`,
  )

const opened = (work: Work, row: DraftRow | null): KeptDraft | null => {
  if (row === null) return null
  const draft = JSON.parse(work.open(row.answers, placeOf(row.id))) as ReferralDraft
  return { id: row.id, accountId: row.account_id, draft, submittedAt: row.submitted_at }
}

export const saveDraft = async (work: Work, id: string, draft: ReferralDraft): Promise<void> => {
  await work.rows`
    update referral_draft set answers = ${work.seal(JSON.stringify(draft), placeOf(id))}, child_names = ${draftName(draft)}, saved_at = ${work.now}
    where tenant_id = ${work.tenant} and id = ${id} and submitted_at is null`
}

/** A draft that was sent keeps nothing: the referral itself holds the answers now. */
export const closeDraft = async (work: Work, id: string): Promise<void> => {
  await work.rows`
    update referral_draft set answers = ${work.seal('{}', placeOf(id))}, child_names = '', submitted_at = ${work.now}
    where tenant_id = ${work.tenant} and id = ${id}`
}
