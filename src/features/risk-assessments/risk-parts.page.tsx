import { caseStageWords, linesIn, overallWords, type RiskContent } from '../../domain/risk.ts'
import { type SupervisionLevel, supervisionLevels, supervisionLevelWords } from '../../domain/supervision-level.ts'
import { Ladder, type Rung } from '../../web/components/measures.tsx'
import { Pane } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { exampleContent, exampleRisk } from './risk-examples.ts'
import type { RiskOnFile } from './risk-query.ts'

type OneVersion = { readonly risk: RiskOnFile; readonly content: RiskContent }

export const workersWords = ['No worker', 'One worker', 'Two workers'] as const

/** What the assessment proposes, question by question; what was not answered is left out. RISK-02 */
export const proposalOf = ({ risk, content }: OneVersion): readonly { readonly key: string; readonly lines: readonly string[] }[] =>
  [
    { key: 'Risk as a whole', lines: [overallWords[risk.overall]] },
    { key: 'Level', lines: [supervisionLevelWords[risk.level]] },
    { key: 'Workers', lines: [workersWords[risk.workersNeeded] ?? String(risk.workersNeeded)] },
    { key: 'Venue', lines: [risk.venue ?? 'Not named yet'] },
    { key: 'Between arrivals', lines: content.staggerMinutes === null ? [] : [`${content.staggerMinutes} minutes`] },
    { key: 'What protects the child', lines: linesIn(content.protective) },
    { key: 'At every session', lines: linesIn(content.measures) },
    { key: 'On arrival', lines: linesIn(content.searchRules) },
    { key: 'Stop the session if', lines: linesIn(content.stopIf) },
    { key: 'Support', lines: linesIn(content.support) },
    { key: 'The case', lines: content.stage === null || content.stage === 'neither' ? [] : [caseStageWords[content.stage]] },
    { key: 'Why not the carer', lines: linesIn(content.carerException) },
  ].filter(({ lines }) => lines.length > 0)

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 1 ? (
    <>{lines[0]}</>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )

export const Proposal = (shown: OneVersion) => (
  <SummaryList rows={proposalOf(shown).map(({ key, lines }) => ({ key, value: <Lines lines={lines} /> }))} />
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

/** The levels as they were on offer then: those of today, and those that this version speaks of. RISK-04 */
export const levelsShown = (offered: readonly SupervisionLevel[], { risk, content }: OneVersion): readonly SupervisionLevel[] =>
  supervisionLevels.filter((level) => offered.includes(level) || level === risk.level || content.reasons[level] !== undefined)

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

export const examples = {
  'what it proposes': () => <Proposal risk={exampleRisk} content={exampleContent} />,
  'the lowest safe level': () => <LevelPane risk={exampleRisk} content={exampleContent} offered={supervisionLevels} />,
}
