import { z } from 'zod'
import type { Form } from '../web/form.ts'
import { siteMap } from './site-map.ts'

/** One address as outsiders may know it: the contract for tests that nobody here wrote. */
export type ListedRoute = {
  readonly method: string
  readonly path: string
  readonly params: readonly string[]
  readonly permission: string
  readonly relation: 'to a file' | 'to the service' | 'open' | 'key of an organisation'
  readonly audit: string
  readonly body: unknown
  readonly idempotent: boolean
}

const paramsOf = (path: string): string[] => [...path.matchAll(/:([A-Za-z]+)/g)].map((found) => found[1] ?? '')

const bodyOf = (form: Form): unknown => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(form.fields).map(([name, field]) => [name, schemaOf(field.schema)])),
})

const schemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}

/** Every route of the site map, signed in, open and for case systems; none exists outside it but /livez, /readyz and /assets. */
export const listRoutes = (): readonly ListedRoute[] => [
  ...siteMap.rows.map(
    (row): ListedRoute => ({
      method: row.method,
      path: row.path,
      params: paramsOf(row.path),
      permission: row.may,
      relation: row.about === undefined ? 'to the service' : 'to a file',
      audit: row.method === 'POST' ? 'effect' : `read of ${row.reads ?? 'nothing sensitive'}`,
      body: row.method === 'POST' ? bodyOf(row.form) : null,
      idempotent: true,
    }),
  ),
  ...siteMap.open.map(
    (row): ListedRoute => ({
      method: row.method,
      path: row.path,
      params: paramsOf(row.path),
      permission: 'open',
      relation: 'open',
      audit: row.method === 'GET' ? 'none' : 'effect',
      body: row.method === 'POST' ? bodyOf(row.form) : null,
      idempotent: row.method === 'GET',
    }),
  ),
  ...siteMap.api.map(
    (row): ListedRoute => ({
      method: row.method,
      path: row.path,
      params: paramsOf(row.path),
      permission: 'api',
      relation: 'key of an organisation',
      audit: row.method === 'GET' ? 'read' : 'effect',
      body: row.body === undefined ? null : schemaOf(row.body),
      idempotent: true,
    }),
  ),
  ...['/livez', '/readyz', '/assets/:name'].map(
    (path): ListedRoute => ({
      method: 'GET',
      path,
      params: paramsOf(path),
      permission: 'open',
      relation: 'open',
      audit: 'none',
      body: null,
      idempotent: true,
    }),
  ),
]
