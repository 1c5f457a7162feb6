import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localPath } from './sign-in-next.ts'

test('after signing in a person comes to the page they wanted', () => {
  assert.equal(localPath('/families/7?week=2'), '/families/7?week=2')
})

test('a link can never lead out of the product after signing in', () => {
  const refused = [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\/elsewhere.example',
    'javascript:alert(1)',
    '/a\\b',
    '/a\nb',
    '/ b',
    '',
    undefined,
    ['/x'],
  ]
  for (const wanted of refused) assert.equal(localPath(wanted), '/', String(wanted))
})
