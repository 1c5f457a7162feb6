import type { RiskContent } from '../../domain/risk.ts'
import { childHazards, type Hazard, hazardWords, overallWords, score, staffHazards, stepWords } from '../../domain/risk.ts'
import { type SupervisionLevel, supervisionLevelWords } from '../../domain/supervision-level.ts'
import { Ladder, Meter, type Rung } from '../../web/components/measures.tsx'
import { Pane } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import type { RiskOnFile } from './risk-query.ts'

const stepIn = (step: number): string => stepWords[step - 1] ?? ''

const rowOf = (hazard: Hazard): TableRow => [
  {
    content: (
      <>
        {hazardWords[hazard.kind]}
        {hazard.evidence !== '' && <div class="kt-small kt-quiet">{hazard.evidence}</div>}
      </>
    ),
  },
  { content: <Meter value={hazard.likelihood} words={stepIn(hazard.likelihood)} />, classes: 'kt-nowrap' },
  { content: <Meter value={hazard.severity} words={stepIn(hazard.severity)} />, classes: 'kt-nowrap' },
  {
    content: (
      <>
        {hazard.measure}
        <div class="kt-small kt-quiet">{hazard.owner} sees to it</div>
      </>
    ),
  },
]

const groups = [
  { words: 'To the child or the family', kinds: childHazards },
  { words: 'To staff and others in the building', kinds: staffHazards },
] as const satisfies readonly { readonly words: string; readonly kinds: readonly Hazard['kind'][] }[]

/** The heaviest hazard first, those to the child apart from those to staff. RISK-02 */
export const HazardTable = ({ hazards }: { readonly hazards: readonly Hazard[] }) => (
  <Table
    folds
    caption="Hazards, how likely and how harmful they are, and what is done"
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Hazard', 'Likely', 'Harm', 'What is done'].map((content) => ({ content }))}
    rows={groups.flatMap(({ words, kinds }): readonly TableRow[] => {
      const own = hazards
        .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
        .toSorted((one, other) => score(other) - score(one))
      return own.length === 0 ? [[{ content: `${words}: none known`, colSpan: 4 }]] : [{ group: words }, ...own.map(rowOf)]
    })}
  />
)

const workersWords = ['No worker', 'One worker', 'Two workers'] as const

export const Proposal = ({ risk, content }: { readonly risk: RiskOnFile; readonly content: RiskContent }) => (
  <SummaryList
    rows={[
      { key: 'Risk as a whole', value: overallWords[risk.overall] },
      { key: 'Level', value: supervisionLevelWords[risk.level] },
      { key: 'Workers', value: workersWords[risk.workersNeeded] ?? String(risk.workersNeeded) },
      { key: 'Venue', value: risk.venue ?? 'Not named yet' },
      ...[
        { key: 'What protects the child', value: content.protective },
        { key: 'At every session', value: content.measures },
        { key: 'Support', value: content.support },
      ].filter(({ value }) => value !== ''),
    ]}
  />
)

const places = ['below', 'chosen', 'above'] as const

const rungOf = (
  level: SupervisionLevel,
  { risk, content, place }: { readonly risk: RiskOnFile; readonly content: RiskContent; readonly place: 'below' | 'chosen' | 'above' },
): Rung => {
  const name = supervisionLevelWords[level]
  if (place === 'above') return { name, words: 'Not needed', state: 'not-needed' }
  if (place === 'chosen') return { name, words: `Chosen, ${(workersWords[risk.workersNeeded] ?? '').toLowerCase()}`, state: 'chosen' }
  return { name, words: content.reasons[level] ? `Not safe: ${content.reasons[level]}` : 'Not chosen', state: 'not-safe' }
}

/** The lowest safe level, and why each one below it is not. RISK-03 */
export const LevelPane = ({
  risk,
  content,
  offered,
}: {
  readonly risk: RiskOnFile
  readonly content: RiskContent
  readonly offered: readonly SupervisionLevel[]
}) => {
  const chosen = offered.indexOf(risk.level)
  return (
    <Pane heading="Lowest safe level" isLined>
      <Ladder
        rungs={offered.map((level, place) => rungOf(level, { risk, content, place: places[Math.sign(place - chosen) + 1] ?? 'above' }))}
      />
    </Pane>
  )
}

const example: readonly Hazard[] = [
  { kind: 'weapons', likelihood: 1, severity: 5, evidence: '', measure: 'Bags stay in the locker', owner: 'Callum Reid' },
  {
    kind: 'aggression',
    likelihood: 2,
    severity: 3,
    evidence: 'Anger at staff in March',
    measure: 'A room with two doors',
    owner: 'Lena East',
  },
]
export const examples = {
  'hazards to child and staff': () => <HazardTable hazards={example} />,
  'none known': () => <HazardTable hazards={[]} />,
}
