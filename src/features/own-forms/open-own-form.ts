import { noAnswers, ownFormKind, type OwnChild, type OwnDetails } from '../../domain/own-form.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { copyOf, saveCopy, saveForm } from './own-form-store.ts'
import { sendLink } from './send-link.ts'

export type Opening = {
  readonly details: OwnDetails
  readonly children: readonly OwnChild[]
  readonly by: { readonly id: string | null; readonly name: string }
  readonly publicUrl: string
}
export type Opened = { readonly formId: string; readonly copyId: string; readonly code: string }

/** A parent asks for themselves, or staff write down their call: only where the policy takes families. REF-01, REF-02 */
export const openOwnForm = async (
  work: Work,
  { details, children, by, publicUrl }: Opening,
): Promise<Outcome<Opened, 'families-not-taken'>> => {
  const { referral } = await policyInForce(work)
  const kind = ownFormKind(referral.whoMayRefer)
  if (kind === null) return refused('families-not-taken')
  const formId = await saveForm(work, kind, by)
  const copyId = await saveCopy(work, { formId, place: 1, details, answers: { ...noAnswers, children }, because: '' })
  await work.record({ name: 'own-form.opened', about: formId, facts: { place: 1 } })
  const copy = await copyOf(work, copyId)
  if (copy === null) return refused('families-not-taken')
  const link = await sendLink(work, copy, publicUrl)
  return done({ formId, copyId, code: link.code })
}
