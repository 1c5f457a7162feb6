import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences } from './own-form-differences.ts'
import { joinCopies } from './own-form-joined.ts'
import type { FinishedCopy, OwnChild } from './own-form.ts'

const elsie: OwnChild = { givenName: 'Elsie', familyName: 'Frost', bornOn: '2019-03-27', livesWith: 'me' }

const copyBy = (givenName: string, own: Readonly<Record<string, string>>, children: readonly OwnChild[]): FinishedCopy => ({
  details: { givenName, familyName: 'Frost', email: `${givenName.toLowerCase()}@example.org`, phone: '07700 900321' },
  answers: { own: { meet: 'yes', afraid: 'no', frequency: 'weekly', minutes: '90', mayLeave: 'yes', ...own }, children },
})

const terms = { sessionKinds: ['supervised', 'supported'], areaId: null, otherPhone: '' } as const

test('[REF-02] [RISK-07] each adult keeps only their own details, all confidential, and shared words are ours', () => {
  const mother = copyBy('Dana', { address: '9 Quiet Yard', visits: 'other', purpose: 'Her own words', day: 'saturday' }, [elsie])
  const father = copyBy('Lee', { address: '31 Foundry Rise', visits: 'me', purpose: 'His own words', day: 'sunday' }, [
    { ...elsie, givenName: ' elsie ', livesWith: 'other' },
  ])
  const draft = joinCopies([mother, father], terms)
  assert.deepEqual(
    draft.adults?.map(({ name, side, address, isConfidential, mayAttend }) => ({ name, side, address, isConfidential, mayAttend })),
    [
      { name: 'Dana Frost', side: 'resident', address: '9 Quiet Yard', isConfidential: true, mayAttend: false },
      { name: 'Lee Frost', side: 'visiting', address: '31 Foundry Rise', isConfidential: true, mayAttend: true },
    ],
  )
  assert.equal(draft.children?.length, 1, 'the same first name and birth date are one child')
  assert.equal(draft.children?.[0]?.livesWith, 'Dana Frost')
  assert.ok(draft.children?.[0]?.isSchoolConfidential)
  assert.doesNotMatch(`${draft.purpose} ${draft.days} ${draft.whySupervised}`, /own words|Saturday|Sunday|Dana|Lee/)
  assert.doesNotMatch(draft.history ?? '', /Quiet Yard|Foundry Rise/)
})

test('[RISK-06] two parents are kept apart when either of them says so', () => {
  const calm = copyBy('Dana', {}, [elsie])
  assert.deepEqual(joinCopies([calm, copyBy('Lee', {}, [elsie])], terms).mustNotMeet, [])
  for (const said of [{ meet: 'no' }, { meet: 'rather-not' }, { afraid: 'other-parent' }, { injunctions: 'Since May' }])
    for (const pair of [[copyBy('Lee', said, [elsie]), calm] as const, [calm, copyBy('Lee', said, [elsie])] as const])
      assert.deepEqual(joinCopies(pair, terms).mustNotMeet?.length, 1, JSON.stringify(said))
})

test('where the two differ staff see both, and the lesser is asked for', () => {
  const mother = copyBy('Dana', { visits: 'other', frequency: 'monthly', minutes: '60', mayLeave: 'no' }, [elsie])
  const father = copyBy('Lee', { visits: 'me' }, [{ ...elsie, bornOn: '2019-03-28' }])
  const draft = joinCopies([mother, father], terms)
  assert.deepEqual([draft.frequency, draft.minutes, draft.children?.length], ['monthly', 60, 2])
  assert.equal(draft.children?.[0]?.mayLeaveVenue, false)
  const labels = differences([mother, father]).map(({ label }) => label)
  assert.ok(labels.includes('How often would be good?') && labels.includes('Elsie, named by one parent only.'))
  assert.ok(!labels.includes('Who would come here to spend time with the children?'), 'they agree who comes')
  assert.match(draft.history ?? '', /Where the two forms differ:[^]*Dana Frost: Every month \/ Lee Frost: Every week/)
})
