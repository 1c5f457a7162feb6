import { today } from '../../../src/domain/civil-time.ts'
import type { AssessmentText } from '../../../src/domain/assessment-agreement.ts'
import { announceAssessment, attachAgreement, recordAssent } from '../../../src/features/assessment-agreements/agree-assessment.ts'
import { versionsOf } from '../../../src/features/agreements/door.ts'
import { recordMeeting } from '../../../src/features/planning-meetings/record-meeting.ts'
import { type Case, holderOf, type Play } from '../play/play.ts'
import { handFor } from '../play/who-and-where.ts'
import { agreePlans } from '../play/write-plans.ts'
import { moment, must } from '../stage.ts'
import { caseOf } from './scene.ts'

/** A plan agreed by the team leader, agreements of their own for sessions that are assessed, and a meeting where the service holds one. */
export const planAhead = async (play: Play): Promise<void> => {
  if (play.policy.agreement.planForEachChild) await agreePlans(play, caseOf(play, 'running'))
  if (play.policy.agreement.assessmentNeedsItsOwn) {
    await announce(play, caseOf(play, 'allocated'))
    await agreeOnAssessing(play, caseOf(play, 'signed'))
  }
  if (play.policy.agreement.meeting === 'when-necessary') await meetOnce(play, caseOf(play, 'offered'))
}

const announce = async (play: Play, one: Case): Promise<void> => {
  const manager = holderOf(play, ['manager'])
  const assessor = { family: one.familyId, assessor: 'Dr Ines Marchetti', role: 'Independent psychologist' }
  await play.stage.at(moment(play.stage, -4, '11:05'), manager, (work) =>
    must('Announcing an assessment', announceAssessment(work, manager, assessor)),
  )
}

/** Everybody who signed the main agreement is asked again; the last has not said yes yet. AGR-05 */
const agreeOnAssessing = async (play: Play, one: Case): Promise<void> => {
  await announce(play, one)
  const { person } = handFor(play, one.place)
  const words: AssessmentText = {
    what: 'How the parent and the children play, comfort and talk with each other.',
    recorded: 'Three sessions are watched from inside the room. Notes are written the same day.',
    reported: 'To the court and to the social worker.',
    when: 'Two weeks after the third session.',
    reads: 'The judge, the solicitors, the social worker and the parents.',
    family: 'The parents read the report first and talk about it with the psychologist.',
  }
  const pen = play.pen(one.family)
  const text = Object.fromEntries(Object.entries(words).map(([part, said]) => [part, pen(`assessment: ${part}`, said)])) as AssessmentText
  await play.stage.at(moment(play.stage, -3, '13:40'), person, async (work) => {
    await must('Attaching an assessment agreement', attachAgreement(work, person, { family: one.familyId, text }))
    const main = (await versionsOf(work, one.familyId)).find(({ offeredAt }) => offeredAt !== null)
    for (const { id } of (main?.signatories ?? []).slice(0, -1))
      await must('Saying yes', recordAssent(work, person, { family: one.familyId, signatory: id, way: 'meeting' }))
  })
}

const meetOnce = async (play: Play, one: Case): Promise<void> => {
  const { person } = handFor(play, one.place)
  const pen = play.pen(one.family)
  const at = moment(play.stage, one.receivedOn + 7, '15:20')
  const held = {
    family: one.familyId,
    heldOn: today(at),
    place: 'Our meeting room',
    present: pen('meeting: who', `${person.name}, worker\n${one.family.visiting[0]}\n${one.referrer.name}`),
    settled: pen('meeting: settled', 'The first two sessions are short. Afterwards we talk on the phone about how it went.'),
  }
  await play.stage.at(at, person, (work) => must('A planning meeting', recordMeeting(work, held)))
}
