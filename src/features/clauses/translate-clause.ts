import type { Temporal } from 'temporal-polyfill'
import { isEnglish, languageKey } from '../../domain/agreement-language.ts'
import { fixedWords, wordsToTranslate } from '../../domain/agreement-translation.ts'
import type { ClauseCondition } from '../../domain/clauses-conditions.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import { unknownBraces } from '../../domain/clauses-words.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import type { TranslateRefusal } from './clause-refusals.ts'
import { libraryInForce } from './library-query.ts'
import { saveTranslation } from './translation-store.ts'

export type Subject = {
  readonly subject: string
  readonly heading: string
  readonly text: string
  /** Where it stands on the paper; fixed words stand in no part. */
  readonly part: LibraryPart | null
  readonly when: readonly ClauseCondition[]
}

/** Everything that can be put on file in another language: the fixed words of the paper first, then every clause in use. */
export const subjectsOf = async (work: Work): Promise<readonly Subject[]> => [
  ...Object.entries(fixedWords).map(([subject, text]) => ({ subject, heading: '', text, part: null, when: [] })),
  ...(await libraryInForce(work))
    .filter(({ isOn, text, part }) => isOn && text !== '' && part !== 'for-children')
    .map(({ id, heading, text, part, when }) => ({ subject: id, heading, text, part, when })),
]

type Translation = {
  readonly language: string
  readonly subject: string
  readonly seen: string
  readonly heading: string
  readonly text: string
  readonly translatedBy: string
  readonly translatedOn: Temporal.PlainDate
  readonly checkedBy: string
}

const bracesOf = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? []

/** Kept with who translated and who checked it, for the very English words it was made from. AGR-03 */
export const translateClause = async (work: Work, given: Translation): Promise<Outcome<null, TranslateRefusal>> => {
  const language = languageKey(given.language)
  if (isEnglish(language)) return refused('english-needs-none')
  const subject = (await subjectsOf(work)).find((one) => one.subject === given.subject)
  if (subject === undefined) return refused('no-such-subject')
  const ofWords = wordsToTranslate(subject.heading, subject.text)
  if (given.seen !== ofWords.trim()) return refused('english-changed')
  const [brace] = [...unknownBraces(given.text), ...(given.heading.match(/[{}]/g) ?? [])]
  if (brace !== undefined) return refused('unknown-brace', { brace })
  const missing = bracesOf(subject.text).find((one) => !given.text.includes(one))
  if (missing !== undefined) return refused('brace-left-out', { brace: missing })

  const { heading, text, translatedBy, translatedOn, checkedBy } = given
  await saveTranslation(work, { language, subject: subject.subject, ofWords, heading, text, translatedBy, translatedOn, checkedBy })
  await work.record({ name: 'agreement.translated', about: subject.subject, facts: { language } })
  return done(null)
}
