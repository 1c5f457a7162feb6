import { noAnswers, ownFormKind, type OwnChild, type OwnDetails } from '../../domain/own-form.ts'
import { mayMailLink } from '../../domain/own-form-asked.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { deadlineAfter } from '../../domain/period.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { askedToday, lockMail, unopenedCopy, unopenedFor } from './asked-form-store.ts'
import { writeLink } from './own-form-letters.ts'
import { copyOf, saveCopy, saveForm } from './own-form-store.ts'
import { addLink } from './own-link-store.ts'
import { throwAwayTask } from './throw-away-unopened.job.ts'

export type OpenAsking = { readonly details: OwnDetails; readonly children: readonly OwnChild[]; readonly publicUrl: string }

/** One form for one letter box until its owner opens it, and thrown away when nobody ever does. */
const newCopy = async (work: Work, { details, children }: OpenAsking): Promise<string | null> => {
  const kind = ownFormKind((await policyInForce(work)).referral.whoMayRefer)
  if (kind === null) return null
  const formId = await saveForm(work, kind, { id: null, name: 'The parent' })
  const copyId = await saveCopy(work, { formId, place: 1, details, answers: { ...noAnswers, children }, because: '' })
  await work.record({ name: 'own-form.opened', about: formId, facts: { place: 1 } })
  return copyId
}

/**
 * Somebody on the open page asks for a link to a letter box that may not be theirs. Each asking has a code and words of its own, and each
 * code opens every link in that letter box until one is used: so nobody shuts out anybody, and nobody reads what another typed. RISK-07
 */
export const askOpenly = async (work: Work, asking: OpenAsking): Promise<Outcome<{ readonly code: string }, 'families-not-taken'>> => {
  const { details, children, publicUrl } = asking
  await lockMail(work, details.email)
  const isMailed = mayMailLink(await askedToday(work, details.email))
  const copyId = (await unopenedCopy(work, details.email)) ?? (await newCopy(work, asking))
  const copy = copyId === null ? null : await copyOf(work, copyId)
  if (copy === null) return refused('families-not-taken')
  await work.job(throwAwayTask, { form: copy.formId }, { key: `unopened ${copy.formId}`, at: deadlineAfter(work.now, unopenedFor) })
  const link = await addLink(work, copy.id, { details, children, isMailed })
  if (!isMailed) return done({ code: link.code })
  await writeLink(work, copy, link, publicUrl)
  await work.record({ name: 'own-form.link-sent', about: copy.formId, facts: { place: copy.place } })
  return done({ code: link.code })
}
