import type { Choice } from '../../../src/domain/screening.ts'
import { answerQuestion } from '../../../src/features/referrals/answer-question.ts'
import { decideReferral } from '../../../src/features/screening/decide-referral.ts'
import { moment, must } from '../stage.ts'
import type { Story } from '../spec.ts'
import { type Case, deciderFor, type Play } from './play.ts'

const undecided: ReadonlySet<Story> = new Set(['draft', 'waits-for-team-manager', 'not-approved', 'received-today', 'due', 'late'])

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
  if (isAccepted(story))
    await choose(play, one, { choice: 'accept', words: 'We can offer this family a place.', after: story === 'accepted' ? 4 : 2 })
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
