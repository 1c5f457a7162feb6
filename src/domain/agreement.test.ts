import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementParts, byPart, missingParts, textToSign } from './agreement.ts'
import { draftAgreement, filled, libraryFor } from './agreement-draft.ts'
import type { AgreementGround } from './agreement-ground.ts'
import { leftOut, proposedSignatories } from './agreement-signatories.ts'
import { clauseLibrary } from './clauses.ts'
import { placeholders, wordsFor } from './clauses-words.ts'

const ground: AgreementGround = {
  referral: {
    kindAsked: 'supervised',
    frequency: 'weekly',
    minutes: 90,
    days: 'Thursdays after school',
    purpose: 'to keep the bond with their father',
    inProceedings: true,
    isDirectedByCourt: false,
  },
  risk: { level: 'supervised', workersNeeded: 1, venue: 'Larch House' },
  terms: {
    familyTime: 'family time',
    worker: 'session worker',
    newPartnersAdmitted: false,
    staggerMinutes: 15,
    leavingNeedsBothParents: true,
    photographs: 'only with permission',
    passesThingsOn: false,
    observedKinds: ['supervised'],
    recordWithin: '24 hours',
    recordCopiesTo: 'the social worker',
    sharedWithParentsWithin: '5 working days',
    askedToLeaveFor: 'being abusive',
    breachEndsSession: true,
    suspendsAfter: 3,
    seriousConcernSuspends: true,
    meetingWithin: '5 working days',
    lateCancellationUnder: '48 hours',
    missedIsReplaced: true,
    complaintWithin: '10 working days',
    reviewEvery: '3 months',
  },
  children: ['Poppy', 'Jude'],
  people: ['Owen Ashdown', 'Greta Ashdown'],
  anybodyKeptApart: true,
  service: { name: 'Northmere Family Time', helpPhone: '020 7946 0112' },
  reference: 'NM-1001',
  firstReviewBy: '21 August 2026',
}
const nothingKept = () => false

test('[AGR-01] an agreement drafted from referral and risk states every one of its parts', () => {
  const draft = draftAgreement(ground, nothingKept)
  assert.deepEqual(missingParts(draft.clauses), [])
  const words = draft.clauses.map((clause) => clause.text).join('\n')
  for (const said of [
    'Larch House',
    '1 hour 30 min',
    'every week, for 1 hour 30 min each time',
    'Owen Ashdown and Greta Ashdown',
    'The session worker stays',
    'three times',
    '21 August 2026',
    '10 working days',
    '24 hours',
  ])
    assert.ok(words.includes(said), said)
})

for (const part of agreementParts) {
  test(`[AGR-01] an agreement without its part “${part}” is noticed`, () => {
    const draft = draftAgreement(ground, nothingKept)
    const emptied = draft.clauses.map((clause) => (clause.part === part ? { ...clause, text: '  ' } : clause))
    assert.deepEqual(missingParts(emptied), [part])
  })
}

test('[AGR-01] what the risk assessment settled decides which clauses are proposed', () => {
  const idsFor = (risk: Partial<AgreementGround['risk']>) =>
    draftAgreement({ ...ground, risk: { ...ground.risk, ...risk } }, nothingKept)
      .clauses.filter((clause) => clause.text !== '')
      .map((clause) => clause.id)
  const inTheRoom = ['one-worker', 'two-workers', 'supported', 'by-carer', 'on-their-own']
  const roomFor = (risk: Partial<AgreementGround['risk']>) => idsFor(risk).filter((id) => inTheRoom.includes(id))
  assert.deepEqual(roomFor({}), ['one-worker'])
  assert.deepEqual(roomFor({ workersNeeded: 2 }), ['two-workers'])
  assert.deepEqual(roomFor({ level: 'supervised-by-two', workersNeeded: 2 }), ['two-workers'])
  assert.deepEqual(roomFor({ level: 'supported' }), ['supported'])
  assert.deepEqual(roomFor({ level: 'by-carer', workersNeeded: 0 }), ['by-carer'])
  assert.deepEqual(roomFor({ level: 'unsupervised', workersNeeded: 0 }), ['on-their-own'])
})

test('[AGR-01] every brace of the library can be filled, and one that cannot is a fault', () => {
  const words = wordsFor(ground, nothingKept)
  const used = clauseLibrary.flatMap((clause) => [...clause.text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))
  for (const placeholder of placeholders) assert.ok(used.includes(placeholder), `${placeholder} is never used`)
  for (const clause of libraryFor(ground, nothingKept)) assert.doesNotMatch(clause.text, /[{}]/)
  assert.throws(() => filled('At {moon}.', words), RangeError)
  assert.throws(() => filled('At {toString}.', words), RangeError)
})

test('the words of the library are short enough for a reader of nine to eleven', () => {
  for (const { id, text } of libraryFor(ground, nothingKept)) {
    for (const sentence of text.split(/(?<=[.:?!]) /)) assert.ok(sentence.split(' ').length <= 20, `${id}: ${sentence}`)
    assert.doesNotMatch(text, /\bcontact\b|please/i, id)
  }
})

test('[RISK-07] free words of the referral are left out when they hold a confidential fact', () => {
  const told = {
    ...ground,
    referral: { ...ground.referral, purpose: 'They now live at 14 Heron Court', days: 'After Alder Lane School ends' },
  }
  const draft = draftAgreement(told, (text) => /Heron|Alder/.test(text))
  assert.doesNotMatch(JSON.stringify(draft), /Heron|Alder/)
  assert.deepEqual(missingParts(draft.clauses), [])
})

test('[AGR-04] the fixed text names its version and who signs, and keeps nothing of the drafting', () => {
  const draft = draftAgreement(ground, nothingKept)
  const text = textToSign(draft, {
    agreement: 'a',
    version: 2,
    offeredOn: '2026-05-21',
    signatories: [{ party: 'p', name: 'Owen Ashdown', role: 'Father' }],
  })
  assert.equal(text.version, 2)
  assert.doesNotMatch(JSON.stringify(text), /asDrafted/)
  assert.ok(text.clauses.every((clause) => clause.text !== ''))
  assert.deepEqual(
    byPart(text.clauses).map((group) => group.part),
    [...agreementParts],
  )
})

const person = (
  id: string,
  side: 'visiting' | 'resident' | 'carer' | 'connected-other' | 'social-worker' | 'professional' | 'legal',
  more = {},
) => ({ id, name: id, side, relation: '', mayAttend: false, mustSign: false, ...more })
const everybody = [
  person('father', 'visiting'),
  person('mother', 'resident'),
  person('carer', 'carer'),
  person('aunt', 'connected-other'),
  person('grandmother', 'connected-other', { mayAttend: true }),
  person('worker', 'social-worker'),
  person('guardian', 'professional'),
  person('lawyer', 'legal'),
]

test('[AGR-03] who signs follows the policy and the referral', () => {
  const mustSign = (signedBy: Parameters<typeof proposedSignatories>[1], people = everybody) =>
    proposedSignatories(people, signedBy)
      .filter((one) => one.mustSign)
      .map((one) => one.party)
  assert.deepEqual(mustSign(['family']), ['father', 'mother'])
  assert.deepEqual(mustSign(['family', 'social-worker', 'carer']), ['father', 'mother', 'carer', 'worker'])
  assert.deepEqual(mustSign(['family', 'social-worker', 'carer', 'other-participants', 'agencies']), [
    'father',
    'mother',
    'carer',
    'grandmother',
    'worker',
    'guardian',
  ])
  assert.deepEqual(mustSign([], [person('lawyer', 'legal', { mustSign: true })]), ['lawyer'])
  assert.deepEqual(
    leftOut(proposedSignatories(everybody, ['family']), ['father']).map((one) => one.party),
    ['mother'],
  )
})
