import { done } from '../../domain/outcome.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** Writes down who looked at a confidential fact; the page then shows it to that person for half a minute. RISK-07, DATA-03 */
export const showFact = async (work: Work, asked: { readonly family: FamilyId; readonly fact: string }) => {
  await work.record({ name: 'family.protected-shown', about: asked.fact, family: asked.family })
  return done(asked.family)
}
