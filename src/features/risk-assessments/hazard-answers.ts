import { type AtRisk, atRiskKinds, childHazards, type Hazard, type HazardKind, staffHazards, wholeHazard } from '../../domain/risk.ts'
import type { Verdict } from '../../domain/risk-ladder.ts'
import { type SupervisionLevel, supervisionLevels } from '../../domain/supervision-level.ts'

export const hazardParts = [
  'likelihood',
  'severity',
  'evidence',
  'evidenceOn',
  'source',
  'control',
  'protectedBy',
  'measure',
  'owner',
  'dueOn',
  'likelihoodAfter',
  'severityAfter',
] as const
export type HazardPart = (typeof hazardParts)[number] | 'atRisk'
export const allHazards: readonly HazardKind[] = [...childHazards, ...staffHazards]
export const hazardField = (kind: HazardKind, part: HazardPart): string => `${kind}-${part}`
export const verdictField = (level: SupervisionLevel, part: 'safe' | 'why'): string => `${level}-${part}`

type Typed = Readonly<Record<string, unknown>>
const wordAt = (typed: Typed, name: string): string => {
  const given = typed[name]
  return given === null || given === undefined ? '' : String(given)
}

const atRiskIn = (given: unknown): readonly AtRisk[] => (Array.isArray(given) ? atRiskKinds.filter((each) => given.includes(each)) : [])

/** What was left open about the time after the measure: it changed nothing. */
const hazardFrom = (typed: Typed, kind: HazardKind): Hazard => {
  const at = (part: HazardPart): string => wordAt(typed, hazardField(kind, part))
  const [likelihood, severity] = [Number(at('likelihood')), Number(at('severity'))]
  const atRisk = atRiskIn(typed[hazardField(kind, 'atRisk')])
  return wholeHazard({
    kind,
    ...(atRisk.length === 0 ? {} : { atRisk }),
    likelihood,
    severity,
    evidence: at('evidence'),
    evidenceOn: at('evidenceOn'),
    source: at('source'),
    control: at('control'),
    protectedBy: at('protectedBy'),
    measure: at('measure'),
    owner: at('owner'),
    dueOn: at('dueOn'),
    likelihoodAfter: at('likelihoodAfter') === '' ? likelihood : Number(at('likelihoodAfter')),
    severityAfter: at('severityAfter') === '' ? severity : Number(at('severityAfter')),
  })
}

/** Only what was ticked counts; what was typed under a hazard that is no longer ticked does not. */
export const hazardsFrom = (typed: Typed, ticked: readonly string[]): readonly Hazard[] =>
  allHazards.filter((kind) => ticked.includes(kind)).map((kind) => hazardFrom(typed, kind))

export const verdictsFrom = (typed: Typed): readonly Verdict[] =>
  supervisionLevels.map((level) => {
    const safe = wordAt(typed, verdictField(level, 'safe'))
    return { level, isSafe: safe === '' ? null : safe === 'yes', why: wordAt(typed, verdictField(level, 'why')) }
  })
