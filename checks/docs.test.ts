import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deadEnds, deadScripts, type Package } from './docs.ts'
import { houseSources, planted, sourceAt, told } from './house.ts'

const ours = JSON.parse(readFileSync('package.json', 'utf8')) as Package
const pages = () => [
  ...['README.md', 'STYLE.md', 'GLOSSARY.md'].map(sourceAt),
  ...houseSources('docs').filter(({ path }) => path.endsWith('.md')),
]

test('no page of docs names a command, a link or a path that is not there', () => {
  assert.ok(pages().length > 5)
  assert.equal(told(pages().flatMap((page) => deadEnds(page, ours))), '')
})

test('every script of package.json starts a file that is there', () => {
  assert.equal(told(deadScripts(ours)), '')
})

test('a dead command, a dead link, a dead path and a dead script are each reported', () => {
  const findings = told(deadEnds(planted('dead-docs.md', 'docs/dead-docs.md'), ours))
  assert.match(findings, /dead-docs\.md:1 names the command npm run fly/)
  assert.match(findings, /dead-docs\.md:2 links to gone\.md/)
  assert.match(findings, /dead-docs\.md:3 names src\/domain\/gone\.ts/)
  assert.match(findings, /dead-docs\.md:4 names bin\/gone\.ts/)
  assert.equal(findings.split('\n').length, 4)
  assert.match(told(deadScripts({ scripts: { fly: 'node --import tsx bin/fly.ts' } })), /fly starts bin\/fly\.ts/)
})
