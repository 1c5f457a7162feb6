import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { lockForm, saveWithdrawn } from './own-form-store.ts'
import { endLinks } from './own-link-store.ts'
import type { OfCopy } from './send-link.ts'

export type TakeBackRefusal = 'no-such-copy' | 'copy-taken-back' | 'already-sent'

/** A copy is taken back by its parent, or by staff on their word: its link opens nothing, and it is never counted. */
export const takeBack = async (
  work: Work,
  { formId, copyId, byName }: OfCopy & { readonly byName: string },
): Promise<Outcome<null, TakeBackRefusal>> => {
  const form = await lockForm(work, formId)
  const copy = form?.copies.find((one) => one.id === copyId)
  if (form === null || copy === undefined) return refused('no-such-copy')
  if (form.sent !== null) return refused('already-sent')
  if (copy.state === 'withdrawn') return refused('copy-taken-back')
  await saveWithdrawn(work, copy.id, byName)
  await endLinks(work, copy.id)
  await work.record({ name: 'own-form.withdrawn', about: formId, facts: { place: copy.place } })
  return done(null)
}
