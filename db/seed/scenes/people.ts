import type { SafeContact } from '../../../src/domain/safe-contact.ts'
import { partiesOf } from '../../../src/features/families/door.ts'
import { declareConnection, keepOwnAddress } from '../../../src/features/connections/declare-connection.ts'
import { recordFact, setSafeContact } from '../../../src/features/people/change-person.ts'
import { handFor } from '../play/who-and-where.ts'
import { type Case, deciderFor, holderOf, type Play } from '../play/play.ts'
import type { Story } from '../spec.ts'
import { moment, must } from '../stage.ts'
import { addressOf, phoneOf } from '../words.ts'
import { caseOf, visitorOf } from './scene.ts'

const ways: readonly SafeContact[] = [
  { mayCall: true, mayText: true, mayMail: true, mayWrite: false, words: 'Weekdays after five. Say only that it is about an appointment.' },
  { mayCall: false, mayText: true, mayMail: false, mayWrite: false, words: 'Somebody else answers this phone in the evening.' },
  { mayCall: true, mayText: false, mayMail: true, mayWrite: true, words: 'Before nine, or at lunchtime at work.' },
]

/** How people are reached without danger, a second number, and somebody on the staff who knows a family. */
export const knowPeople = async (play: Play): Promise<void> => {
  for (const story of ['running', 'planned', 'due'] as const satisfies readonly Story[]) await saySafeWays(play, caseOf(play, story))
  await addNumber(play, caseOf(play, 'running'))
  await knowsThem(play, caseOf(play, 'signed'))
}

const saySafeWays = async (play: Play, one: Case): Promise<void> => {
  const by = deciderFor(play, one.family.area)
  const pen = play.pen(one.family)
  await play.stage.at(moment(play.stage, Math.min(0, one.receivedOn + 3), '09:52'), by, async (work) => {
    const adults = (await partiesOf(work, one.familyId)).filter(
      ({ side }) => side === 'visiting' || side === 'resident' || side === 'carer',
    )
    for (const [order, { id }] of adults.entries()) {
      const safe = ways[(order + one.place) % ways.length]
      if (safe === undefined) continue
      const words = pen('how to reach them', safe.words)
      await must('Safe ways', setSafeContact(work, by, { family: one.familyId, person: id, safe: { ...safe, words } }))
    }
  })
}

const addNumber = async (play: Play, one: Case): Promise<void> => {
  const by = deciderFor(play, one.family.area)
  await play.stage.at(moment(play.stage, -9, '12:25'), by, async (work) => {
    const { id } = await visitorOf(work, one.familyId)
    const number = { kind: 'phone', text: phoneOf(one.place + 790), label: 'At work, until three', isConfidential: false } as const
    await must('A second number', recordFact(work, by, { family: one.familyId, person: id, ...number }))
  })
}

/** Whoever knows a family says so, and from then on opens another file. DATA-03 */
const knowsThem = async (play: Play, one: Case): Promise<void> => {
  const own = handFor(play, one.place).worker
  const hand = play.settled.hands.find(({ worker, area }) => worker !== own && (one.family.area === undefined || area === one.family.area))
  const person = hand?.person ?? holderOf(play, ['worker', 'volunteer'])
  const words = play.pen(one.family)('how somebody knows them', 'We sing in the same choir.')
  await play.stage.at(moment(play.stage, -3, '09:20'), person, async (work) => {
    await must('Knowing a family', declareConnection(work, person, { family: one.familyId, knows: true, words }))
    await must('One’s own address', keepOwnAddress(work, person, addressOf(880)))
  })
}
