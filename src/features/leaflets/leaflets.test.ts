import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leafletDocument } from './leaflet-document.ts'
import { aService } from '../../testing/service.ts'

test('[AGR-07] a leaflet for adults and one for children begin in plain words, are changed with a reason, and keep every version', async () => {
  await using service = await aService('supported')
  const manager = await service.as('manager')
  assert.match((await manager.get('/service/leaflets')).words, /Leaflet for adults.*version 1.*Leaflet for children.*version 1/)
  const first = await manager.get('/service/leaflets/child')
  assert.match(first.words, /Your grown-up stays with you/, 'true to the policy: here a parent stays')
  const change = { title: 'Your Saturday', body: '# Hello\n- We have a sandpit.', because: 'The sandpit is new.', seen: '1' }
  assert.equal((await manager.post('/service/leaflets/child', change)).status, 303)
  const now = await manager.get('/service/leaflets/child')
  assert.match(
    now.words,
    /Your Saturday.*We have a sandpit.*Version 2 The sandpit is new\. \(Mira Okafor.*Version 1 The text that every service begins with/,
  )
  const late = await manager.post('/service/leaflets/child', { ...change, body: 'Typed by somebody else' })
  assert.match(late.words, /Somebody else has changed this leaflet/)
  assert.match(late.html, /Typed by somebody else/)
  assert.match((await manager.post('/service/leaflets/child', { ...change, seen: '2' })).words, /Nothing in the text is different/)
  const on = { service: 'Northmere', helpPhone: '', date: '2026-05-21' }
  for (const kind of ['adult', 'child'] as const) assert.equal(leafletDocument({ kind, title: 'Hello', body: 'Come in.' }, on).style, kind)
  const pdf = await manager.get('/service/leaflets/adult/pdf')
  assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
  assert.equal((await manager.get('/service/leaflets/nobody')).status, 404)
  assert.equal((await manager.post('/service/leaflets/nobody', change)).status, 404)
  assert.equal((await (await service.as('volunteer')).get('/service/leaflets')).status, 404)
})

test('[AGR-07] where a worker is with the child the child’s leaflet says so', async () => {
  await using service = await aService('proceedings')
  assert.match((await (await service.as('manager')).get('/service/leaflets/child')).words, /A worker stays with you the whole time/)
})
