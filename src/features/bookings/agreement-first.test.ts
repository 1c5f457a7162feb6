import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agree, allocate } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { aReadyFamily } from '../../testing/signing-steps.ts'
import { agreementStandsInTheWay } from '../agreements/door.ts'
import { policyInForce } from '../policy/door.ts'

test('[PRE-06] the allocated worker drafts the agreement and gives it out; a worker without the family finds nothing', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  await allocate(service, family)
  const worker = await service.as('worker')
  assert.equal((await worker.post(`/families/${family.familyId}/agreement/versions`)).status, 303)
  assert.equal((await worker.get(`/families/${family.familyId}/agreement/offer`)).status, 200)
  const other = await service.as('otherWorker')
  assert.equal((await other.get(`/families/${family.familyId}/agreement`)).status, 404)
  assert.equal((await other.post(`/families/${family.familyId}/agreement/versions`)).status, 404)
})

test('[AGR-02] the agreement stands in the way of booking or of the first session, as each service has it', async () => {
  const expected = {
    county: {
      booking: [null, null, null, null],
      'first-session': ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
    },
    proceedings: {
      booking: ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
      'first-session': ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
    },
  }
  for (const policy of ['county', 'proceedings'] as const) {
    await using service = await aService(policy)
    for (const [at, upTo] of ([null, 'drafted', 'offered', 'signed'] as const).entries()) {
      const family = await aReadyFamily(service, { surname: `Family${at}` })
      if (upTo !== null) await agree(service, family, upTo)
      for (const stage of ['booking', 'first-session'] as const) {
        const stands = await service.work(async (work) => agreementStandsInTheWay(work, family.familyId, stage, await policyInForce(work)))
        assert.equal(stands, expected[policy][stage][at], `${policy} ${upTo ?? 'nothing'} ${stage}`)
      }
    }
  }
})
