import type { NewFamily } from '../../domain/family.ts'
import type { Work } from '../../platform/work.ts'
import { saveFamily, type OpenedFamily } from './family-store.ts'

/** Opens a family's file from what the referral brought: children, adults, their protected facts, who must not meet. REF-03 */
export const openFamily = async (work: Work, family: NewFamily): Promise<OpenedFamily> => {
  const opened = await saveFamily(work, family)
  await work.record({ name: 'family.opened', about: opened.familyId, family: opened.familyId, facts: { reference: opened.reference } })
  return opened
}
