import type { PdfDocument } from '../../../src/domain/document.ts'
import type { FamilyId } from '../../../src/domain/ids.ts'
import { saveAddress, saveConnection } from '../../../src/features/connections/connection-store.ts'
import { attachDocument } from '../../../src/features/documents/door.ts'
import { childrenOf, partiesOf } from '../../../src/features/families/door.ts'
import { makeLink } from '../../../src/features/own-forms/own-link-store.ts'
import { saveCompleted, saveCopy, saveForm, saveSent } from '../../../src/features/own-forms/own-form-store.ts'
import { keepOpen, findLink, readOwnToken } from '../../../src/features/own-forms/door.ts'
import { saveHeld, savePaper } from '../../../src/features/papers/paper-store.ts'
import { makePaperLink } from '../../../src/features/papers/paper-link-store.ts'
import { givePaper } from '../../../src/features/papers/door.ts'
import { saveSafeContact } from '../../../src/features/people/person-store.ts'
import { saveMeeting } from '../../../src/features/planning-meetings/meeting-store.ts'
import { saveVisit, saveVisitRecord } from '../../../src/features/pre-visits/pre-visit-store.ts'
import { savePlan } from '../../../src/features/plans/plan-store.ts'
import { saveApart } from '../../../src/features/keep-apart/apart-store.ts'
import { aPdf } from '../../../src/platform/foreign-files/foreign-samples.ts'
import type { Work } from '../../../src/platform/work.ts'
import { deciderFor, type Play } from '../play/play.ts'
import { must, type Pen } from '../stage.ts'

/** Links that open something without signing in, with the phone on which a parent gave the code. */
export type OpenLinks = { readonly form: string; readonly paper: string; readonly visitor: string }

export const parentsPhone = 'canary-parents-phone'.padEnd(40, 'x')

type Here = {
  readonly family: FamilyId
  readonly pen: Pen
  readonly by: { readonly id: string; readonly name: string }
  readonly play: Play
}

const paperOf = (text: string): PdfDocument => {
  const head = { kind: 'document', title: 'A letter', service: 'Canary', date: '2026-05-21' } as const
  return { ...head, blocks: [{ kind: 'paragraph', text }], foot: {} }
}
const leak = { place: 'body', heading: 'Letter', kind: 'address', whose: 'Somebody' } as const

/** Marks in every place that people may fill beside the main job, for the first family; answers the open links. */
export const markNewPlaces = async (play: Play): Promise<OpenLinks | null> => {
  const spec = play.spec.families.find(({ accounts }) => accounts !== undefined && accounts.length > 0)
  if (spec === undefined) return null
  const decider = deciderFor(play, spec.area)
  return await play.stage.at(play.stage.present, decider, async (work) => {
    const file = await work.row<{ id: FamilyId; referral: string }>`
      select f.id, r.id as referral from family f join referral r on r.tenant_id = f.tenant_id and r.family_id = f.id
      where f.tenant_id = ${work.tenant} and f.name = ${spec.surname} limit 1`
    if (file === null) throw new Error('The first family has no file.')
    const here: Here = { family: file.id, pen: play.pen(spec), by: decider, play }
    await markFile(work, here)
    await markPlans(work, here)
    const paper = await markPapers(work, here)
    const form = await markForm(work, here, file.referral)
    return { form, paper, visitor: parentsPhone }
  })
}

const markFile = async (work: Work, { family, pen, by, play }: Here): Promise<void> => {
  const [party, other] = await partiesOf(work, family)
  if (party === undefined || other === undefined) return
  const safe = { mayCall: true, mayText: false, mayMail: true, mayWrite: true, words: pen('new: safe contact', 'Only before three.') }
  await saveSafeContact(work, { family, party: party.id, safe, by })
  const sides = { one: { family, person: party.id }, other: { family, person: other.id } }
  await saveApart(work, { ...sides, orderOn: null, until: null, because: pen('new: apart', 'They shouted.'), by })
  await must(
    'A document',
    attachDocument(work, {
      ...{ owner: { kind: 'family', id: family }, kind: 'letter', fileName: `${pen('new: document name', 'Letter')}.pdf`, byName: by.name },
      bytes: aPdf({ words: pen('new: document content', 'An order') }),
    }),
  )
  const onlooker = [...play.settled.people.values()].find(({ roles }) => roles.includes('trustee') || roles.includes('volunteer'))
  if (onlooker !== undefined)
    await saveConnection(work, { account: onlooker.id, family, knows: true, words: pen('new: connection', 'A neighbour, long ago.') })
  const hand = play.settled.hands[0]
  if (hand === undefined) return
  await saveAddress(work, hand.person.id, pen('new: staff address', '3 Far Lane,'))
  await saveMeeting(work, {
    ...{ family, heldOn: play.stage.day.subtract({ days: 1 }), place: 'Here', present: 'Everybody' },
    settled: pen('new: meeting', 'Thursdays.'),
  })
  const startsAt = play.stage.present.subtract({ hours: 5 })
  const when = { startsAt, endsAt: startsAt.add({ minutes: 30 }), workerId: hand.worker }
  const visit = await saveVisit(work, {
    ...{ family, kind: 'visit', venueId: null, adults: [party.id], children: [], ...when },
    place: pen('new: visit place', 'At home'),
  })
  const names = ['health', 'care', 'comfort', 'signal', 'worries', 'ownVisit', 'travel', 'car', 'access', 'other'] as const
  const notes = Object.fromEntries(names.map((name) => [name, pen(`new: visit ${name}`, 'As always.')])) as Record<
    (typeof names)[number],
    string
  >
  await saveVisitRecord(work, visit, { met: [party.id], content: { steps: ['identity'], photos: 'no', notes } })
}

const markPlans = async (work: Work, { family, pen, by }: Here): Promise<void> => {
  const [child] = await childrenOf(work, family)
  if (child === undefined) return
  const parts = ['purpose', 'frequency', 'length', 'whoTakesPart', 'socialWorkerShare', 'wayOut', 'longTerm'] as const
  const words = Object.fromEntries(parts.map((part) => [part, pen(`new: plan ${part}`, 'Once.')])) as Record<(typeof parts)[number], string>
  await savePlan(work, { family, child: child.id, plan: { ...words, endsOn: '2027-01-31' }, goesToCourt: true, by })
}

const markPapers = async (work: Work, { family, pen }: Here): Promise<string> => {
  const visiting = (await partiesOf(work, family)).find(({ side }) => side === 'visiting')
  if (visiting === undefined) throw new Error('Nobody visits.')
  const to = { name: visiting.name, partyId: visiting.id, ...(visiting.accountId === null ? {} : { accountId: visiting.accountId }) }
  const given = await givePaper(work, {
    ...{ family, to, kind: 'letter', withoutNotice: true },
    document: paperOf(pen(`new: given paper of ${visiting.name}`, 'Only for you.')),
  })
  const held = await savePaper(work, { family, to, kind: 'letter', document: paperOf(pen('new: held paper', 'They live far.')) })
  await saveHeld(work, held.id, [leak])
  return await makePaperLink(work, given.id)
}

const markForm = async (work: Work, { family, pen }: Here, referralId: string): Promise<string> => {
  const form = await saveForm(work, 'both-parents', { id: null, name: 'Nora Finch' })
  const told = (place: number) => ({
    own: {
      ...{ reachNever: pen(`new: own form ${place} never`, 'At work.'), otherReach: pen(`new: own form ${place} other`, 'By text.') },
      ...{ afraidWhy: pen(`new: own form ${place} afraid`, 'Of shouting.'), harmWhat: pen(`new: own form ${place} harm`, 'Once.') },
      address: pen(`new: own form ${place} home`, '9 Quiet Yard,'),
    },
    children: [{ givenName: 'Elsie', feelings: pen(`new: own form ${place} feelings`, 'Wants to see him.') }],
  })
  const details = (givenName: string) => ({ givenName, familyName: 'Frost', email: `${givenName.toLowerCase()}@example.org`, phone: '' })
  const because = pen('new: own form because', 'She said so.')
  const first = await saveCopy(work, { formId: form, place: 1, details: details('Dana'), answers: told(1), because })
  await saveCompleted(work, first)
  const second = await saveCopy(work, { formId: form, place: 2, details: details('Lee'), answers: { own: {}, children: [{}] }, because })
  const { path } = await makeLink(work, second)
  const link = await findLink(work, readOwnToken(path.slice('/form/'.length))?.secret ?? '')
  if (link !== null) await keepOpen(work, link.id, parentsPhone)
  await saveSent(work, form, { referralId, familyId: family })
  return path
}
