import { type Hazard, hazardWords, type RiskContent } from '../../domain/risk.ts'
import type { Said } from '../../domain/risk-compared.ts'
import { supervisionLevels, supervisionLevelWords } from '../../domain/supervision-level.ts'
import {
  evidenceInWords,
  hazardsBySide,
  ownerInWords,
  proposalOf,
  reachesInWords,
  type RiskOnFile,
  weightInWords,
} from '../risk-assessments/door.ts'

export type OneVersion = { readonly risk: RiskOnFile; readonly content: RiskContent }

const sentence = (label: string, words: string): string => (words === '' ? '' : `${label}: ${words.replace(/\.$/, '')}.`)

/** Everything that a version says of one hazard, in one order. RISK-02 */
export const hazardInWords = (hazard: Hazard): string =>
  [
    `${reachesInWords(hazard)}.`,
    sentence('Known', evidenceInWords(hazard)),
    sentence('Likely × harmful', weightInWords(hazard.likelihood, hazard.severity)),
    sentence('Holds already', hazard.control),
    sentence('Counts against it', hazard.protectedBy),
    sentence('What is done', hazard.measure),
    sentence('Who', ownerInWords(hazard)),
    sentence('Left then', weightInWords(hazard.likelihoodAfter, hazard.severityAfter)),
  ]
    .filter((each) => each !== '')
    .join('\n')

export const reasonsOf = ({ content }: OneVersion): readonly Said[] =>
  supervisionLevels.flatMap((level) => {
    const words = content.reasons[level] ?? ''
    return words === '' ? [] : [{ group: 'Why not a lower level', key: supervisionLevelWords[level], words }]
  })

/** A version as a list of things said, so that two can stand side by side. RISK-04 */
export const saidIn = (version: OneVersion): readonly Said[] => [
  ...proposalOf(version).map(({ key, lines }) => ({ group: 'What it says', key, words: lines.join('\n') })),
  ...hazardsBySide(version.content.hazards).flatMap(({ words, own }) =>
    own.map((hazard) => ({ group: words, key: hazardWords[hazard.kind], words: hazardInWords(hazard) })),
  ),
  ...reasonsOf(version),
]
