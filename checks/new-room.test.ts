import assert from 'node:assert/strict'
import { test } from 'node:test'
import { habitFaults } from './habits.ts'
import { told } from './house.ts'
import { nameFaults } from './names.ts'
import { isRoomName, newRoom } from './new-room.ts'
import { roomFaults, roomsIn } from './rooms.ts'
import { formatted } from './tools.ts'

const sources = Object.entries(newRoom('waiting-list')).map(([path, text]) => ({ path, text }))

test('a new room keeps the habits of the house from its first minute', async () => {
  assert.equal(told([...habitFaults(sources), ...nameFaults(sources), ...roomFaults(roomsIn(sources))]), '')
  for (const source of sources) assert.equal(await formatted(source), source.text)
})

test('a new room begins with a test that fails', () => {
  assert.match(sources.find(({ path }) => path.endsWith('.test.ts'))?.text ?? '', /assert\.fail\(/)
})

test('a room is named in small letters and hyphens', () => {
  assert.deepEqual(['waiting-list', 'fees', 'Fees', '../out', 'a_b', ''].map(isRoomName), [true, true, false, false, false, false])
})
