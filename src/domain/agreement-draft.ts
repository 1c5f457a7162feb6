import type { AgreementDraft, DraftClause } from './agreement.ts'
import type { AgreementGround, IsProtected } from './agreement-ground.ts'
import { clauseLibrary } from './clauses.ts'
import { type ClauseCondition, clauseConditions } from './clauses-conditions.ts'
import type { LibraryClause } from './clauses-shape.ts'
import { namesInWords, type Placeholder, wordsFor } from './clauses-words.ts'

/** Fills the service's own words into a clause; a word that nobody can fill is a fault in the library, not a gap on paper. */
export const filled = (text: string, words: Readonly<Record<Placeholder, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    if (!Object.hasOwn(words, name)) throw new RangeError(`A clause asks for {${name}}, which nothing fills.`)
    return words[name as Placeholder]
  })

const holds = (clause: LibraryClause, ground: AgreementGround): boolean =>
  clause.when === undefined || clause.when.every((condition: ClauseCondition) => clauseConditions[condition].holds(ground))

/** The library's words for this family, also for the clauses that are left out at first. */
export const libraryFor = (
  ground: AgreementGround,
  isProtected: IsProtected,
): readonly (DraftClause & { readonly isProposed: boolean })[] => {
  const words = wordsFor(ground, isProtected)
  return clauseLibrary.map((clause) => {
    const text = filled(clause.text, words)
    return {
      id: clause.id,
      part: clause.part,
      heading: clause.heading,
      text,
      asDrafted: text,
      isProposed: text !== '' && holds(clause, ground),
    }
  })
}

/**
 * The first version of the agreement, from the referral, the risk assessment and the service's policy. AGR-01
 * What the referrer wrote freely is taken over only when it holds no confidential fact. RISK-07
 */
export const draftAgreement = (ground: AgreementGround, isProtected: IsProtected): AgreementDraft => ({
  form: 'kintime-agreement-draft/1',
  title: `Our agreement about ${ground.terms.familyTime}`,
  children: namesInWords(ground.children),
  service: ground.service.name,
  reference: ground.reference,
  clauses: libraryFor(ground, isProtected).map(({ isProposed, ...clause }) => (isProposed ? clause : { ...clause, text: '' })),
})
