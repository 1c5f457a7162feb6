import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { writeLink } from './own-form-letters.ts'
import { formOf, type OwnCopy } from './own-form-store.ts'
import { makeLink, type MadeLink } from './own-link-store.ts'

/** A new link and a new code for one copy; the ones before open nothing any more. */
export const sendLink = async (work: Work, copy: OwnCopy, publicUrl: string): Promise<MadeLink> => {
  const link = await makeLink(work, copy.id)
  await writeLink(work, copy, link, publicUrl)
  await work.record({ name: 'own-form.link-sent', about: copy.formId, facts: { place: copy.place } })
  return link
}

export type CopyRefusal = 'no-such-copy' | 'copy-taken-back' | 'copy-is-in'
export type OfCopy = { readonly formId: string; readonly copyId: string }

/** Staff send a parent their link again: never when the copy was taken back or is finished. */
export const sendLinkAgain = async (
  work: Work,
  { formId, copyId, publicUrl }: OfCopy & { readonly publicUrl: string },
): Promise<Outcome<null, CopyRefusal>> => {
  const copy = (await formOf(work, formId))?.copies.find((one) => one.id === copyId)
  if (copy === undefined) return refused('no-such-copy')
  if (copy.state === 'withdrawn') return refused('copy-taken-back')
  if (copy.state === 'in') return refused('copy-is-in')
  await sendLink(work, copy, publicUrl)
  return done(null)
}
