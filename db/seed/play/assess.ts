import { type Hazard, wholeHazard } from '../../../src/domain/risk.ts'
import { type SupervisionLevel, supervisionLevels } from '../../../src/domain/supervision-level.ts'
import { assessRisk } from '../../../src/features/risk-assessments/assess-risk.ts'
import { moment, must } from '../stage.ts'
import { textsFor } from '../words.ts'
import { type Case, deciderFor, type Play } from './play.ts'
import { placeFor } from './who-and-where.ts'

const whyNotBelow: Readonly<Record<SupervisionLevel, string>> = {
  unsupervised: 'The children have asked for somebody to be near.',
  'by-carer': 'The carer cannot step in and stay the carer in the children’s eyes.',
  supported: 'Somebody has to hear what is said, not only be in the building.',
  supervised: 'One worker cannot watch both doors.',
  'supervised-by-two': '',
}

/** What a second look adds: something went better, something new came to light. RISK-04 */
const foundLater: readonly Hazard[] = [
  wholeHazard({
    kind: 'not-handed-back',
    likelihood: 2,
    severity: 4,
    evidence: 'In the third week the goodbye took a quarter of an hour.',
    measure: 'The worker says when ten minutes are left, and the carer waits by the door.',
    owner: 'The allocated worker',
    source: 'The records of the first weeks',
    protectedBy: 'The parent asked for help with it.',
    likelihoodAfter: 1,
    severityAfter: 4,
  }),
]

const hazardsFor = ({ family, place }: Case): readonly Hazard[] => [
  wholeHazard({
    kind: family.apart === undefined ? 'emotional' : 'must-not-meet',
    likelihood: 2 + (place % 2),
    severity: 3,
    evidence: textsFor(place).risksToChild,
    measure:
      family.apart === undefined
        ? 'The worker stays within arm’s reach for the first half hour.'
        : 'Two doors, fifteen minutes apart, and a worker at each.',
    owner: 'The allocated worker',
    source: 'The referral',
    control: 'Each side has its own door and its own waiting room.',
    protectedBy: 'The children know this building and like it.',
    likelihoodAfter: 1,
    severityAfter: 3,
  }),
  wholeHazard({
    kind: 'photos',
    likelihood: 2,
    severity: 2,
    evidence: '',
    measure: 'Photographs only when the agreement says so.',
    owner: 'The allocated worker',
    likelihoodAfter: 1,
    severityAfter: 2,
  }),
]

/** The lowest level that is safe, with the reason against each one below it. RISK-03 */
export const assess = async (play: Play, one: Case, { after = 4, isAgain = false } = {}): Promise<void> => {
  const target = one.family.kind === 'supported' || one.family.kind === 'handover' ? 'supported' : 'supervised'
  const from = supervisionLevels.indexOf(target)
  const pen = play.pen(one.family)
  const assessor = deciderFor(play, one.family.area)
  await play.stage.at(moment(play.stage, one.receivedOn + after, '14:30'), assessor, (work) =>
    must(
      `Assessing ${one.family.surname}`,
      assessRisk(work, assessor, {
        family: one.familyId,
        hazards: [...hazardsFor(one), ...(isAgain ? foundLater : [])].map((hazard) => ({
          ...hazard,
          evidence: pen('evidence of a hazard', hazard.evidence),
          measure: pen('measure against a hazard', hazard.measure),
        })),
        verdicts: supervisionLevels.map((level, order) => ({
          level,
          isSafe: order >= from,
          why: order < from ? pen('why not less', whyNotBelow[level]) : '',
        })),
        overall: isAgain ? 'low' : 'medium',
        workersNeeded: 1,
        venueId: placeFor(play, one.place).venue,
        protective: pen('what protects', 'The children know this building and like it.\nBoth sides keep to what was agreed.'),
        measures: pen(
          'measures',
          isAgain
            ? 'Separate arrival and leaving. The worker may sit by the window: being near is enough now.'
            : 'Separate arrival and leaving. The worker sits where both can be seen.',
        ),
        support: pen('support', 'Ten minutes to talk with the parent after each session.'),
        stage: null,
        carerException: '',
        staggerMinutes: one.family.apart === undefined ? null : 15,
        searchRules: pen('search rules', 'Bags stay in the locker. Whoever comes for the first time shows who they are.'),
        stopIf: pen('stop rules', 'there is shouting\na child asks to stop'),
      }),
    ),
  )
}
