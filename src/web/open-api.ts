import { z } from 'zod'
import type { ApiRow } from './api-route.ts'
import { openGet, type PublicRow } from './public-route.ts'

type Json = Readonly<Record<string, unknown>>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

/** `/api/v1/referrals/:reference` is written `/api/v1/referrals/{reference}` there. */
const pathOf = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

const parametersOf = (row: ApiRow): readonly Json[] => [
  ...[...row.path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...Object.entries(row.query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    required: false,
    description,
    schema: { type: 'string' },
  })),
  ...(row.method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
]

const mebibyte = 1024 * 1024

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** Every refusal of a row, by name and rule, so that a case system can tell them apart. */
const refusalsOf = (row: ApiRow): string => {
  const named = Object.entries(row.refusals).map(([name, { rule }]) => (rule === undefined ? `\`${name}\`` : `\`${name}\` (${rule})`))
  return named.length === 0 ? 'A rule stands in the way' : `A rule stands in the way; \`refusal\` is one of: ${named.join(', ')}`
}

const responsesOf = (row: ApiRow): Json => ({
  [row.answerStatus]: {
    description: row.answerStatus === 201 ? 'Created' : 'Found',
    content:
      row.answersPdf === true
        ? { 'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } } }
        : { 'application/json': { schema: schemaOf(row.answers, 'output') } },
  },
  ...(row.method === 'POST' ? { 400: problem('The Idempotency-Key header is missing') } : {}),
  401: problem('The key is missing, wrong, or was taken back'),
  404: problem('There is no such thing, or it belongs to another organisation'),
  409: problem(refusalsOf(row)),
  ...(row.mostBytes === undefined ? {} : { 413: problem(`The body is larger than ${Math.floor(row.mostBytes / mebibyte)} MB`) }),
  422: problem('The body cannot be read; `problems` says where'),
})

/** The same answers as JSON, or as a form with a file where the row takes one. */
const contentOf = (row: ApiRow, body: z.ZodType): Json => {
  const schema = schemaOf(body, 'input')
  if (row.takesFile === undefined) return { 'application/json': { schema } }
  const properties = {
    ...(schema['properties'] as Json),
    [row.takesFile.in]: { type: 'string', contentMediaType: 'application/octet-stream' },
  }
  const { [row.takesFile.nameIn]: _named, ...asked } = properties as Record<string, unknown>
  return {
    'application/json': { schema },
    'multipart/form-data': { schema: { type: 'object', properties: asked, required: Object.keys(asked) } },
  }
}

const operationOf = (row: ApiRow): Json => ({
  summary: row.summary,
  parameters: parametersOf(row),
  ...(row.body === undefined ? {} : { requestBody: { required: true, content: contentOf(row, row.body) } }),
  responses: responsesOf(row),
})

const components: Json = {
  securitySchemes: {
    organisationKey: {
      type: 'http',
      scheme: 'bearer',
      description: 'The key of your organisation, made by the manager of the service. It finds only what is yours.',
    },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Any text of 1 to 100 characters. The same key with the same body answers as the first time, and changes nothing again.',
      schema: { type: 'string', minLength: 1, maxLength: 100 },
    },
  },
  schemas: {
    Problem: {
      type: 'object',
      required: ['title', 'status'],
      properties: {
        title: { type: 'string' },
        status: { type: 'integer' },
        refusal: { type: 'string', description: 'The name of the rule’s refusal; stable' },
        rule: { type: 'string' },
        problems: {
          type: 'array',
          items: { type: 'object', required: ['at', 'says'], properties: { at: { type: 'string' }, says: { type: 'string' } } },
        },
      },
    },
  },
}

/** The OpenAPI 3.1 document of these rows; written from the very schemas that read what is sent. */
export const openApiOf = (rows: readonly ApiRow[]): Json => {
  const paths: Record<string, Record<string, Json>> = {}
  for (const row of rows) paths[pathOf(row.path)] = { ...paths[pathOf(row.path)], [row.method.toLowerCase()]: operationOf(row) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kintime for case systems',
      version: '1',
      description: 'Send a referral in, follow it, and fetch the sealed records of your own families.',
    },
    security: [{ organisationKey: [] }],
    paths,
    components,
  }
}

export const openApiRow = (rows: readonly ApiRow[]): PublicRow =>
  openGet({
    path: '/api/v1/openapi.json',
    open: 'describes the interface, and holds nothing of anybody',
    show: async () => ({ kind: 'json', status: 200, body: openApiOf(rows) }),
  })
