import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Role } from '../../domain/actor.ts'
import type { AccountId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { aService } from '../../testing/service.ts'
import type { Part } from '../../testing/people.ts'
import { identify, openSession, relationsTo } from './door.ts'

const service = await aService('county')
after(() => service.close())

const personOf = async (work: Work, account: AccountId) => {
  const secret = (await openSession(work, account, { agent: 'test', way: 'test' })) ?? assert.fail('no session')
  return (await identify(work, secret))?.person ?? assert.fail('nobody')
}
/** How somebody of the cast stands to a file, in a transaction that is undone. */
const standing = async (
  part: Part,
  arrange: (work: Work, family: FamilyId) => Promise<unknown>,
  more: { readonly area?: 'east' | 'west' | null; readonly after?: number } = {},
) => {
  let found: readonly string[] = []
  await service.work(async (work) => {
    const family = work.newId<FamilyId>()
    const area = more.area === null ? null : service.areas[more.area ?? 'west']
    await work.rows`insert into family (tenant_id, id, reference, name, area_id, opened_at) values (${work.tenant}, ${family}, ${family}, 'Marlowe', ${area}, ${work.now})`
    await arrange(work, family)
    found = await relationsTo(work, await personOf(work, service.accounts[part]), { family })
    return { ok: false }
  })
  return [...found].toSorted()
}
const nothing = async () => undefined
const addParty = (part: Part, side: string) => (work: Work, family: FamilyId) =>
  work.rows`
  insert into party (tenant_id, id, family_id, account_id, name, side, relation)
  values (${work.tenant}, ${work.newId()}, ${family}, ${service.accounts[part]}, 'A. Person', ${side}, 'other')`
const refer = (part: Part) => (work: Work, family: FamilyId) =>
  work.rows`
  insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked, is_urgent, in_proceedings, submitted_at)
  values (${work.tenant}, ${work.newId()}, ${family}, ${family}, 'social-worker', ${service.accounts[part]}, ${service.organisations.council},
          'East child care team', ''::bytea, 'supervised', false, false, ${work.now})`
const roster =
  (daysFromNow: number, isReleased = false) =>
  (work: Work, family: FamilyId) => {
    const starts = work.now.add({ hours: 24 * daysFromNow })
    return work.rows`
    insert into session (tenant_id, id, family_id, kind, venue_id, room_id, worker_id, during, on_day, booked_by, booked_at, released_at)
    values (${work.tenant}, ${work.newId()}, ${family}, 'supervised', ${service.venue}, ${service.rooms.bluebell}, ${service.workers.worker},
            tstzrange(${starts}, ${starts.add({ hours: 1 })}), ${'2026-05-21'}, ${service.accounts.manager}, ${work.now}, ${isReleased ? work.now : null})`
  }

test('[DATA-03] staff without a tie to a file stand to it as to every other', async () => {
  for (const part of ['worker', 'coordinator', 'volunteer', 'socialWorker', 'teamManager', 'legal'] as const)
    assert.deepEqual(await standing(part, nothing), ['service'], part)
})

test('[STAFF-04] a team leader leads the families of their own area, and those of none', async () => {
  assert.deepEqual(await standing('leader', nothing, { area: 'east' }), ['area', 'service'])
  assert.deepEqual(await standing('leader', nothing, { area: 'west' }), ['service'])
  assert.deepEqual(await standing('leader', nothing, { area: null }), ['area', 'service'])
})

test('[STAFF-04] being a worker everywhere does not make somebody the leader of every area', async () => {
  const alsoWorker = (work: Work) => work.rows`
    insert into account_role (tenant_id, account_id, role, granted_at) values (${work.tenant}, ${service.accounts.leader}, ${'worker' satisfies Role}, ${work.now})`
  assert.deepEqual(await standing('leader', alsoWorker, { area: 'west' }), ['service'])
})

test('[DATA-03] a worker is tied to a file by allocation while it lasts', async () => {
  const allocate = (ended: boolean) => (work: Work, family: FamilyId) =>
    work.rows`
    insert into allocation (tenant_id, id, family_id, worker_id, reasons, considered, by_account, by_name, at, ended_at)
    values (${work.tenant}, ${work.newId()}, ${family}, ${service.workers.worker}, '', '[]', ${service.accounts.manager}, 'M', ${work.now}, ${ended ? work.now : null})`
  assert.deepEqual(await standing('worker', allocate(false)), ['allocated', 'service'])
  assert.deepEqual(await standing('worker', allocate(true)), ['service'])
  assert.deepEqual(await standing('otherWorker', allocate(false)), ['service'])
})

test('[DATA-03] a worker is tied to a file by a session from a week ago onwards that was not cancelled', async () => {
  assert.deepEqual(await standing('worker', roster(3)), ['rostered', 'service'])
  assert.deepEqual(await standing('worker', roster(-7)), ['rostered', 'service'])
  assert.deepEqual(await standing('worker', roster(-8)), ['service'])
  assert.deepEqual(await standing('worker', roster(3, true)), ['service'])
})

test('[DATA-03] a referral ties its referrer to the file, and the manager of the same team of the same organisation', async () => {
  assert.deepEqual(await standing('socialWorker', refer('socialWorker')), ['referred', 'same-team', 'service'])
  assert.deepEqual(await standing('teamManager', refer('socialWorker')), ['same-team', 'service'])
  assert.deepEqual(await standing('otherSocialWorker', refer('socialWorker')), ['service'])
})

test('[DATA-03] legal services and parties are tied to a file by being named on it', async () => {
  assert.deepEqual(await standing('legal', addParty('legal', 'legal')), ['legal', 'service'])
  assert.deepEqual(await standing('volunteer', addParty('volunteer', 'visiting')), ['party', 'service'])
  assert.deepEqual(await standing('socialWorker', addParty('socialWorker', 'social-worker')), ['service'])
})

test('[DATA-03] nobody of another service stands to a file of this one in any way', async () => {
  const stranger = await service.work((work) => personOf(work, service.accounts.manager))
  const neighbour = await service.neighbour('county')
  const found = await neighbour.work((work) => relationsTo(work, stranger, { family: null, owner: stranger.id }))
  assert.deepEqual(found, [])
})
