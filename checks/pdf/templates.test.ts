import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { faultsInTemplate } from './templates.ts'

const folder = new URL('../../src/platform/pdf/templates/', import.meta.url)

test('no template of a paper runs people’s text as commands, fetches a package or leaves its folder', () => {
  const templates = readdirSync(folder).filter((name) => name.endsWith('.typ'))
  assert.ok(templates.length >= 2)
  for (const name of templates) assert.deepEqual(faultsInTemplate(readFileSync(new URL(name, folder), 'utf8')), [], name)
})

test('planted faults in a template are reported', () => {
  assert.deepEqual(faultsInTemplate('#eval(sys.inputs.paper)'), ['runs text as commands'])
  assert.deepEqual(faultsInTemplate('#import "@preview/cetz:0.4.0"'), ['fetches a package'])
  assert.deepEqual(faultsInTemplate('#read("../../secret")'), ['leaves the folder of templates'])
})
