import assert from 'node:assert/strict'
import { test } from 'node:test'
import { habitFaults, habits } from './habits.ts'
import { houseCode, planted, told } from './house.ts'

test('the house keeps its habits', () => {
  assert.equal(told(habitFaults(houseCode())), '')
})

test('each habit reports the fault planted against it', () => {
  const findings = habitFaults([
    planted('bad-habits.ts', 'src/domain/bad-habits.ts'),
    planted('bad-test-habits.ts', 'src/domain/bad-habits.test.ts'),
  ])
  for (const [name, { says }] of Object.entries(habits))
    assert.ok(
      findings.some((finding) => finding.says === says),
      `${name} passed`,
    )
  assert.match(told(findings), /leaves a note for later/)
  assert.match(told(findings), /silences a check/)
})

test('every way to skip, to sleep and to read the clock is reported', () => {
  const count = (pretendPath: string, text: string) => habitFaults([{ path: pretendPath, text }]).length
  assert.equal(
    count('src/a.test.ts', "test('a', { skip: true }, () => {})\ntest.only('b', () => {})\nit.todo('c')\ntest('d', (t) => { t.skip() })"),
    4,
  )
  assert.equal(
    count(
      'journeys/a.ts',
      "import { setTimeout } from 'node:timers/promises'\nawait page.waitForTimeout(5)\nawait new Promise((r) => setTimeout(r, 5))",
    ),
    3,
  )
  assert.equal(count('src/features/a/b.ts', 'f(new Date(), Date.now(), Temporal.Now.instant())'), 3)
  assert.equal(count('src/platform/clock.ts', 'f(new Date(), Date.now())'), 0)
})

test('a test file without a test is reported', () => {
  assert.match(told(habitFaults([{ path: 'src/domain/empty.test.ts', text: 'export const nothing = 1' }])), /holds no test/)
})
