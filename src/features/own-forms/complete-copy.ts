import { missingIn } from '../../domain/own-form-questions.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { moveDocuments } from '../documents/door.ts'
import { goForward } from './go-forward.ts'
import { writeFormIsIn } from './own-form-letters.ts'
import { copyOf, lockForm, saveCompleted, type OwnCopy } from './own-form-store.ts'

export type CompleteRefusal = 'answers-missing' | 'already-in'

/**
 * A parent finishes their own copy, whole. When it was the last that is needed, everything goes to the desk; what the desk
 * still needs (an area) waits for staff and is not the parent's to know. REF-02, REF-03
 */
export const completeCopy = async (work: Work, given: OwnCopy): Promise<Outcome<null, CompleteRefusal>> => {
  const form = await lockForm(work, given.formId)
  const copy = (await copyOf(work, given.id)) ?? given
  if (copy.state === 'in') return refused('already-in')
  const missing = missingIn(copy.answers, copy)
  if (missing.length > 0) return refused('answers-missing', { missing: missing.length })
  await saveCompleted(work, copy.id)
  await work.record({ name: 'own-form.completed', about: copy.formId, facts: { place: copy.place } })
  await writeFormIsIn(work, copy)
  if (form?.sent) await moveDocuments(work, { from: { kind: 'own-form', id: copy.id }, to: { kind: 'referral', id: form.sent.referralId } })
  else await goForward(work, { formId: copy.formId })
  return done(null)
}
