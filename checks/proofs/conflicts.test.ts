import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookAtOnce, bookWithoutWalls } from './conflicts.ts'

test('[TIME-01] of 200 bookings sent at once over 64 connections no two hold the same room, worker, child or parent', async () => {
  const figures = await bookAtOnce(200)
  assert.equal(figures.overlaps, 0)
  assert.deepEqual(figures.other, [], 'every answer is booked, or refused by name')
  assert.ok(figures.booked >= 20 && figures.refused >= 20, `${figures.booked} booked, ${figures.refused} refused`)
})

test('[TIME-01] without the locks and the constraints the same bookings overlap, so the count above can fail', async () => {
  assert.ok((await bookWithoutWalls(60)) > 0)
})
