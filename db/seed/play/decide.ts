import type { Choice } from '../../../src/domain/screening.ts'
import { answerQuestion } from '../../../src/features/referrals/answer-question.ts'
import { decideReferral } from '../../../src/features/screening/decide-referral.ts'
import { today, toLondon } from '../../../src/domain/civil-time.ts'
import { classReferral } from '../../../src/features/offer-classes/class-referral.ts'
import { recordFollowUp } from '../../../src/features/referral-calls/record-follow-up.ts'
import { moment, must } from '../stage.ts'
import type { Story } from '../spec.ts'
import { type Case, deciderFor, type Play } from './play.ts'

const undecided: ReadonlySet<Story> = new Set([
  'draft',
  'waits-for-team-manager',
  'not-approved',
  'received-today',
  'due',
  'late',
  'returned',
])

export const isAccepted = (story: Story): boolean =>
  !undecided.has(story) && story !== 'asked' && story !== 'answered' && story !== 'refused'

/** A decision within the time, or a question that stops the clock; some are left waiting. */
export const decide = async (play: Play, one: Case): Promise<void> => {
  const { story } = one.family
  if (undecided.has(story)) return
  if (story === 'refused')
    return choose(play, one, { choice: 'refuse', words: 'A visit at home, with his aunt there, is enough for now.', after: 3 })
  if (story === 'asked' || story === 'answered')
    await choose(play, one, {
      choice: 'ask',
      words: 'Which days can the carer bring the children, and is there a step-free way from the bus?',
      after: 1,
    })
  if (story === 'answered') return answer(play, one)
  if (!isAccepted(story)) return
  await classIt(play, one)
  await choose(play, one, { choice: 'accept', words: 'We can offer this family a place.', after: story === 'accepted' ? 4 : 2 })
  await followUp(play, one)
}

/** Who was here before is accepted on their old file, once the two are one. */
export const acceptBack = async (play: Play, one: Case): Promise<void> => {
  await classIt(play, one)
  await choose(play, one, { choice: 'accept', words: 'Welcome back. We can offer this family a place.', after: 4 })
  await followUp(play, one)
}

/** Most are core offer; every fourth is exceptional and waits behind them. REF-09 */
const classIt = async (play: Play, one: Case): Promise<void> => {
  if (!play.policy.referral.classesCoreOffer) return
  const decider = deciderFor(play, one.family.area)
  const pen = play.pen(one.family)
  const isExceptional = one.place % 4 === 3
  const answers = {
    isLookedAfter: !isExceptional,
    isPermanencyAgreed: isExceptional,
    evidence: pen('class: evidence', 'The police were called twice this spring, and the children saw it.'),
    noAlternative: isExceptional ? '' : pen('class: alternatives', 'Nobody in the family can be there the whole time.'),
    otherOptions: isExceptional ? pen('class: other options', 'An aunt was there twice and did not feel safe.') : '',
    endsOn: isExceptional ? play.stage.day.add({ days: 150 }) : null,
    reviewOn: isExceptional ? play.stage.day.add({ days: 60 }) : null,
  }
  const reason = pen('class: reason', 'This is what their plan says now.')
  await play.stage.at(moment(play.stage, one.receivedOn + 1, '10:40'), decider, (work) =>
    must(`Classing ${one.family.surname}`, classReferral(work, { id: one.referralId, answers, reason })),
  )
}

/** The talk with the key person, where a worker's allocation waits for it; the newest accepted one still waits. REF-12 */
const followUp = async (play: Play, one: Case): Promise<void> => {
  if (!play.policy.referral.followUpBeforeAllocation || one.family.story === 'accepted') return
  const pen = play.pen(one.family)
  const at = moment(play.stage, one.receivedOn + 2, '14:10')
  const talk = {
    id: one.referralId,
    talkedTo: one.referrer.name,
    day: today(at),
    time: toLondon(at).toPlainTime(),
    learnt: {
      changes: pen('follow-up: changes', 'The children have settled at their new school.'),
      alreadySupervised: pen('follow-up: before', 'Twice, with their grandmother there.'),
      measures: pen('follow-up: measures', 'Their parents come and go at different times.'),
      professionals: pen('follow-up: professionals', 'The school nurse and a health visitor.'),
      direction: pen('follow-up: direction', 'Nothing new from the court.'),
    },
  }
  await play.stage.at(at, deciderFor(play, one.family.area), (work) => must('Following up', recordFollowUp(work, talk)))
}

type Choosing = { readonly choice: Choice; readonly words: string; readonly after: number }

const choose = async (play: Play, one: Case, { choice, words, after }: Choosing): Promise<void> => {
  const decider = deciderFor(play, one.family.area)
  const text = play.pen(one.family)(`decision: ${choice}`, words)
  const made = {
    id: one.referralId,
    choice,
    words: text,
    why: choice === 'refuse' ? ('safe-with-less' as const) : null,
    isRiskSignificant: false,
    sawDuplicates: true,
  }
  await play.stage.at(moment(play.stage, one.receivedOn + after, '11:20'), decider, (work) =>
    must(`Deciding on ${one.family.surname}`, decideReferral(work, decider, made)),
  )
}

const answer = async (play: Play, { family, referrer, referralId, receivedOn }: Case): Promise<void> => {
  const text = play.pen(family)('answer to the question', 'Mondays and Thursdays after four. The carer drives, so no bus is needed.')
  await play.stage.at(moment(play.stage, receivedOn + 3, '16:45'), referrer, (work) =>
    must('Answering', answerQuestion(work, { referralId, answer: text })),
  )
}
