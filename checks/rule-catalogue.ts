import { readFileSync } from 'node:fs'
import { type Finding, houseSources, type Source } from './house.ts'
import { calleeName, firstText, linesOf, parse, walk } from './syntax.ts'

export type Rule = { readonly id: string; readonly says: string; readonly policies: string }
export type Proof = { readonly id: string; readonly path: string; readonly line: number; readonly title: string }

const row = /^\| ([A-Z]+-\d{2}) \| (.+) \| ([^|]+) \|$/gm

export const rulesIn = (catalogue: string): readonly Rule[] =>
  [...catalogue.matchAll(row)].map(([, id = '', says = '', policies = '']) => ({ id, says, policies }))

export const ruleCatalogue = () => rulesIn(readFileSync('docs/rules.md', 'utf8'))

/** `[REF-97][REF-98] a refusal …` cites two rules; an id further along in a title is talk, not proof. */
export const idsCited = (title: string): readonly string[] => {
  const opening = /^(\s*\[[A-Z]+-\d+\])+/.exec(title)?.[0] ?? ''
  return [...opening.matchAll(/\[([A-Z]+-\d+)\]/g)].map(([, id = '']) => id)
}

const startsTest = /^(test|it|t\.test|context\.test)$/

export const proofsIn = (source: Source): readonly Proof[] => {
  const proofs: Proof[] = []
  const lines = linesOf(source)
  walk(parse(source), (node) => {
    if (node.type !== 'CallExpression' || !startsTest.test(calleeName(node) ?? '')) return
    const title = firstText(node) ?? ''
    proofs.push(...idsCited(title).map((id) => ({ id, path: source.path, line: lines.first(node), title })))
  })
  return proofs
}

/** Where proofs live: tests beside the code, the gates and proofs of `checks/`, and the journeys. */
export const testSources = () =>
  ['src', 'checks', 'journeys'].flatMap((folder) => houseSources(folder)).filter(({ path }) => /\.test\.tsx?$/.test(path))

export const unknownIds = (sources: readonly Source[], rules: readonly Rule[]): readonly Finding[] => {
  const known = new Set(rules.map(({ id }) => id))
  return sources
    .flatMap(proofsIn)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path, line }) => ({ path, line, says: `cites ${id}, which docs/rules.md does not know` }))
}
