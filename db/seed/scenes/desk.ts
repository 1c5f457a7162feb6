import { today, toLondon } from '../../../src/domain/civil-time.ts'
import { attachDocument } from '../../../src/features/documents/door.ts'
import { recordCall } from '../../../src/features/referral-calls/record-call.ts'
import { endWait } from '../../../src/features/waiting-list/end-wait.ts'
import { recordInterim } from '../../../src/features/waiting-list/record-interim.ts'
import type { Work } from '../../../src/platform/work.ts'
import { deciderFor, type Case, type Play } from '../play/play.ts'
import { moment, must } from '../stage.ts'
import { caseOf } from './scene.ts'

/** Around the desk: an urgent call, what holds until we begin, an order that came by post, and one who no longer waits. */
export const telephone = async (play: Play): Promise<void> => {
  if (play.policy.decision.urgentNeedsPhoneCall) await callAboutUrgent(play)
  if (play.policy.referral.interimArrangement) await holdUntilThen(play)
  await postOrder(play)
  await waitNoLonger(play)
}

const callAboutUrgent = async (play: Play): Promise<void> => {
  const one = play.cases.find(({ family }) => family.story === 'received-today' && family.isUrgent === true)
  if (one === undefined) return
  const at = moment(play.stage, one.receivedOn, '09:50')
  const said = play.pen(one.family)(
    'what the caller said',
    'The court wants a first session within ten days. Their carer can drive any day.',
  )
  const call = { id: one.referralId, caller: one.referrer.name, day: today(at), time: toLondon(at).toPlainTime(), said }
  await play.stage.at(at.add({ minutes: 4 }), deciderFor(play, one.family.area), (work) =>
    must('Writing down an urgent call', recordCall(work, call)),
  )
}

const holdUntilThen = async (play: Play): Promise<void> => {
  const one = caseOf(play, 'accepted')
  const arranged = play.pen(one.family)('until sessions start', 'A video call on Sundays at four, with their aunt in the room.')
  const given = { id: one.referralId, arranged, arrangedBy: one.referrer.name, untilOn: play.stage.day.add({ weeks: 4 }) }
  await play.stage.at(moment(play.stage, -1, '11:40'), deciderFor(play, one.family.area), (work) =>
    must('What holds until then', recordInterim(work, given)),
  )
}

const sheet = (work: Work, service: string, [title, subtitle, text]: readonly [string, string, string]) =>
  work.print({
    kind: 'document',
    title,
    subtitle,
    service,
    date: work.now.toString(),
    blocks: [{ kind: 'paragraph', text }],
    foot: {},
  })

type Posted = { readonly kind: 'court-order' | 'report'; readonly words: readonly [string, string, string] }

const attach = (play: Play, one: Case, { kind, words }: Posted) =>
  play.stage.at(moment(play.stage, 0, '09:30'), one.referrer, async (work) => {
    const bytes = await sheet(work, one.referrer.name, words)
    const paper = { kind, fileName: `${words[0]}.pdf`, bytes, byName: one.referrer.name } as const
    const owner = { kind: 'referral', id: one.referralId } as const
    return await must('Attaching a paper', attachDocument(work, { ...paper, owner }))
  })

/** The desk reads the order beside the referral; a family that is here has a school's report on file. REF-01 */
const postOrder = async (play: Play): Promise<void> => {
  const due = caseOf(play, 'due')
  const order = 'The court orders that the children spend time with their parent each week, with somebody of a family time service there.'
  await attach(play, due, {
    kind: 'court-order',
    words: ['Order of the family court', `In the matter of the ${due.family.surname} children`, order],
  })
  const report = 'The children come to school every day. They talk about the hour on the way home, and look forward to the next.'
  await attach(play, caseOf(play, 'running'), {
    kind: 'report',
    words: ['A word from school', 'For the review', report],
  })
}

const waitNoLonger = async (play: Play): Promise<void> => {
  const one = caseOf(play, 'assessed')
  const reason = play.pen(one.family)('why they no longer wait', 'Their grandmother watches now, and the social worker is content.')
  await play.stage.at(moment(play.stage, 0, '09:40'), deciderFor(play, one.family.area), (work) =>
    must('Off the waiting list', endWait(work, { family: one.familyId, why: 'not-needed', reason })),
  )
}
