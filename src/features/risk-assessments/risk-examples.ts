import { Temporal } from 'temporal-polyfill'
import type { RiskAssessmentId } from '../../domain/ids.ts'
import { type RiskContent, wholeContent } from '../../domain/risk.ts'
import type { RiskOnFile } from './risk-query.ts'

/** Invented assessments for the gallery's pages. */
export const exampleRisk: RiskOnFile = {
  id: 'example' as RiskAssessmentId,
  version: 2,
  overall: 'medium',
  level: 'supervised',
  workersNeeded: 1,
  venueId: null,
  venue: 'Larch House',
  byName: 'Lena East',
  at: Temporal.Instant.from('2026-05-21T09:00:00Z'),
}

export const exampleContent: RiskContent = wholeContent({
  hazards: [
    {
      kind: 'must-not-meet',
      atRisk: ['child', 'adult'],
      likelihood: 3,
      severity: 5,
      evidence: 'No-contact order',
      evidenceOn: '2026-03-04',
      source: 'The family court',
      control: 'Two doors and two waiting rooms',
      protectedBy: 'Both parents have kept to the times so far',
      measure: 'Arrive and leave ten minutes apart, by two doors',
      owner: 'Callum Reid',
      dueOn: '2026-08-20',
      likelihoodAfter: 1,
      severityAfter: 5,
    },
    {
      kind: 'emotional',
      likelihood: 4,
      severity: 3,
      evidence: 'Ivy says she is scared of shouting',
      evidenceOn: '2026-05-11',
      source: 'Social worker',
      measure: 'One warning, then the session ends',
      owner: 'Callum Reid',
      likelihoodAfter: 2,
      severityAfter: 3,
    },
    {
      kind: 'aggression',
      atRisk: ['worker', 'other-families'],
      likelihood: 2,
      severity: 3,
      evidence: 'Anger at staff',
      evidenceOn: '2026-03-12',
      source: 'Seen here',
      measure: 'A room with two doors, alarm in the worker’s pocket',
      owner: 'Lena East',
      likelihoodAfter: 1,
      severityAfter: 3,
    },
  ],
  protective: 'Both children ask for their father.\nThey are calm after they have seen him.',
  measures: 'Stop the session if there is shouting.',
  support: 'Help with ideas for play.',
  stopIf: 'there is shouting\na child asks to stop',
  searchRules: 'Bags stay in the locker.',
  staggerMinutes: 20,
  stage: 'court',
  reasons: {
    unsupervised: 'two police call-outs in 2025',
    'by-carer': 'the parents must not meet',
    supported: 'nobody would hear what is said',
  },
})
