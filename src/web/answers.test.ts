import assert from 'node:assert/strict'
import { test } from 'node:test'
import { date, email, optionalText, text, time } from './answers.ts'

test('what cannot be stored or seen is left out of a text, and everything else is kept', () => {
  assert.equal(text('Enter a name').parse('  Zoë\u0000 \u0007O’Dell\r\nand family\t👩‍👧 '), 'Zoë O’Dell\nand family\t👩‍👧')
  assert.equal(optionalText().parse('\ud800half'), '\ufffdhalf')
})

test('a missing answer is asked for in the words of the form', () => {
  assert.equal(text('Enter a name').safeParse(undefined).error?.issues[0]?.message, 'Enter a name')
})

test('a date may be typed the British way or picked, and 30 February is asked about', () => {
  assert.equal(date('When?').parse('21/5/2026').toString(), '2026-05-21')
  assert.equal(date('When?').parse('2026-5-21').toString(), '2026-05-21')
  assert.equal(date('When?').safeParse('30 2 2026').success, false)
})

test('a time may be typed in the ways people write it', () => {
  for (const typed of ['16:05', '1605', '4:05pm', '4.05 PM']) assert.equal(time('When?').parse(typed).toString(), '16:05:00')
  assert.equal(time('When?').safeParse('25:00').success, false)
  assert.equal(time('When?').parse('12am').toString(), '00:00:00')
})

test('an e-mail address is read in small letters', () => {
  assert.equal(email('Enter it').parse(' Joanne@Example.org '), 'joanne@example.org')
})
