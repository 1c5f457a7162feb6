import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checkTypes, formatHouse, formatted, lint, lintHouse, readMigrations, unused } from './tools.ts'

describe('the tools are content', { concurrency: 2 }, () => {
  test('types: the whole house compiles', async () => assert.equal(await checkTypes('.'), ''))
  test('types: what runs in the browser compiles against the browser', async () =>
    assert.equal(await checkTypes('checks/tsconfig.browser.json'), ''))
  test('lint: nothing suspicious', async () => assert.equal(await lintHouse(), ''))
  test('format: written as the formatter writes (npm run format mends it)', async () => assert.equal(await formatHouse(), ''))
  test('unused: every file, export and package has a use', async () => assert.equal(await unused('.'), ''))
  test('migrations: safe to run on a live database', async () => {
    const migrations = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'))
    assert.ok(migrations.length > 0)
    assert.equal(await readMigrations(migrations.map((name) => `db/migrations/${name}`)), '')
  })
})

describe('each tool reports the fault planted against it', { concurrency: 2 }, () => {
  test('types', async () => {
    const said = await checkTypes('checks/canaries/types')
    assert.match(said, /wrong-type\.ts\(3.*undefined' is not assignable/)
    assert.match(said, /wrong-type\.ts\(4/)
  })
  test('lint', async () => {
    const said = await lint(['checks/canaries/lint'])
    for (const rule of ['no-explicit-any', 'no-var', 'eqeqeq', 'no-eval', 'prefer-node-protocol', 'no-unused-vars'])
      assert.match(said, new RegExp(rule))
  })
  test('format', async () => {
    const text = readFileSync('checks/canaries/crooked.ts', 'utf8')
    assert.equal(await formatted({ path: 'src/domain/crooked.ts', text }), "export const crooked = { a: 'b' }\n")
  })
  test('unused', async () => {
    const said = await unused('checks/canaries/unused')
    for (const name of ['unused-file.ts', 'unusedExport', 'temporal-polyfill']) assert.match(said, new RegExp(name))
  })
  test('migrations', async () => {
    const said = await readMigrations(['checks/canaries/unsafe-migration.sql'])
    for (const rule of ['adding-required-field', 'ban-drop-column', 'prefer-timestamp-tz']) assert.match(said, new RegExp(rule))
  })
})
