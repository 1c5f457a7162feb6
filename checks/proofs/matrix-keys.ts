import { siteMap } from '../../src/main/site-map.ts'
import type { ApiRow } from '../../src/web/api-route.ts'
import type { ProofGround } from './ground.ts'
import { filledFrom } from './ground-paths.ts'
import { type Cell, type Matrix, nameOf, serverOf, type Side, sidesOf } from './matrix.ts'

/** Case systems by their key: our family was referred by one council, the others by another; a key opens only its own. */
const holders = ['key of the council', 'key of the other council', 'no key'] as const
type Holder = (typeof holders)[number]

const mayOpen: Readonly<Record<Holder, Readonly<Record<Side | 'no family', Cell>>>> = {
  'key of the council': { ours: 'allow', others: 'deny', 'no family': 'allow' },
  'key of the other council': { ours: 'deny', others: 'allow', 'no family': 'allow' },
  'no key': { ours: 'deny', others: 'deny', 'no family': 'deny' },
}

const fill = async (cellOf: (row: ApiRow, holder: Holder, side: Side) => Cell | Promise<Cell>): Promise<Matrix> => {
  const matrix: Record<string, Record<string, { ours?: Cell; others?: Cell }>> = {}
  for (const row of siteMap.api) {
    const answers: Record<string, { ours?: Cell; others?: Cell }> = (matrix[nameOf(row)] = {})
    for (const holder of holders) {
      const answer: { ours?: Cell; others?: Cell } = (answers[holder] = {})
      for (const side of sidesOf(row.path)) answer[side] = await cellOf(row, holder, side)
    }
  }
  return matrix
}

export const expectedKeyMatrix = (): Promise<Matrix> =>
  fill((row, holder, side) => mayOpen[holder][sidesOf(row.path).length === 1 ? 'no family' : side])

/** A file that is none: whether the key opens the referral is settled before, and nothing is kept. */
const noFile = { kind: 'letter', name: 'letter.pdf', content: 'AAAA' }

export const liveKeyMatrix = async (ground: ProofGround): Promise<Matrix> => {
  const server = await serverOf(ground, [])
  const bearer: Readonly<Record<Holder, string>> = {
    'key of the council': `Bearer ${ground.keys.council}`,
    'key of the other council': `Bearer ${ground.keys.elsewhere}`,
    'no key': `Bearer kt_${ground.service.tenant}_${'x'.repeat(43)}`,
  }
  const matrix = await fill(async (row, holder, side) => {
    const url = filledFrom(row.path, ground.places[side])
    const authorization = bearer[holder]
    const headers = { authorization, 'idempotency-key': `matrix ${url} ${holder}`, 'content-type': 'application/json' }
    const { statusCode } = await server.inject(
      row.method === 'GET' ? { method: 'GET', url, headers: { authorization } } : { method: 'POST', url, headers, payload: noFile },
    )
    if (statusCode >= 500) return 'fault'
    return statusCode === 404 || statusCode === 401 ? 'deny' : 'allow'
  })
  await server.close()
  return matrix
}
