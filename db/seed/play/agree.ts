import type { Actor } from '../../../src/domain/actor.ts'
import type { FamilyId } from '../../../src/domain/ids.ts'
import { today } from '../../../src/domain/civil-time.ts'
import { draftAgreement } from '../../../src/features/agreements/draft-agreement.ts'
import { newestVersion, type AgreementVersion, type SignatoryOnFile } from '../../../src/features/agreements/agreement-query.ts'
import { offerAgreement, whoMaySign } from '../../../src/features/agreements/offer-agreement.ts'
import { allocateWorker } from '../../../src/features/allocations/allocate-worker.ts'
import { childVersionsOf } from '../../../src/features/child-agreements/child-query.ts'
import { signAsChild } from '../../../src/features/child-agreements/sign-as-child.ts'
import { recordMeeting } from '../../../src/features/planning-meetings/record-meeting.ts'
import { sendLink } from '../../../src/features/signatures/send-link.ts'
import { signOnPaper } from '../../../src/features/signatures/sign-on-paper.ts'
import { signOnScreen } from '../../../src/features/signatures/sign-on-screen.ts'
import type { Work } from '../../../src/platform/work.ts'
import { moment, must } from '../stage.ts'
import { drawnSignature } from './drawing.ts'
import { allocatorFor, type Case, type Play, publicUrl } from './play.ts'
import { handFor } from './who-and-where.ts'

export const allocate = async (play: Play, one: Case): Promise<void> => {
  const allocator = allocatorFor(play, one.family.area)
  const { worker } = handFor(play, one.place)
  const reasons = play.pen(one.family)('why this worker', 'Free on the right days, and calm with children of this age.')
  const whyNotFirst = play.pen(one.family)('why not the first one', 'Whoever stands first is with another family on that day.')
  await play.stage.at(moment(play.stage, one.receivedOn + 5, '09:50'), allocator, (work) =>
    must(
      `Allocating a worker to ${one.family.surname}`,
      allocateWorker(work, allocator, { family: one.familyId, workerId: worker, reasons, whyNotFirst, gender: null, publicUrl }),
    ),
  )
}

export const draft = async (play: Play, one: Case): Promise<void> => {
  await play.stage.at(moment(play.stage, one.receivedOn + 6, '13:15'), handFor(play, one.place).person, (work) =>
    must(`Drafting the agreement of ${one.family.surname}`, draftAgreement(work, { family: one.familyId })),
  )
}

/** Where the service always holds a planning meeting, it was held the day before the agreement was given out. AGR-03 */
const meet = async (play: Play, one: Case): Promise<void> => {
  if (play.policy.agreement.meeting !== 'required') return
  const hand = handFor(play, one.place).person
  const at = moment(play.stage, one.receivedOn + 7, '14:00')
  const present = `${hand.name}, worker\nBoth sides of the family\nThe social worker`
  const held = {
    family: one.familyId,
    heldOn: today(at),
    place: 'By video',
    present,
    settled: 'Days, place and who may come, as they stand in the agreement.',
  }
  await play.stage.at(at, hand, (work) => must('Recording the planning meeting', recordMeeting(work, held)))
}

export const offer = async (play: Play, one: Case): Promise<void> => {
  await meet(play, one)
  await play.stage.at(moment(play.stage, one.receivedOn + 8, '10:30'), handFor(play, one.place).person, async (work) => {
    const version = await versionOf(work, one.familyId)
    const asked = (await whoMaySign(work, one.familyId)).filter(({ mustSign }) => mustSign)
    const offering = { family: one.familyId, seen: version.hash, signatories: asked.map(({ party }) => party), publicUrl }
    return must(`Giving out the agreement of ${one.family.surname}`, offerAgreement(work, offering))
  })
}

const versionOf = async (work: Work, family: FamilyId): Promise<AgreementVersion> => {
  const version = await newestVersion(work, family)
  if (version === null) throw new Error('There is no agreement to sign.')
  return version
}

/** One after the other, each in a way of their own: on the tablet, by personal link, on paper; who has a sign-in, signed in. */
export const sign = async (play: Play, one: Case, howMany: 'all' | 'some'): Promise<void> => {
  const hand = handFor(play, one.place).person
  const version = await play.stage.at(moment(play.stage, one.receivedOn + 8, '10:45'), hand, (work) => versionOf(work, one.familyId))
  const waiting = howMany === 'all' ? version.signatories : version.signatories.slice(0, Math.max(1, version.signatories.length - 1))
  for (const [order, signatory] of waiting.entries()) {
    const at = moment(play.stage, one.receivedOn + 9 + Math.floor(order / 2), order % 2 === 0 ? '11:10' : '15:25')
    const ways = one.family.story === 'bumpy' ? [onTablet, onPaper] : [onTablet, byLink, onPaper]
    const way = signatory.account === null ? (ways[order % ways.length] ?? onTablet) : signedIn
    await way({ play, one, at, hand, version, signatory })
  }
  if (howMany === 'all') await childrenSign(play, one)
}

/** Each child of age, with a first name, beside the worker. AGR-03 */
const childrenSign = async (play: Play, one: Case): Promise<void> => {
  const hand = handFor(play, one.place).person
  const at = moment(play.stage, one.receivedOn + 9, '16:10')
  const children = await play.stage.at(at, hand, (work) => childVersionsOf(work, one.familyId))
  for (const { id, hash, givenName } of children) {
    const signing = { family: one.familyId, child: id, seen: hash, typedName: givenName, drawing: '', witness: hand.id }
    await play.stage.at(at, hand, (work) => must('A child signing', signAsChild(work, signing)))
  }
}

type Signing = {
  readonly play: Play
  readonly one: Case
  readonly at: ReturnType<typeof moment>
  readonly hand: Actor
  readonly version: AgreementVersion
  readonly signatory: SignatoryOnFile
}

const onScreen = ({ one, version, signatory }: Signing) => ({
  family: one.familyId,
  signatory: signatory.id,
  seen: version.hash,
  typedName: '',
  drawing: '',
  witness: null,
})

const onTablet = async (signing: Signing): Promise<void> => {
  const { play, at, hand, signatory } = signing
  const drawing = `data:image/png;base64,${drawnSignature(signatory.name).toString('base64')}`
  await play.stage.at(at, hand, (work) =>
    must('Signing on the tablet', signOnScreen(work, { ...onScreen(signing), way: 'tablet', drawing, witness: work.actor.id })),
  )
}

const byLink = async (signing: Signing): Promise<void> => {
  const { play, one, at, hand, signatory } = signing
  await play.stage.at(at.subtract({ hours: 20 }), hand, (work) =>
    sendLink(work, { family: one.familyId, signatory: signatory.id, publicUrl }),
  )
  const holder: Actor = { kind: 'link', tenant: play.stage.tenant, id: signatory.id, name: signatory.name }
  await play.stage.at(at, holder, (work) =>
    must('Signing by link', signOnScreen(work, { ...onScreen(signing), way: 'link', typedName: signatory.name })),
  )
}

const onPaper = async ({ play, one, at, hand, version, signatory }: Signing): Promise<void> => {
  const paper = {
    family: one.familyId,
    signatory: signatory.id,
    scan: drawnSignature(`${signatory.name} on paper`),
    signedOn: today(at),
    number: version.hash,
  }
  await play.stage.at(at, hand, (work) => must('Signing on paper', signOnPaper(work, paper)))
}

const signedIn = async (signing: Signing): Promise<void> => {
  const { play, at, signatory } = signing
  const person = [...play.settled.people.values(), ...play.parties].find(({ id }) => id === signatory.account)
  if (person === undefined) throw new Error(`Nobody signs in as ${signatory.name}.`)
  await play.stage.at(at, person, (work) =>
    must('Signing in one’s own account', signOnScreen(work, { ...onScreen(signing), way: 'account', typedName: signatory.name })),
  )
}
