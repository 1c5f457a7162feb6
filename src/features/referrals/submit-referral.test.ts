import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import { policyNames, type PolicyName } from '../../policies/policy.ts'
import { inLondon } from '../../testing/clock.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { referrerOf } from './referrer-query.ts'
import { referralOf } from './referral-query.ts'
import { submitReferral, type Submitted } from './submit-referral.ts'

type Change = {
  readonly draft?: Partial<ReferralDraft>
  readonly kind?: ReferrerKind
  readonly courtOrders?: number
  readonly ownCopies?: { readonly needed: number; readonly complete: number } | undefined
  readonly by?: 'socialWorker' | 'otherSocialWorker' | 'solicitor'
}

const submit = (service: TestService, { draft = {}, kind, courtOrders, ownCopies, by = 'socialWorker' }: Change = {}) =>
  service.work(async (work) => {
    const referrer = await referrerOf(work, service.accounts[by])
    assert.ok(referrer)
    const whole = { ...exampleReferral, areaId: service.areas.east, ...draft }
    return await submitReferral(work, {
      draft: whole,
      courtOrders,
      ownCopies,
      referrer: { ...referrer, ...(kind === undefined ? {} : { kind }) },
    })
  })

const submitted = async (service: TestService, change: Change = {}): Promise<Submitted> => {
  const outcome = await submit(service, change)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
const referral = async (service: TestService, id: string) => {
  const found = await service.work((work) => referralOf(work, id))
  assert.ok(found)
  return found
}
const letters = (service: TestService) =>
  service.work(
    (work) =>
      work.rows<{
        kind: string
        to_name: string
        subject: string
      }>`select kind, to_name, subject from letter where kind like 'referral-%' order by kind, to_name`,
  )

/** The kinds of session that each service offers, so that only the kind of referrer stands in the way. */
const asksFor = {
  independent: 'supervised',
  city: 'supervised',
  supported: 'supported',
  county: 'supervised',
  proceedings: 'supervised',
} as const satisfies Record<PolicyName, ReferralDraft['kindAsked']>
const takes = {
  independent: ['social-worker', 'solicitor', 'family-mediator', 'cafcass-officer', 'court', 'other-professional'],
  city: ['social-worker'],
  supported: ['social-worker', 'solicitor', 'family-mediator', 'cafcass-officer', 'court', 'family'],
  county: ['social-worker'],
  proceedings: ['social-worker'],
} as const satisfies Record<PolicyName, readonly ReferrerKind[]>
const kinds = ['social-worker', 'solicitor', 'family-mediator', 'cafcass-officer', 'court', 'family', 'other-professional'] as const

for (const policy of policyNames) {
  test(`[REF-01] ${policy} takes referrals from the people it names and refuses every other kind`, async () => {
    await using service = await aService(policy)
    for (const kind of kinds) {
      const outcome = await submit(service, { kind, courtOrders: 1, draft: { kindAsked: asksFor[policy] } })
      const isTaken = (takes[policy] as readonly ReferrerKind[]).includes(kind)
      assert.equal(outcome.ok ? 'taken' : outcome.refusal, isTaken ? 'taken' : 'kind-of-referrer-not-taken', kind)
    }
  })
}

test('[REF-01] a court’s order must be attached in the supported centre, and elsewhere it need not be', async () => {
  for (const policy of ['supported', 'independent'] as const) {
    await using service = await aService(policy)
    const without = await submit(service, { kind: 'court', courtOrders: 0, draft: { kindAsked: 'supported' } })
    assert.equal(without.ok ? 'taken' : without.refusal, policy === 'supported' ? 'no-court-order' : 'taken')
  }
})

test('[REF-02] a private referral goes forward when every copy it needs is complete, and not before', async () => {
  await using service = await aService('independent')
  const privately = (ownCopies?: Change['ownCopies']) => submit(service, { kind: 'both-parents', ownCopies })
  for (const copies of [undefined, { needed: 2, complete: 0 }, { needed: 2, complete: 1 }]) {
    const outcome = await privately(copies)
    assert.equal(outcome.ok ? 'taken' : outcome.refusal, 'both-parents-needed')
  }
  assert.equal((await privately({ needed: 2, complete: 2 })).ok, true)
  await using county = await aService('county')
  const elsewhere = await submit(county, { kind: 'both-parents', ownCopies: { needed: 2, complete: 2 } })
  assert.equal(elsewhere.ok ? 'taken' : elsewhere.refusal, 'kind-of-referrer-not-taken')
})

test('[REF-01] a solicitor of the cast is refused by the county and told the rule', async () => {
  await using service = await aService('county')
  const solicitor = await service.as('solicitor')
  const { location } = await solicitor.post('/referrals/drafts')
  const refused = await solicitor.post(`${location}/check`)
  assert.equal(refused.status, 422)
  assert.match(refused.words, /does not take referrals from you.*REF-01/)
})

test('[REF-05] supervised sessions are asked for only with a reason, where the policy says so', async () => {
  const noReason = { draft: { whySupervised: ' ' } }
  for (const policy of ['county', 'city'] as const) {
    await using service = await aService(policy)
    const outcome = await submit(service, noReason)
    assert.equal(outcome.ok ? '' : outcome.refusal, 'no-reason-for-supervision')
    assert.equal(
      (await submit(service, { draft: { whySupervised: '', kindAsked: policy === 'county' ? 'supported' : 'supervised' } })).ok,
      policy === 'county',
    )
    assert.equal((await submit(service)).ok, true)
  }
  await using elsewhere = await aService('proceedings')
  assert.equal((await submit(elsewhere, noReason)).ok, true)
})

test('[REF-10] only children in care proceedings, where the policy says so', async () => {
  await using service = await aService('proceedings')
  const outcome = await submit(service, { draft: { inProceedings: false, courtCase: '' } })
  assert.equal(outcome.ok ? '' : outcome.refusal, 'not-in-proceedings')
  assert.equal((await service.work((work) => work.rows`select id from family`)).length, 0)
  const taken = await submitted(service)
  const family = await service.work(
    (work) => work.row<{ on: unknown }>`select final_hearing_on as on from family where id = ${taken.familyId}`,
  )
  assert.equal(String(family?.on), '2026-11-12')
  await using county = await aService('county')
  assert.equal((await submit(county, { draft: { inProceedings: false } })).ok, true)
})

test('[REF-06] a referral counts as received, and its clock starts, only when the team manager approves', async () => {
  await using service = await aService('county')
  const { id } = await submitted(service)
  const before = await referral(service, id)
  assert.deepEqual([before.receivedAt, before.decideBy], [null, null])
  assert.deepEqual(
    (await letters(service)).map(({ kind, to_name }) => `${kind}: ${to_name}`),
    ['referral-to-approve: Tess Monk', 'referral-waits: Joanne Firth'],
  )

  service.clock.moveBy({ hours: 26 })
  const manager = await service.as('teamManager')
  assert.match((await manager.get('/my-referrals')).words, /One referral waits for your approval/)
  const approved = await manager.post(`/referrals/${id}/approval`, { outcome: 'approved' })
  assert.equal(approved.status, 303)
  assert.match((await manager.get(approved.location)).words, /You approved the referral\. The service has received it/)
  const after = await referral(service, id)
  assert.equal(String(after.receivedAt), String(inLondon('2026-05-22 12:00')))
  assert.equal(String(after.decideBy), String(inLondon('2026-06-02 00:00').subtract({ microseconds: 1 })))
  assert.deepEqual(
    (await letters(service)).map(({ kind }) => kind),
    ['referral-received', 'referral-to-approve', 'referral-waits'],
  )
  assert.match((await manager.post(`/referrals/${id}/approval`, { outcome: 'approved' })).words, /already answered/)
})

test('[REF-06] nobody but the team manager of the same organisation and team approves', async () => {
  await using service = await aService('county')
  const { id } = await submitted(service)
  for (const part of ['socialWorker', 'otherSocialWorker', 'leader', 'coordinator', 'manager', 'legal'] as const) {
    assert.equal((await (await service.as(part)).post(`/referrals/${id}/approval`, { outcome: 'approved' })).status, 404, part)
  }
  await service.work((work) => work.rows`update account set team = 'West child care team' where id = ${service.accounts.teamManager}`)
  const elsewhere = await service.as('teamManager')
  assert.equal((await elsewhere.get(`/referrals/${id}/approval`)).status, 404)
  assert.equal((await elsewhere.post(`/referrals/${id}/approval`, { outcome: 'approved' })).status, 404)
  assert.equal((await referral(service, id)).receivedAt, null)
  const waits = await submit(service)
  assert.equal(waits.ok ? '' : waits.refusal, 'no-team-manager')
})

test('[REF-06] what is not approved goes no further, and the referrer reads why', async () => {
  await using service = await aService('county')
  const { id } = await submitted(service)
  const manager = await service.as('teamManager')
  assert.match((await manager.post(`/referrals/${id}/approval`, { outcome: 'not-approved' })).words, /Write why you do not approve it/)
  await manager.post(`/referrals/${id}/approval`, { outcome: 'not-approved', reason: 'The grandmother could supervise' })
  assert.equal((await referral(service, id)).receivedAt, null)
  const referrer = await service.as('socialWorker')
  assert.match((await referrer.get(`/referrals/${id}`)).words, /Not approved by Tess Monk.*The grandmother could supervise/)
  assert.ok((await letters(service)).some(({ kind, to_name }) => kind === 'referral-not-approved' && to_name === 'Joanne Firth'))
})

test('elsewhere a referral is received at once, with legal services on the file where records go to them', async () => {
  await using service = await aService('proceedings')
  const { id, familyId } = await submitted(service)
  assert.equal(String((await referral(service, id)).receivedAt), String(inLondon('2026-05-21 10:00')))
  const parties = await service.work(
    (work) => work.rows<{ name: string; side: string }>`select name, side from party where family_id = ${familyId} order by side, name`,
  )
  assert.deepEqual(
    parties.map(({ name, side }) => `${side}: ${name}`),
    ['carer: Shona Dunmore', 'legal: Lea Gale', 'professional: Nia Holt', 'social-worker: Joanne Firth', 'visiting: Colin Yates'],
  )
})
