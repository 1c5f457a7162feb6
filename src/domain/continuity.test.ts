import assert from 'node:assert/strict'
import { test } from 'node:test'
import { continuityInWords, continuityOf, continuityOfAll } from './continuity.ts'

const held = (...workers: readonly string[]) => workers.map((worker) => ({ worker }))

test('[PRE-03] continuity is the share of sessions with one worker, and how many workers there were', () => {
  assert.equal(continuityOf([]), null)
  assert.deepEqual(continuityOf(held('a', 'a', 'b', 'a')), { sessions: 4, workers: 2, sameWorkerPercent: 75, most: 'a' })
  assert.equal(continuityOf(held('b', 'a', 'a', 'b'))?.most, 'b', 'of two who had as many, the one who came first')
  assert.equal(continuityOf(held('a', 'b', 'c'))?.sameWorkerPercent, 33, 'never rounded up')
})

test('[PRE-03] for the whole service each family counts by its sessions', () => {
  assert.equal(continuityOfAll([]), null)
  assert.equal(
    continuityOfAll([
      { sessions: 9, sameWorkerPercent: 100 },
      { sessions: 1, sameWorkerPercent: 0 },
    ]),
    90,
  )
})

test('continuity is said in words', () => {
  assert.equal(continuityInWords({ sessions: 1, workers: 1, sameWorkerPercent: 100, most: 'a' }), '1 session, all with the same worker')
  assert.equal(
    continuityInWords({ sessions: 4, workers: 2, sameWorkerPercent: 75, most: 'a' }),
    '4 sessions with 2 workers; 75 of 100 with the same worker',
  )
})
