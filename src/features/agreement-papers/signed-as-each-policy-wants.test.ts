import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from '../../policies/five-policies.ts'
import { agree } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { aReadyFamily, giveOut } from '../../testing/signing-steps.ts'
import { agreementStandsInTheWay } from '../agreements/door.ts'
import { policyInForce } from '../policy/door.ts'

const everySide = ['carer', 'connected-other', 'resident', 'social-worker', 'visiting']

/** What each service's document says, or what was chosen where it is silent: written out here, so that a slip in a policy is seen. */
const eachService = {
  county: { before: 'signed-before-first-session', signedBy: everySide },
  city: { before: 'signed-before-first-session', signedBy: ['carer', 'resident', 'social-worker', 'visiting'] },
  supported: { before: 'signed-before-first-session', signedBy: ['resident', 'visiting'] },
  independent: { before: 'signed-before-first-session', signedBy: ['carer', 'resident', 'visiting'] },
  proceedings: { before: 'signed-before-booking', signedBy: everySide },
} as const

for (const policy of ['county', 'city', 'supported', 'independent', 'proceedings'] as const) {
  const { before, signedBy } = eachService[policy]
  test(`[AGR-02] ${policy}: the agreement is ${before.replaceAll('-', ' ')}, and the first session never starts without it`, async () => {
    await using service = await aService(policy)
    assert.equal(policies[policy].agreement.neededBefore, before)
    const standing = async (upTo: 'drafted' | 'offered' | 'signed') => {
      const family = await aReadyFamily(service, { surname: upTo })
      await agree(service, family, upTo)
      return await service.work(async (work) => {
        const inForce = await policyInForce(work)
        return [
          await agreementStandsInTheWay(work, family.familyId, 'booking', inForce),
          await agreementStandsInTheWay(work, family.familyId, 'first-session', inForce),
        ]
      })
    }
    const isBeforeBooking = before === 'signed-before-booking'
    assert.deepEqual(await standing('drafted'), [isBeforeBooking ? 'agreement-not-drawn-up' : null, 'agreement-not-drawn-up'])
    assert.deepEqual(await standing('offered'), [isBeforeBooking ? 'agreement-not-signed' : null, 'agreement-not-signed'])
    assert.deepEqual(await standing('signed'), [null, null])
  })

  test(`[AGR-03] ${policy}: those whom its policy names must sign, in each way that it opens`, async () => {
    await using service = await aService(policy)
    const family = await aReadyFamily(service)
    await service.work((work) => work.rows`update party set must_sign = false where tenant_id = ${work.tenant}`)
    const { signatories } = await giveOut(service, family)
    const asked = await service.work(
      (work) => work.rows<{ side: string }>`
        select p.side from agreement_signatory s join party p on p.tenant_id = s.tenant_id and p.id = s.party_id
        where s.tenant_id = ${work.tenant} order by p.side`,
    )
    assert.deepEqual(
      asked.map(({ side }) => side),
      signedBy,
    )
    const leader = await service.as('manager')
    const page = await leader.get(`/families/${family.familyId}/agreement`)
    const ways = policies[policy].agreement.signingWays
    for (const [way, words] of [
      ['tablet', 'Sign on this tablet for Owen'],
      ['personal-link', 'Send a link to Owen'],
      ['paper', 'Add signed paper of Owen'],
    ] as const)
      assert.equal(page.words.includes(words), ways.includes(way), way)
    assert.ok(signatories['Owen'])
  })
}
