import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { holdsOn, type KeepApart, mayKeepApart } from './keep-apart.ts'
import { type Dot, nameLines, placesOf } from './keep-apart-picture.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const today = day('2026-05-21')
const pair: KeepApart = { one: { family: 'a', person: 'rosa' }, other: { family: 'a', person: 'owen' }, orderOn: null, until: null }
const refusalTo = (more: Partial<KeepApart>, held: readonly KeepApart[] = [], isKept = true) => {
  const outcome = mayKeepApart({ ...pair, ...more }, { isKept, held, today })
  return outcome.ok ? 'done' : outcome.refusal
}

test('[RISK-06] two people, or two families, are put on record once, with days that can be', () => {
  assert.equal(refusalTo({}), 'done')
  assert.equal(refusalTo({ other: { family: 'b', person: null } }), 'done')
  assert.equal(refusalTo({ one: { family: 'a', person: null }, other: { family: 'b', person: null } }), 'done')
  assert.equal(refusalTo({}, [], false), 'not-kept-on-record')
  assert.equal(refusalTo({ other: pair.one }), 'same-person')
  assert.equal(refusalTo({ other: { family: 'a', person: null } }), 'nobody-named')
  assert.equal(refusalTo({ one: { family: 'a', person: null }, other: { family: 'a', person: null } }), 'same-family')
  assert.equal(refusalTo({}, [{ ...pair, one: pair.other, other: pair.one }]), 'apart-already')
  assert.equal(refusalTo({ orderOn: day('2026-05-22') }), 'order-in-future')
  assert.equal(refusalTo({ orderOn: today, until: today }), 'done')
  assert.equal(refusalTo({ until: day('2026-05-20') }), 'until-passed')
})

test('[RISK-06] they are kept apart to the end of the last day, or until somebody ends it', () => {
  assert.equal(holdsOn({ until: null, isEnded: false }, today), true)
  assert.equal(holdsOn({ until: today, isEnded: false }, today), true)
  assert.equal(holdsOn({ until: day('2026-05-20'), isEnded: false }, today), false)
  assert.equal(holdsOn({ until: null, isEnded: true }, today), false)
})

test('[RISK-06] in the picture two who must not meet stand opposite each other, and every box has room of its own', () => {
  const dots: readonly Dot[] = ['rosa', 'owen', 'greta', 'dale'].map((id) => ({ id, name: id, isElsewhere: id === 'dale' }))
  const { boxes, height, width } = placesOf(dots, [
    { one: 'rosa', other: 'owen', hasOrder: true },
    { one: 'rosa', other: 'greta', hasOrder: false },
    { one: 'dale', other: 'rosa', hasOrder: false },
  ])
  const at = (id: string) => boxes.find((box) => box.id === id)?.x
  for (const id of ['owen', 'greta', 'dale']) assert.notEqual(at(id), at('rosa'))
  assert.equal(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size, 4)
  assert.ok(boxes.every((box) => box.x + box.width <= width && box.y < height))
  assert.deepEqual(nameLines('Another family known to the service'), ['Another family', 'known to the', 'service'])
  assert.deepEqual(nameLines('Rosa Ashdown'), ['Rosa Ashdown'])
})
