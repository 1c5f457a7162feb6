import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { missingFrom } from '../bin/complete-lock.mjs'

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock

test('the lock names every optional package, so that a fresh clone installs on any machine', () => {
  assert.deepEqual(missingFrom(lock), [])
  assert.ok(Object.keys(lock.packages).length > 200)
})

test('the lock names no registry', () => {
  assert.deepEqual(
    Object.values(lock.packages).filter((entry) => entry.resolved !== undefined),
    [],
  )
})

test('a lock without the packages of another machine is noticed', () => {
  const planted = { packages: { 'node_modules/tool': { optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } } } }
  assert.equal(missingFrom(planted).length, 1)
})
