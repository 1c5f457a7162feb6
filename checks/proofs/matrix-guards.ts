import type { RouteRow } from '../../src/web/route.ts'
import type { ProofGround } from './ground.ts'
import { askCell, cellsOf, expectedCell, nameOf, serverOf } from './matrix.ts'

export type Deletion = { readonly route: string; readonly outcome: 'noticed' | 'missed' | 'open to everybody' }

/** The row as it would stand if somebody forgot its guard: everybody who is signed in may, and it is about nothing. */
const withoutGuard = (row: RouteRow): RouteRow => {
  const { about: _about, ...rest } = row
  return { ...rest, may: 'home.see' }
}

/** Deletes this row's guard and looks for one person who is now let in where the table shuts them out. */
export const deleteGuard = async (row: RouteRow, ground: ProofGround): Promise<Deletion> => {
  const route = nameOf(row)
  const server = await serverOf(ground, [withoutGuard(row)])
  let isShutToSome = false
  try {
    for (const at of cellsOf(row)) {
      if ((await expectedCell(row, ground, at)) !== 'deny') continue
      isShutToSome = true
      if ((await askCell(row, { ground, server, ...at })) === 'allow') return { route, outcome: 'noticed' }
    }
  } finally {
    await server.close()
  }
  return { route, outcome: isShutToSome ? 'missed' : 'open to everybody' }
}
