import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Work } from '../../platform/work.ts'
import { documentsOf, moveDocuments, type DocumentOwner } from '../documents/door.ts'
import { referrerOf, submitReferral, type NotSubmitted, type Submitted } from '../referrals/door.ts'
import { addDraft, closeDraft, lockDraft, saveDraft } from './draft-store.ts'
import { markOfPart } from './part-of-draft.ts'

/** A draft has no rules: whatever is there is kept. REF-03 */
export const startDraft = async (work: Work, account: string) => {
  const id = await addDraft(work, account)
  await work.record({ name: 'referral.started', about: id })
  return done(id)
}

/** The page that a change was typed on, and the mark of the answers it was drawn from. */
export type DrawnFrom = { readonly path: string; readonly drawn: string }

/** Of two open windows the later one never wipes silently what the earlier one saved. REF-03 */
export const changeDraft = async (work: Work, id: string, change: (draft: ReferralDraft) => ReferralDraft, from?: DrawnFrom) => {
  const kept = await lockDraft(work, id)
  if (kept === null || kept.submittedAt !== null) return refused('already-sent')
  const draft = change(kept.draft)
  if (from !== undefined) {
    const before = markOfPart(work, kept.draft, from.path)
    if (before !== from.drawn && before !== markOfPart(work, draft, from.path)) return refused('changed-meanwhile')
  }
  await saveDraft(work, id, draft)
  return done(draft)
}

/** Sends the draft in with its papers and closes it, all or nothing. REF-01, REF-03 */
export const sendDraft = async (work: Work, id: string): Promise<Outcome<Submitted, NotSubmitted | 'already-sent'>> => {
  const kept = await lockDraft(work, id)
  if (kept === null || kept.submittedAt !== null) return refused('already-sent')
  const referrer = await referrerOf(work, kept.accountId)
  if (referrer === null) return refused('kind-of-referrer-not-taken')
  const papers: DocumentOwner = { kind: 'draft', id }
  const courtOrders = (await documentsOf(work, papers)).filter(({ kind }) => kind === 'court-order').length
  const sent = await submitReferral(work, { draft: kept.draft, referrer, courtOrders })
  if (!sent.ok) return sent
  await moveDocuments(work, { from: papers, to: { kind: 'family', id: sent.value.familyId } })
  await closeDraft(work, id)
  return sent
}
