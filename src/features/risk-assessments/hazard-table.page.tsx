import { Temporal } from 'temporal-polyfill'
import { atRiskWords, childHazards, type Hazard, hazardWords, score, scoreAfter, staffHazards, stepWords } from '../../domain/risk.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import { Meter } from '../../web/components/measures.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { exampleContent } from './risk-examples.ts'

const stepIn = (step: number): string => stepWords[step - 1] ?? ''
const dayIn = (iso: string): string => dayWithYear(Temporal.PlainDate.from(iso))

/** Evidence with whoever told it and the day it is from. */
export const evidenceInWords = ({ evidence, source, evidenceOn }: Hazard): string => {
  const from = [source, evidenceOn === '' ? '' : dayIn(evidenceOn)].filter((each) => each !== '').join(', ')
  if (from === '') return evidence
  return evidence === '' ? from : `${evidence.replace(/\.$/, '')}. ${from}`
}
export const ownerInWords = ({ owner, dueOn }: Hazard): string =>
  `${owner} sees to it${dueOn === '' ? ', at every session' : `, by ${dayIn(dueOn)}`}`
export const reachesInWords = ({ atRisk }: Hazard): string => {
  const words = atRisk.map((each) => atRiskWords[each].toLowerCase()).join(', ')
  return words === '' ? '' : `At risk: ${words}`
}
export const weightInWords = (likelihood: number, severity: number): string =>
  `${stepIn(likelihood)} × ${stepIn(severity)}, ${likelihood * severity} of 25`

const Quiet = ({ words }: { readonly words: string }) => (words === '' ? null : <div class="kt-small kt-quiet">{words}</div>)
const after = (label: string, words: string): string => (words === '' ? '' : `${label}: ${words}`)

const rowOf = (hazard: Hazard): TableRow => [
  {
    content: (
      <>
        {hazardWords[hazard.kind]}
        <Quiet words={reachesInWords(hazard)} />
        <Quiet words={evidenceInWords(hazard)} />
      </>
    ),
  },
  { content: <Meter value={hazard.likelihood} words={stepIn(hazard.likelihood)} />, classes: 'kt-nowrap' },
  { content: <Meter value={hazard.severity} words={stepIn(hazard.severity)} />, classes: 'kt-nowrap' },
  {
    content: (
      <>
        {hazard.measure}
        <Quiet words={ownerInWords(hazard)} />
        <Quiet words={after('Holds already', hazard.control)} />
        <Quiet words={after('Counts against it', hazard.protectedBy)} />
      </>
    ),
  },
  {
    content: (
      <>
        {scoreAfter(hazard)} of 25
        <Quiet words={scoreAfter(hazard) === score(hazard) ? 'no change' : `${score(hazard)} before`} />
      </>
    ),
    classes: 'kt-nowrap',
  },
]

const groups = [
  { words: 'To the child or the family', kinds: childHazards },
  { words: 'To staff and others in the building', kinds: staffHazards },
] as const satisfies readonly { readonly words: string; readonly kinds: readonly Hazard['kind'][] }[]

/** The hazards of one side, the heaviest that is left with its measure first. RISK-02 */
export const hazardsBySide = (hazards: readonly Hazard[]): readonly { readonly words: string; readonly own: readonly Hazard[] }[] =>
  groups.map(({ words, kinds }) => ({
    words,
    own: hazards
      .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
      .toSorted((one, other) => scoreAfter(other) - scoreAfter(one) || score(other) - score(one)),
  }))

/** Likelihood, harm and what counts against them stand side by side; no number decides alone. RISK-02 */
export const HazardTable = ({ hazards }: { readonly hazards: readonly Hazard[] }) => (
  <Table
    folds
    caption="Hazards, how likely and how harmful they are, what is done, and what is left then"
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Hazard', 'Likely', 'Harm', 'What is done', 'Left then'].map((content) => ({ content }))}
    rows={hazardsBySide(hazards).flatMap(({ words, own }): readonly TableRow[] =>
      own.length === 0 ? [[{ content: `${words}: none known`, colSpan: 5 }]] : [{ group: words }, ...own.map(rowOf)],
    )}
  />
)

export const examples = {
  'hazards to child and staff': () => <HazardTable hazards={exampleContent.hazards} />,
  'none known': () => <HazardTable hazards={[]} />,
}
