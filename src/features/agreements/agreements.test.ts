import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess } from '../../testing/a-family.ts'
import { draftOf, lockVersions } from './agreement-query.ts'
import { saveText } from './agreement-store.ts'
import { lettersIn } from '../../testing/letter-box.ts'
import { aService } from '../../testing/service.ts'
import { aReadyFamily, giveOut, newestOf, partyAccount } from '../../testing/signing-steps.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { protectedValuesOf } from '../families/door.ts'
import { agreementState } from './standing-query.ts'

test('[RISK-01] no agreement is drafted before the family is accepted and its risks are assessed', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const drafting = () => leader.post(`/families/${family.familyId}/agreement/versions`)
  const early = await drafting()
  assert.equal(early.status, 422)
  assert.match(early.words, /The referral has not been accepted yet/)
  await accept(service, family)
  assert.match((await drafting()).words, /The risks have not been assessed yet.*RISK-01/)
  assert.equal(await service.work((work) => agreementState(work, family.familyId)), 'none')
  await assess(service, family)
  assert.equal((await drafting()).status, 303)
  assert.equal(await service.work((work) => agreementState(work, family.familyId)), 'drafted')
  assert.match((await drafting()).words, /There is a draft already/)
})

test('[AGR-01] the draft states every part from referral, risks and policy, and is not given out with a part missing', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  await leader.post(`${path}/versions`)
  const { words } = await leader.get(path)
  for (const said of [
    'When and where',
    'Who comes',
    'What we ask of each other',
    'Rules in the session',
    'If this is not kept',
    'What is written down',
    'If you are not happy',
    'Looking at it again',
  ])
    assert.ok(words.includes(said), said)
  for (const said of [
    'Larch House',
    'Poppy and Jude',
    'every week, for 1 hour 30 min each time',
    'Greta Ashdown and Owen Ashdown. Nobody else may come',
    'Tuesdays or Thursdays after school',
  ])
    assert.ok(words.includes(said), said)

  const before = await newestOf(service, family)
  assert.equal(
    (await leader.post(`${path}/clauses`, { seen: before.seen, people: 'Owen Ashdown. <b>Nobody</b> else.', complaints: '' })).status,
    303,
  )
  const clauses = await leader.get(`${path}/clauses`)
  assert.match(clauses.words, /Changed from the library/)
  assert.match(clauses.html, /&lt;b>Nobody/)
  const lost = await leader.post(`${path}/clauses`, { seen: before.seen, people: 'Only me.' })
  assert.equal(lost.status, 422)
  assert.match(lost.words, /Somebody else changed this draft/)
  assert.match(lost.html, /Only me\./, 'what was typed is still there')

  const { seen } = await newestOf(service, family)
  const people = Object.values(family.parties)
  const offered = await leader.post(`${path}/offer`, { seen, signatories: people })
  assert.match(offered.words, /The agreement says nothing under “If you are not happy with us”.*AGR-01/)
})

test('[RISK-07] a confidential fact typed into a draft stops it, with the place and whose it is, and reaches nobody', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  await leader.post(`${path}/versions`)
  for (const leak of [...protectedWords, '+44 7700 900 471', '14 heron court', 'alder lane SCHOOL']) {
    const { seen } = await newestOf(service, family)
    const stopped = await leader.post(`${path}/clauses`, { seen, other: `By the way: ${leak}.` })
    assert.ok(stopped.html.includes('By the way: '), 'what was typed is still there')
    assert.equal(stopped.status, 422, leak)
    assert.match(
      stopped.words,
      /“Anything else we agree” holds the confidential (address|phone number|e-mail address|school) of (Rosa Ashdown|Poppy|Jude).*RISK-07/,
    )
  }
  assert.equal((await service.work(lettersIn)).filter((letter) => letter.kind.startsWith('agreement')).length, 0)
})

test('[RISK-07] half an address in one clause and half in the next, or in a heading, is kept in no draft and given to nobody', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  await leader.post(`${path}/versions`)
  const clauses = await service.work(async (work) => {
    const [newest] = await lockVersions(work, family.familyId)
    return newest === undefined ? [] : (await draftOf(work, newest.id)).clauses
  })
  const [before, last] = clauses.slice(-2).map(({ id }) => id)
  const { seen } = await newestOf(service, family)
  const split = { seen, [before ?? '']: 'We begin at 14 Heron', [last ?? '']: 'Court, and go on from there.' }
  const stopped = await leader.post(`${path}/clauses`, split)
  assert.equal(stopped.status, 422)
  assert.match(stopped.words, /holds the confidential address of Rosa Ashdown.*RISK-07/)
  await service.work(async (work) => {
    const [newest] = await lockVersions(work, family.familyId)
    if (newest === undefined) throw new Error('no draft')
    const draft = await draftOf(work, newest.id)
    const text = (id: string, now: string): string => split[id] ?? now
    await saveText(work, newest.id, {
      ...draft,
      clauses: draft.clauses.map((clause) => ({ ...clause, text: text(clause.id, clause.text) })),
    })
  })
  const changed = await newestOf(service, family)
  const offered = await leader.post(`${path}/offer`, { seen: changed.seen, signatories: Object.values(family.parties) })
  assert.equal(offered.status, 422)
  assert.match(offered.words, /holds the confidential address of Rosa Ashdown.*RISK-07/)
  assert.equal((await service.work(lettersIn)).filter((letter) => letter.kind.startsWith('agreement')).length, 0)
})

test('[RISK-07] the referral’s own words about a person who signs, and its phones, reach nobody through the agreement', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  await service.work(
    (work) => work.rows`
      update party set relation = 'Mother, now at 14 Heron Court, ring 07700 900471' where tenant_id = ${work.tenant} and id = ${family.parties.resident}`,
  )
  const kept = await service.work((work) => protectedValuesOf(work, family.familyId))
  assert.ok(
    kept.some(({ kind, text }) => kind === 'phone' && text === '07700 900125'),
    'the emergency phone is a value',
  )
  const { id } = await giveOut(service, family)
  const father = await service.signIn(await partyAccount(service, family.parties.visiting, 'parent'))
  const page = await father.get(`/agreements/${id}`)
  assert.match(page.words, /Rosa Ashdown The children live with them/)
  assert.doesNotMatch(page.html, /Heron|900471/)
})
