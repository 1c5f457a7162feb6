import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { aReadyFamily, giveOut } from '../../testing/signing-steps.ts'

test('[STAFF-04] when an account is closed, the signing link in that person’s post opens nothing any more', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const offer = await giveOut(service, family)
  const leader = await service.as('leader')
  const sent = await leader.post(`/families/${family.familyId}/agreement/links/${offer.signatories['Joanne'] ?? ''}`)
  assert.equal(sent.status, 303, sent.words)
  const link = linkIn((await service.work(lettersIn)).findLast((letter) => letter.kind === 'signing-link'))

  await service.work((work) => work.record({ name: 'account.disabled', about: service.accounts.socialWorker }))
  const opened = await passerBy(service.app).post(link)
  assert.doesNotMatch(opened.html, /read this/)
  assert.match(opened.html, /A paper to read and sign/)
})
