import type { Block, PdfDocument } from '../../domain/document.ts'
import { hazardWords, score, scoreAfter } from '../../domain/risk.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { evidenceInWords, hazardsBySide, ownerInWords, proposalOf, reachesInWords, weightInWords } from '../risk-assessments/door.ts'
import { type OneVersion, reasonsOf } from './said-in-version.ts'

type OnPaper = OneVersion & { readonly children: string; readonly service: string; readonly reference: string; readonly printedOn: string }

const hazardBlocks = ({ content }: OneVersion): readonly Block[] =>
  hazardsBySide(content.hazards).flatMap(({ words, own }): readonly Block[] => [
    { kind: 'heading', level: 1, text: words },
    ...(own.length === 0 ? [{ kind: 'paragraph', text: 'No hazard is known.' } as const] : []),
    ...own.flatMap((hazard): readonly Block[] => [
      { kind: 'heading', level: 2, text: hazardWords[hazard.kind] },
      {
        kind: 'facts',
        facts: [
          { label: 'At risk', value: reachesInWords(hazard).replace('At risk: ', '') },
          { label: 'What is known', value: evidenceInWords(hazard) },
          { label: 'Likely × harmful', value: weightInWords(hazard.likelihood, hazard.severity) },
          { label: 'Holds already', value: hazard.control },
          { label: 'Counts against it', value: hazard.protectedBy },
          { label: 'What is done', value: hazard.measure },
          { label: 'Who and when', value: ownerInWords(hazard) },
          {
            label: 'Left then',
            value: scoreAfter(hazard) === score(hazard) ? 'No change' : weightInWords(hazard.likelihoodAfter, hazard.severityAfter),
          },
        ].filter(({ value }) => value !== ''),
      },
    ]),
  ])

const reasonBlocks = (version: OneVersion): readonly Block[] => {
  const reasons = reasonsOf(version)
  if (reasons.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Why not a lower level' },
    { kind: 'facts', facts: reasons.map(({ key, words }) => ({ label: key, value: words })) },
  ]
}

/** The assessment on paper, for staff and professionals: everything the version's page says, in the same order. RISK-02 */
export const riskDocument = (paper: OnPaper): PdfDocument => ({
  kind: 'document',
  title: 'Risk assessment',
  subtitle: `${paper.children}. Version ${paper.risk.version}`,
  service: paper.service,
  forWhom: 'Staff and professionals only',
  reference: paper.reference,
  date: paper.risk.at.toString(),
  blocks: [
    { kind: 'notice', title: 'For staff and professionals only', text: 'This paper is not given to the family or to visitors.' },
    { kind: 'facts', facts: [{ label: 'Assessed', value: `${momentInWords(paper.risk.at)}, by ${paper.risk.byName}` }] },
    { kind: 'heading', level: 1, text: 'What it says' },
    { kind: 'facts', facts: proposalOf(paper).map(({ key, lines }) => ({ label: key, value: lines.join('; ') })) },
    ...hazardBlocks(paper),
    ...reasonBlocks(paper),
  ],
  foot: { file: paper.reference, copy: `Version ${paper.risk.version}, printed ${paper.printedOn}` },
})
