import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { aCaseSystem } from '../../testing/a-case-system.ts'
import { partyAccount } from '../../testing/signing-steps.ts'
import { aService } from '../../testing/service.ts'
import { attachDocument, documentsOf } from './door.ts'

test('[RISK-07] the name of a document, which may say where somebody lives, reaches no party and no case system', async () => {
  await using service = await aService('proceedings')
  const council = await aCaseSystem(service, service.organisations.council)
  const elsewhere = await aCaseSystem(service, service.organisations.elsewhere)
  const sent = { ...exampleReferral, area: 'East', referrer: { email: 'socialworker.1@example.org' } }
  assert.equal((await council.post('/api/v1/referrals', sent)).status, 201)
  const file = await service.work(
    (work) => work.row<{ id: string; family: string }>`select id, family_id as family from referral where tenant_id = ${work.tenant}`,
  )
  const owner = { kind: 'referral', id: file?.id ?? '' } as const
  const given = { owner, kind: 'letter', fileName: 'Lives at 14 Heron Court.pdf', bytes: aPdf(), byName: 'Lena East' } as const
  assert.ok((await service.work((work) => attachDocument(work, given))).ok)
  const [kept] = await service.work((work) => documentsOf(work, owner))
  assert.equal(kept?.name, 'Lives at 14 Heron Court.pdf')

  const parties = await service.work((work) => work.rows<{ id: string }>`select id from party where tenant_id = ${work.tenant}`)
  for (const { id } of parties) {
    const party = await service.signIn(await partyAccount(service, id, 'parent'))
    for (const path of ['/', '/home', `/families/${file?.family}/documents`, `/families/${file?.family}/documents/${kept?.id}`])
      assert.doesNotMatch((await party.get(path)).html, /Heron/, path)
  }
  for (const path of ['/api/v1/referrals', '/api/v1/referrals/R-1001'])
    for (const system of [council, elsewhere]) assert.doesNotMatch((await system.get(path)).text, /Heron/, path)
  assert.match((await council.get('/api/v1/referrals/R-1001')).text, /"kind":"letter"/)
  assert.equal((await elsewhere.get('/api/v1/referrals/R-1001')).status, 404)
})
