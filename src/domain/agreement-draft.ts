import { agreementParts, type AgreementDraft, type AgreementPart, type ChildClause, type DraftClause } from './agreement.ts'
import type { AgreementGround, IsProtected } from './agreement-ground.ts'
import { clauseConditions } from './clauses-conditions.ts'
import { libraryOf, type ServiceClause } from './clauses-library.ts'
import type { LibraryPart } from './clauses-shape.ts'
import { namesInWords, type Placeholder, wordsFor } from './clauses-words.ts'

/** Fills the service's own words into a clause; a word that nobody can fill is a fault in the library, not a gap on paper. */
export const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    if (!Object.hasOwn(words, name)) throw new RangeError(`A clause asks for {${name}}, which nothing fills.`)
    return words[name as Placeholder] ?? ''
  })

const holds = (clause: ServiceClause, ground: AgreementGround): boolean =>
  clause.when.every((condition) => clauseConditions[condition].holds(ground))

const isOfAgreement = (part: LibraryPart): part is AgreementPart => agreementParts.some((one) => one === part)

type Filled = Omit<DraftClause, 'part'> & { readonly part: LibraryPart; readonly isProposed: boolean }

const fill = (clause: ServiceClause, ground: AgreementGround, words: Readonly<Record<string, string>>): Filled => {
  const { id, part, heading, version, text: template } = clause
  const text = filled(template, words)
  return { id, part, heading, text, asDrafted: text, version, template, isProposed: text !== '' && holds(clause, ground) }
}

const builtIn = libraryOf([])

/** The library's words for this family, also for the clauses that are left out at first. */
export const libraryFor = (
  ground: AgreementGround,
  isProtected: IsProtected,
  library: readonly ServiceClause[] = builtIn,
): readonly (DraftClause & { readonly isProposed: boolean })[] => {
  const words = wordsFor(ground, isProtected)
  return library.flatMap((clause) => {
    const { part, ...filledIn } = fill(clause, ground, words)
    return clause.isOn && isOfAgreement(part) ? [{ ...filledIn, part }] : []
  })
}

/** What holds for this family, in words for a child. AGR-03 */
const forChildren = (ground: AgreementGround, isProtected: IsProtected, library: readonly ServiceClause[]): readonly ChildClause[] => {
  const words = wordsFor(ground, isProtected)
  return library
    .filter(({ part, isOn }) => part === 'for-children' && isOn)
    .flatMap((clause) => {
      const { part: _part, isProposed, ...child } = fill(clause, ground, words)
      return isProposed ? [child] : []
    })
}

/**
 * The first version of the agreement, from the referral, the risk assessment, the service's policy and its own library. AGR-01
 * What the referrer wrote freely is taken over only when it holds no confidential fact. RISK-07
 */
export const draftAgreement = (
  ground: AgreementGround,
  isProtected: IsProtected,
  library: readonly ServiceClause[] = builtIn,
): AgreementDraft => ({
  form: 'kintime-agreement-draft/1',
  title: `Our agreement about ${ground.terms.familyTime}`,
  children: namesInWords(ground.children),
  service: ground.service.name,
  reference: ground.reference,
  clauses: libraryFor(ground, isProtected, library).map(({ isProposed, ...clause }) => (isProposed ? clause : { ...clause, text: '' })),
  words: wordsFor(ground, isProtected),
  forChildren: forChildren(ground, isProtected, library),
})
