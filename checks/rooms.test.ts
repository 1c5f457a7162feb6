import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { told } from './house.ts'
import { houseRooms, roomFaults, roomsIn, roomsPage } from './rooms.ts'

const room = (name: string, files: Readonly<Record<string, string>>) =>
  roomsIn(Object.entries(files).map(([file, text]) => ({ path: `src/features/${name}/${file}`, text })))
const twoSentences = '/** Letters to the people of a family. A letter without a checked address is refused. */\n'

test('every room says in two sentences what it is for and what it refuses, and stays a room', () => {
  assert.equal(told(roomFaults(houseRooms())), '')
})

test('docs/rooms.md is what the rooms say (npm run rooms writes it)', () => {
  assert.equal(readFileSync('docs/rooms.md', 'utf8'), roomsPage(houseRooms()))
})

test('a stale list of rooms is noticed', () => {
  const before = roomsPage(room('letters', { 'routes.ts': twoSentences }))
  assert.notEqual(roomsPage(room('letters', { 'routes.ts': twoSentences.replace('family', 'child') })), before)
  assert.match(
    before,
    /\| \[letters\]\(.*\) \| Letters to the people of a family\. A letter without a checked address is refused\. \| 1 \|/,
  )
})

test('a silent room, a crowded room, a long room and a strange file are each reported', () => {
  const faults = (files: Readonly<Record<string, string>>) => told(roomFaults(room('letters', files)))
  assert.equal(faults({ 'routes.ts': twoSentences, 'send-letter.job.ts': '', 'letter-store.ts': '', 'letter.page.tsx': '' }), '')
  assert.match(faults({ 'routes.ts': 'export const letterRoutes = []\n' }), /open with 0 sentences/)
  assert.match(faults({ 'routes.ts': '// Only one sentence.\n' }), /open with 1 sentences/)
  assert.match(faults(Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`send-letter-${at}.ts`, '']))), /has 26 files/)
  assert.match(faults({ 'send-letter.ts': '\n'.repeat(1801) }), /has 180\d lines/)
  assert.match(faults({ 'helpers.ts': '' }), /holds helpers\.ts/)
  assert.match(faults({ 'parts/send-letter.ts': '' }), /a room has no room inside/)
})
