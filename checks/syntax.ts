import { type Module, parseSync } from '@swc/core'
import type { Source } from './house.ts'

/** A node of the syntax tree, as loosely as a walk needs it. */
export type Node = { readonly type: string; readonly span?: Span; readonly [field: string]: unknown }
type Span = { readonly start: number; readonly end: number }

/** A visited node with the nodes above it, nearest last. */
export type Visit = (node: Node, above: readonly Node[]) => void

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The list in a field of a node; a missing field is an empty list. */
export const listIn = (node: Node, field: string): readonly unknown[] => {
  const value = node[field]
  return Array.isArray(value) ? value : []
}

export const nodeIn = (node: Node, field: string): Node | null => {
  const value = node[field]
  return isNode(value) ? value : null
}

export const textIn = (node: Node | null, field: string): string | null => {
  const value = node?.[field]
  return typeof value === 'string' ? value : null
}

const modules = new Map<string, Module>()

export const parse = ({ path, text }: Source): Node => {
  const key = `${path}\n${text}`
  const known = modules.get(key) ?? parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2024' })
  modules.set(key, known)
  return known as unknown as Node
}

export const walk = (node: Node, visit: Visit, above: readonly Node[] = []): void => {
  visit(node, above)
  const below = [...above, node]
  for (const value of Object.values(node)) walkValue(value, visit, below)
}

const walkValue = (value: unknown, visit: Visit, above: readonly Node[]): void => {
  if (Array.isArray(value)) for (const item of value) walkValue(item, visit, above)
  else if (isNode(value)) walk(value, visit, above)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walkValue(inner, visit, above)
}

/** Finds line numbers for spans; the parser counts bytes from one. */
export const linesOf = ({ text }: Source) => {
  const bytes = Buffer.from(text)
  const starts = [0]
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  const lineAt = (position: number) => {
    const next = starts.findIndex((start) => start > position - 1)
    return next === -1 ? starts.length : next
  }
  return {
    first: (node: Node) => lineAt(node.span?.start ?? 1),
    last: (node: Node) => lineAt(Math.max((node.span?.end ?? 1) - 1, 1)),
  }
}

/** `test`, `test.skip`, `page.waitForTimeout`: the callee of a call as it is written. */
export const calleeName = (call: Node): string | null => {
  const callee = nodeIn(call, 'callee')
  return callee === null ? null : dotted(callee)
}

const dotted = (node: Node): string | null => {
  if (node.type === 'Identifier') return textIn(node, 'value')
  if (node.type !== 'MemberExpression') return null
  const object = nodeIn(node, 'object')
  const property = nodeIn(node, 'property')
  const left = object === null ? null : dotted(object)
  return property?.type === 'Identifier' ? `${left ?? ''}.${textIn(property, 'value') ?? ''}` : left
}

/** The first argument of a call when it is plain text: a string, or the opening of a template. */
export const firstText = (call: Node): string | null => {
  const first = listIn(call, 'arguments')[0] as { readonly expression?: unknown } | undefined
  const expression = isNode(first?.expression) ? first.expression : null
  if (expression?.type === 'StringLiteral') return textIn(expression, 'value')
  if (expression?.type !== 'TemplateLiteral') return null
  const opening = listIn(expression, 'quasis')[0]
  return isNode(opening) ? textIn(opening, 'raw') : null
}
