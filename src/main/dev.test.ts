import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../platform/embedded-postgres/postmaster.ts'
import { aService } from '../testing/service.ts'
import { appOf } from './app.ts'

const addresses = ['/dev', '/dev/gallery', '/dev/gallery/parents', '/dev/letters', '/dev/pages', '/dev/pages/0']

test('outside development no page for builders exists', async () => {
  await using service = await aService('county')
  for (const url of addresses) assert.equal((await service.app.inject({ url })).statusCode, 404, url)
  const moved = await service.app.inject({ method: 'POST', url: '/dev/clock', payload: { by: 'PT24H' } })
  assert.equal(moved.statusCode, 404)
})

test('in development builders see parts, pages and the letters of examples, and move the clock, from this machine alone', async () => {
  await using service = await aService('county')
  await service.work((work) =>
    work.write({
      kind: 'signing-link',
      audience: 'signatory',
      to: { name: 'Fay Marsh', address: 'fay@example.org' },
      subject: 'A paper to read',
      text: 'Open it here.',
    }),
  )
  const parts = { ...service.parts, config: { ...service.parts.config, isDevelopment: true } }
  const app = await appOf(parts, () => undefined)
  for (const url of addresses) assert.equal((await app.inject({ url })).statusCode, 200, url)
  assert.match((await app.inject({ url: '/dev/letters' })).body, /A paper to read.*Open it here/s)
  assert.equal((await app.inject({ url: '/dev', remoteAddress: '192.0.2.7' })).statusCode, 404)

  const before = service.clock.now()
  const move = (from: string) =>
    app.inject({ method: 'POST', url: '/dev/clock', payload: { by: 'PT24H' }, headers: { 'sec-fetch-site': from } })
  assert.equal((await move('cross-site')).statusCode, 404)
  assert.equal((await move('same-origin')).statusCode, 303)
  assert.equal(service.clock.now().since(before).total('hours'), 24)

  await ask(service.ownerUrl, `update tenant set is_example = false where tenant_id = ${service.tenant}`)
  assert.doesNotMatch((await app.inject({ url: '/dev/letters' })).body, /A paper to read/, 'a real service’s letters are nobody’s to read')
  await app.close()
})
