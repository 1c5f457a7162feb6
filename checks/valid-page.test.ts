import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageFaults } from './valid-page.ts'

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Today at the centre</title></head>\n<body><main><h1>Today</h1>${body}</main></body>\n</html>\n`

test('a sound page passes', async () => {
  assert.equal(await pageFaults(page('<p>Two sessions</p>')), '')
})

test('a field without a label, an id used twice and a paragraph that is torn are each reported', async () => {
  const said = await pageFaults(page('<p id="a"><div id="a"></div></p><input type="text" id="b">'))
  for (const rule of ['input-missing-label', 'no-dup-id', 'close-order|element-permitted-content']) assert.match(said, new RegExp(rule))
})
