import { Temporal } from 'temporal-polyfill'
import { savePaper, saveHeld } from '../../src/features/papers/paper-store.ts'
import { saveHeld as saveHeldLetter } from '../../src/features/letters/held-letter-store.ts'
import { aPdf } from '../../src/platform/foreign-files/foreign-samples.ts'
import { aFamily, type TestFamily } from '../../src/testing/a-family.ts'
import { sides } from '../../src/testing/the-ashdowns.ts'
import { typedPlan, valueOf, type Walker } from './audit-steps.ts'
import type { ProofGround } from './ground.ts'

const dayOn = (name: string, date: string) => {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
const order = { name: 'order.pdf', bytes: aPdf(), mediaType: 'application/pdf' }

/** What is done around the main job: people and their facts, visits, papers, plans, who must not meet, files joined and closed. */
export const walkAround = async (walker: Walker, ground: ProofGround): Promise<void> => {
  await walkPeople(walker, ground)
  await walkAgreement(walker, ground)
  await walkVisits(walker, ground)
  await walkDocuments(walker, ground)
  await walkHeld(walker, ground)
  await walkFiles(walker)
  await walkReferral(walker)
}

const walkPeople = async ({ act, service }: Walker, { ours, places }: ProofGround): Promise<void> => {
  const family = `/families/${ours.familyId}`
  const uncle = { name: 'Tom Ashdown', side: 'connected-other', relation: 'Uncle', language: 'English', mayAttend: 'yes' }
  const person = await act('manager', `${family}/people`, uncle)
  await act('manager', person, { ...uncle, relation: 'Great-uncle' })
  await act('manager', `${person}/facts`, { kind: 'phone', text: '07700 900777', label: '', isConfidential: 'no' })
  await act('manager', `${person}/safe-contact`, { ways: ['call'], words: 'Only before 3pm.' })
  const fact = await service.work(
    (work) => work.row<{ id: string }>`
      select id from protected_fact where tenant_id = ${work.tenant} and family_id = ${ours.familyId} and is_confidential and ended_at is null limit 1`,
  )
  await act('manager', `${family}/facts/${fact?.id}/confidentiality`, { to: 'open', why: 'She said so.' })
  await act('manager', `${family}/facts/${fact?.id}/ending`)
  await act('manager', `${person}/ending`, { why: 'He moved away.' })
  const { visiting, carer } = ours.parties
  await act('manager', `${family}/apart`, { one: visiting, other: carer, otherFile: '', otherName: '', because: 'They shout.' })
  await act('manager', `${family}/apart/${places.ours['/families/:id/apart/:apart']}/end`, { because: 'The order has ended.' })
  await act('manager', `${family}/risk/asked`, { reason: 'incident', words: 'He came drunk.' })
}

const walkAgreement = async (walker: Walker, { ours, places }: ProofGround): Promise<void> => {
  const { act, look, service } = walker
  const family = `/families/${ours.familyId}`
  const held = { ...dayOn('heldOn', '2026-05-20'), place: 'Larch House', present: 'Owen Ashdown, father', settled: 'Every other week.' }
  await act('manager', `${family}/agreement/meetings`, held)
  const child = `${family}/agreement/children/${places.ours['/families/:id/agreement/children/:child']}/sign`
  const page = await look('manager', child)
  await act('manager', child, { typedName: /For (Poppy|Jude)/.exec(page)?.[1] ?? '', drawing: '', seen: valueOf(page, 'seen') })
  const plans = `${family}/plans/${ours.children[0]}`
  await act('manager', plans, typedPlan)
  const { version } = (await service.work(
    (work) => work.row<{ version: number }>`
      select max(version) as version from child_plan where tenant_id = ${work.tenant} and child_id = ${ours.children[0]}`,
  )) ?? { version: 0 }
  await act('leader', `${plans}/agreement`, { version: String(version), words: 'Agreed for now.' })
  await act('manager', `${plans}/papers`)
  await act('manager', `${family}/assessment`, { assessor: 'Nia Holt', role: 'Social worker' })
  const text = { what: 'Play', recorded: 'What is seen', reported: 'The court', when: 'After six', reads: 'The court', family: 'All of it' }
  await act('manager', `${family}/assessment/agreement`, text)
  const signatory = places.ours['/families/:id/agreement/sign/:signatory'] ?? ''
  await act('manager', `${family}/assessment/assents`, { signatory, way: 'meeting' })
}

const walkVisits = async ({ act, service }: Walker, { ours, places }: ProofGround): Promise<void> => {
  const visit = { kind: 'visit', worker: service.workers.worker, venue: service.venue, place: '', minutes: '45' }
  const when = { ...dayOn('on', '2026-05-22'), time: '9am' }
  await act('manager', `/families/${ours.familyId}/pre-visits`, { ...visit, ...when, people: [ours.parties.resident] })
  await act('manager', `/pre-visits/${places.ours['/pre-visits/:id']}/cancellation`, { reason: 'He is ill.' })
  await service.work(
    (work) =>
      work.rows`update pre_visit set starts_at = ${work.now.subtract({ hours: 2 })}, ends_at = ${work.now.subtract({ hours: 1 })}
                where tenant_id = ${work.tenant} and id = ${places.others['/pre-visits/:id']}`,
  )
  const seen = { met: [], steps: ['identity', 'tour', 'rules', 'complaints'], photos: 'yes' }
  await act('manager', `/pre-visits/${places.others['/pre-visits/:id']}/record`, seen)
  await act('manager', `/families/${ours.familyId}/confirmations`)
}

const walkDocuments = async ({ act, send }: Walker, { ours, places }: ProofGround): Promise<void> => {
  const documents = `/families/${ours.familyId}/documents`
  await send('manager', documents, { typed: { kind: 'letter', isConfidential: 'yes' }, files: { file: order } })
  await act('manager', `${documents}/${places.ours['/families/:id/documents/:document']}/removal`, { reason: 'Not theirs.' })
}

const document = {
  kind: 'document',
  title: 'A letter',
  service: 'Northmere',
  date: '2026-05-21',
  blocks: [{ kind: 'paragraph', text: 'Hello at noon.' }],
  foot: {},
} as const

/** Three papers and three letters held back: one mended, one put away, one released with a reason. */
const walkHeld = async ({ act, service }: Walker, { ours, accounts }: ProofGround): Promise<void> => {
  const places = [{ place: 'body', heading: 'Letter', kind: 'address', whose: 'Rosa Ashdown' }] as const
  const hold = () =>
    service.work(async (work) => {
      const to = { name: 'Owen Ashdown', accountId: accounts.visitingParent }
      const paper = await savePaper(work, { family: ours.familyId, to, kind: 'letter', document })
      await saveHeld(work, paper.id, places)
      const about = { kind: 'record-ready', audience: 'parent', family: ours.familyId, subject: 'A letter', text: 'Hello.' }
      const letter = await work.write({ ...about, to: { name: 'Owen', account: accounts.visitingParent } })
      await saveHeldLetter(work, letter, places)
      return [`/papers/${paper.id}`, `/letters/${letter}`] as const
    })
  const [[paper, letter], [otherPaper, otherLetter], [lastPaper, lastLetter]] = [await hold(), await hold(), await hold()]
  await act('manager', `${paper}/words`, { also: 'at noon' })
  await act('manager', `${letter}/words`, { subject: 'A letter', text: 'Hello again.' })
  for (const path of [otherPaper, otherLetter]) await act('manager', `${path}/putting-away`)
  for (const path of [lastPaper, lastLetter]) await act('manager', `${path}/release`, { reason: 'It is their own.' })
}

const walkFiles = async ({ act, service }: Walker): Promise<void> => {
  const [old, fresh] = [await aFamily(service, { surname: 'Wren' }), await aFamily(service, { surname: 'Wren' })]
  const [one = '', two = ''] = [old.children[1], fresh.children[1]]
  await act('manager', `/families/${fresh.familyId}/duplicates`, { child: two, other: one })
  await act('manager', `/families/${fresh.familyId}/duplicates/${old.familyId}`, pairs(fresh, old))
  const join = await service.work(
    (work) => work.row<{ id: string }>`select id from family_join where tenant_id = ${work.tenant} and joined_family = ${fresh.familyId}`,
  )
  await act('manager', `/families/${old.familyId}/joins/${join?.id}/parting`, { why: 'Two after all.' })
  const closure = `/families/${old.familyId}/closure`
  await act('manager', closure, { why: 'The plan has ended.', owed: '12.50' })
  await act('manager', `${closure}/payment`, { paidBy: 'The grandmother' })
  await service.work(
    (work) => work.rows`update family set waits_since = ${work.now} where tenant_id = ${work.tenant} and id = ${fresh.familyId}`,
  )
  await act('manager', `/families/${fresh.familyId}/wait-end`, { why: 'family-said-no', reason: 'They moved away.' })
}

const pairs = (fresh: TestFamily, old: TestFamily) => ({
  why: 'The same mother.',
  children: [`${fresh.children[0]}=${old.children[0]}`, `${fresh.children[1]}=`],
  adults: sides.map((side) => `${fresh.parties[side]}=${side === 'connected-other' ? '' : old.parties[side]}`),
})

const walkReferral = async ({ act, service }: Walker): Promise<void> => {
  const family = await aFamily(service, { surname: 'Lark' })
  const path = `/referrals/${family.referralId}`
  const on = { ...dayOn('day', '2026-05-21'), time: '8am' }
  await act('manager', `${path}/call`, { caller: 'Joanne Firth, social worker', ...on, said: 'They leave hospital on Friday.' })
  const learnt = { changes: 'Nothing', alreadySupervised: 'No', measures: 'Nothing', professionals: 'Nia Holt', direction: 'None' }
  await act('manager', `${path}/follow-up`, { talkedTo: 'Nia Holt', ...on, ...learnt })
  await act('manager', `${path}/class`, { lookedAfter: 'yes', permanency: 'no', evidence: 'Two call-outs.', noAlternative: 'yes' })
  await act('manager', `${path}/interim`, { arranged: 'Two sessions at the office', arrangedBy: 'Joanne Firth' })
  await act('manager', '/referrals/taking', { ids: [family.referralId], who: service.accounts.manager })
  await act('manager', `${path}/decision/letter`, { choice: 'accept', note: 'From June.' })
}
