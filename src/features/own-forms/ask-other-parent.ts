import { normalMail } from '../../domain/mail-normal.ts'
import { noAnswers, type OwnDetails } from '../../domain/own-form.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { copyOf, lockForm, saveCopy } from './own-form-store.ts'
import { sendLink } from './send-link.ts'

export type AskRefusal = 'no-such-form' | 'already-asked' | 'already-sent' | 'same-mail'
export type OtherParent = {
  readonly formId: string
  readonly details: OwnDetails
  /** Why it is safe to write, in the words of whoever decided. */
  readonly because: string
  readonly isSameMailRight: boolean
  readonly publicUrl: string
}

/**
 * Only staff write to the other parent, after they have thought about safety: no parent can make us write to an address.
 * The new copy is empty and knows nothing of the first. REF-02, RISK-07
 */
export const askOtherParent = async (
  work: Work,
  { formId, details, because, isSameMailRight, publicUrl }: OtherParent,
): Promise<Outcome<null, AskRefusal>> => {
  const form = await lockForm(work, formId)
  if (form === null) return refused('no-such-form')
  if (form.sent !== null) return refused('already-sent')
  const living = form.copies.filter((copy) => copy.state !== 'withdrawn')
  const place = [1, 2].find((each) => living.every((copy) => copy.place !== each))
  if (place === undefined) return refused('already-asked')
  const isSame = living.some((copy) => normalMail(copy.details.email) === normalMail(details.email))
  if (isSame && !isSameMailRight) return refused('same-mail')

  const id = await saveCopy(work, { formId, place, details, answers: noAnswers, because })
  await work.record({ name: 'own-form.opened', about: formId, facts: { place } })
  const copy = await copyOf(work, id)
  if (copy !== null) await sendLink(work, copy, publicUrl)
  return done(null)
}
