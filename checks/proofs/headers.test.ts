import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../src/testing/service.ts'
import { faultsIn, tryAllHeaders } from './headers.ts'

test('every route answers with every protecting header, signed in or not', async () => {
  await using service = await aService('county')
  const manager = await tryAllHeaders(await service.as('manager'))
  assert.deepEqual(manager.faults, [])
  assert.ok(manager.asked > 60)
  const stranger = await tryAllHeaders(await service.signIn(service.accounts.trustee))
  assert.deepEqual(stranger.faults, [])
})

test('an answer without its policy, or one that may be kept by others, is noticed', () => {
  assert.equal(faultsIn('GET /planted', {}).length, 7)
  assert.deepEqual(
    faultsIn('GET /planted', { 'cache-control': 'public' }).some((fault) => fault.header === 'cache-control'),
    true,
  )
  const file = { 'content-disposition': 'attachment; filename="a.pdf"', 'content-security-policy': "default-src 'none'; script-src 'self'" }
  assert.ok(faultsIn('GET /planted', file).some((fault) => fault.header === 'content-security-policy'))
})
