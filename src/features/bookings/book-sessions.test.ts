import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agree, aFamily, accept, allocate, assess, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

/** Thursday 28 May 2026, 4pm to 5:30pm in the Bluebell room, both children with their father. */
const thursday = (service: TestService, family: TestFamily, more: Typed = {}): Typed =>
  typedBooking(service, family, { minutes: '90', ...more })

const sessionsHeld = (service: TestService) =>
  service.work(
    (work) =>
      work.rows<{
        id: string
        place: number
      }>`select id, room_place as place from session where tenant_id = ${work.tenant} and released_at is null order by starts_at`,
  )

test('[TIME-01] a series is booked whole, everyone affected is told once, and no letter says more than place and time', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/sessions`

  const booked = await leader.post(path, thursday(service, family, { untilOn: '2026-06-30', everyWeeks: '2' }))
  assert.equal(booked.status, 303, booked.words)
  assert.equal((await sessionsHeld(service)).length, 3)

  const next = await leader.get(booked.location)
  assert.match(
    next.words,
    /3 sessions are booked\. A message goes to Callum Reid, Fay Marsh, Joanne Firth, Owen Ashdown and Rosa Ashdown\./,
  )
  const tab = await leader.get(path)
  assert.doesNotMatch(tab.words, /are booked\. A message/)
  assert.match(tab.words, /Thu 28 May 2026 4pm to 5:30pm Owen Ashdown Bluebell room, Larch House Callum Reid/)
  const letters = await service.work(async (work) =>
    (
      await work.rows<{ id: string; toName: string; subject: string; body: Uint8Array }>`
      select id, to_name as "toName", subject, body from letter where tenant_id = ${work.tenant} and kind = 'sessions-booked' order by to_name`
    ).map((letter) => ({ ...letter, text: work.open(letter.body, { table: 'letter', row: letter.id, column: 'body' }) })),
  )
  assert.deepEqual(
    letters.map(({ toName }) => toName),
    ['Callum Reid', 'Fay Marsh', 'Joanne Firth', 'Owen Ashdown', 'Rosa Ashdown'],
  )
  const father = letters.find(({ toName }) => toName === 'Owen Ashdown')
  assert.match(father?.text ?? '', /at Larch House:\n\nThu 28 May 2026, 4pm to 5:30pm\nThu 11 Jun 2026, 4pm to 5:30pm/)
  for (const { text, subject } of letters) {
    for (const word of [...protectedWords, 'Poppy', 'Jude', 'Rosa', 'Fay', 'Owen'])
      assert.ok(!`${subject} ${text}`.includes(word), `${subject}: ${word}`)
  }
  const told = await service.work(
    (work) => work.rows<{ name: string }>`select name from audit_entry where tenant_id = ${work.tenant} and name = 'session.booked'`,
  )
  assert.equal(told.length, 3)
})

test('[TIME-01] a room, a worker, a child or a parent is never in two sessions at once, and the words name nobody of the other family', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const other = await readyToBook(service, await aFamily(service, { surname: 'Birchwood', childNames: ['Wren', 'Rowan'] }))
  const leader = await service.as('leader')
  const path = `/families/${other.familyId}/sessions`
  assert.equal(
    (await leader.post(`/families/${family.familyId}/sessions`, thursday(service, family, { untilOn: '2026-06-04' }))).status,
    303,
  )

  const both = await leader.post(path, thursday(service, other, { startsAt: '3pm', untilOn: '2026-06-04' }))
  assert.equal(both.status, 422)
  assert.match(both.words, /Bluebell room is taken by another session 4pm to 5:30pm on Thu 28 May and Thu 4 Jun\./)
  assert.match(both.words, /Callum Reid has another session 4pm to 5:30pm on Thu 28 May and Thu 4 Jun\./)
  assert.doesNotMatch(both.words, /Ashdown|Poppy|Jude/)

  const willow = { room: service.rooms.willow, worker: service.workers.otherWorker }
  const child = await leader.post(
    `/families/${family.familyId}/sessions`,
    thursday(service, family, { ...willow, adults: [family.parties['connected-other']] }),
  )
  assert.match(child.words, /A child in this booking is in another session 4pm to 5:30pm on Thu 28 May\./)
  const parent = await leader.post(path, thursday(service, other, { ...willow, startsAt: '5:30pm' }))
  assert.equal(parent.status, 303, 'one session may begin when the other ends')
  const again = await leader.post(
    path,
    thursday(service, other, { startsAt: '5:45pm', minutes: '30', children: [other.children[0] ?? ''] }),
  )
  assert.match(again.words, /An adult in this booking is in another session 5:30pm to 7pm/)
  assert.equal((await sessionsHeld(service)).length, 3, 'nothing of a refused series is left behind')
})

test('[TIME-01] a parent who stands on two files is never in two sessions at once', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const other = await readyToBook(service, await aFamily(service, { surname: 'Birchwood' }))
  const account = service.accounts.volunteer
  await service.work(
    (work) =>
      work.rows`update party set account_id = ${account} where tenant_id = ${work.tenant} and id = any(${[family.parties.visiting, other.parties.visiting]}::uuid[])`,
  )
  const leader = await service.as('leader')
  assert.equal((await leader.post(`/families/${family.familyId}/sessions`, thursday(service, family))).status, 303)
  const answer = await leader.post(
    `/families/${other.familyId}/sessions`,
    thursday(service, other, { room: service.rooms.willow, worker: service.workers.otherWorker }),
  )
  assert.match(answer.words, /An adult in this booking is in another session/)
})

test('[TIME-01] of two who book the same room at the same moment one is booked and one is told why not', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const other = await readyToBook(service, await aFamily(service, { surname: 'Birchwood' }))
  const [leader, manager] = [await service.as('leader'), await service.as('manager')]
  const answers = await Promise.all([
    leader.post(`/families/${family.familyId}/sessions`, thursday(service, family)),
    manager.post(`/families/${other.familyId}/sessions`, thursday(service, other, { worker: service.workers.otherWorker })),
  ])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  assert.match(answers.find(({ status }) => status === 422)?.words ?? '', /taken by another session|just booked/)
  assert.equal((await sessionsHeld(service)).length, 1)
})

test('[TIME-01] a supported room holds as many families as its number, and not one more', async () => {
  await using service = await aService('supported')
  await service.work(
    (work) => work.rows`update room set families_at_once = 2 where tenant_id = ${work.tenant} and id = ${service.rooms.bluebell}`,
  )
  const leader = await service.as('manager')
  const book = async (surname: string) => {
    const family = await aFamily(service, { surname, kind: 'supported', inProceedings: false })
    await accept(service, family)
    await assess(service, family, { level: 'supported', workersNeeded: 0 })
    await agree(service, family)
    return leader.post(
      `/families/${family.familyId}/sessions`,
      thursday(service, family, {
        kind: 'supported',
        worker: '',
        startsAt: '11am',
        weekday: '6',
        fromOn: '2026-05-30',
        untilOn: '2026-05-30',
      }),
    )
  }
  const first = await book('Ashdown')
  assert.equal(first.status, 303, first.words)
  assert.equal((await book('Birchwood')).status, 303)
  const third = await book('Castle')
  assert.match(third.words, /Bluebell room is taken by another session/)
  assert.deepEqual(
    (await sessionsHeld(service)).map(({ place }) => place),
    [1, 2],
  )
})

test('[RISK-01] nothing is booked before the referral is accepted and the risks are assessed', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/sessions`
  const asked = await leader.post(path, thursday(service, family))
  assert.equal(asked.status, 422)
  assert.match(asked.words, /The referral has not been accepted yet/)
  await accept(service, family)
  assert.match(
    (await leader.post(path, thursday(service, family))).words,
    /The risks have not been assessed yet\. Rule RISK-01|The risks have not been assessed yet/,
  )
  assert.match((await leader.get(`${path}/new`)).words, /RISK-01/)
  await assess(service, family, { workersNeeded: 2 })
  assert.match((await leader.post(path, thursday(service, family))).words, /asks for 2 workers in each session/)
  const two = await leader.post(path, thursday(service, family, { secondWorker: service.workers.otherWorker }))
  assert.equal(two.status, 303, two.words)
  const other = await readyToBook(service, await aFamily(service, { surname: 'Birchwood' }))
  const clash = await leader.post(
    `/families/${other.familyId}/sessions`,
    thursday(service, other, { worker: service.workers.otherWorker, room: service.rooms.willow }),
  )
  assert.match(clash.words, /Dina Okoye has another session/, 'the second worker is held like the first')
})

test('[AGR-02] before booking the agreement is signed by all in proceedings, while county may book and wait for the first session', async () => {
  for (const [policy, expected] of [
    ['proceedings', 422],
    ['county', 303],
  ] as const) {
    await using service = await aService(policy)
    const family = await aFamily(service)
    await accept(service, family)
    await assess(service, family)
    await allocate(service, family)
    const leader = await service.as('manager')
    const path = `/families/${family.familyId}/sessions`
    const none = await leader.post(path, thursday(service, family))
    assert.equal(none.status, expected, none.words)
    if (policy === 'county') {
      assert.match((await leader.get(`${path}/new`)).words, /first session cannot start before everyone has signed/)
      continue
    }
    assert.match(none.words, /The agreement has not been drawn up yet/)
    await agree(service, family, 'offered')
    const offered = await leader.post(path, thursday(service, family))
    assert.match(offered.words, /Not everyone has signed the agreement yet/)
    assert.match(offered.words, /AGR-02/)
  }
})

test('[REF-10] in proceedings no session is booked after the final hearing', async () => {
  await using service = await aService('proceedings')
  const family = await readyToBook(service, await aFamily(service, { finalHearingOn: '2026-05-28' }))
  const leader = await service.as('manager')
  const path = `/families/${family.familyId}/sessions`
  const late = await leader.post(path, thursday(service, family, { untilOn: '2026-06-04' }))
  assert.match(late.words, /The session on Thu 4 Jun 2026 would be after the final hearing on Thu 28 May 2026/)
  assert.equal((await leader.post(path, thursday(service, family))).status, 303)
})
