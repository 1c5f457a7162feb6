import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'

test('a manager opens a venue and its rooms, each name once', async () => {
  await using service = await aService('supported')
  const manager = await service.as('manager')
  const venue = { name: 'The Old Library', code: 'OL', address: '1 Mill Lane, Northmere', area: service.areas.west }
  assert.equal((await manager.post('/venues', venue)).status, 303)
  assert.match((await manager.post('/venues', venue)).words, /already a venue called The Old Library/)

  assert.match((await manager.post('/venues', { ...venue, name: 'New', area: service.venue })).words, /do not know this area/)

  const rooms = `/venues/${service.venue}/rooms`
  const room = { name: 'Garden room', familiesAtOnce: '6', features: ['garden', 'step-free'] }
  assert.equal((await manager.post(rooms, room)).status, 303)
  assert.match((await manager.post(rooms, room)).words, /already has a room called Garden room/)
  assert.match((await manager.post(rooms, { ...room, familiesAtOnce: 'many' })).words, /Enter a whole number/)
  assert.match((await manager.get('/venues')).words, /Garden room 6 Garden, Step-free|Garden room 6 Step-free, Garden/)
  assert.equal((await (await service.as('coordinator')).get('/venues')).status, 404)
})
