import type { Work } from '../../platform/work.ts'

export type DecisionDraft = Readonly<Record<'choice' | 'note' | 'question' | 'why' | 'reason' | 'significant' | 'seen', string>>

/** What this person wrote and has not given yet; read once more before anybody else reads it. */
export const draftOf = async (work: Work, referral: string): Promise<DecisionDraft | null> => {
  const found = await work.row<{ id: string; answers: Uint8Array }>`
    select id, answers from decision_draft where tenant_id = ${work.tenant} and referral_id = ${referral} and by_account = ${work.actor.id}`
  if (found === null) return null
  return JSON.parse(work.open(found.answers, { table: 'decision_draft', row: found.id, column: 'answers' })) as DecisionDraft
}

export const saveDraft = async (work: Work, referral: string, draft: DecisionDraft): Promise<void> => {
  await dropDrafts(work, referral, work.actor.id)
  const id = work.newId()
  const sealed = work.seal(JSON.stringify(draft), { table: 'decision_draft', row: id, column: 'answers' })
  await work.rows`
    insert into decision_draft (tenant_id, id, referral_id, answers, by_account, at)
    values (${work.tenant}, ${id}, ${referral}, ${sealed}, ${work.actor.id}, ${work.now})`
}

/** Once it is decided nobody's draft is needed any more. */
export const dropDrafts = async (work: Work, referral: string, by: string | null = null): Promise<void> => {
  await work.rows`
    delete from decision_draft where tenant_id = ${work.tenant} and referral_id = ${referral} and (${by}::uuid is null or by_account = ${by}::uuid)`
}
