import type { Pool } from '../src/platform/database.ts'

/** One statement as it went to the database; with a name, the connection plans it once and keeps the plan. */
export type Statement = { readonly text: string; readonly values: readonly unknown[]; readonly name?: string }
type Query = (asked: string | Statement, values?: readonly unknown[]) => Promise<unknown>
type Tapped = { query: Query; release: (error?: Error | boolean) => void }

/** Listens at the pool: every statement of the next transactions, in order, with its values. */
export const tapPool = (
  pool: Pool,
): { readonly during: (run: () => Promise<unknown>) => Promise<readonly Statement[]>; readonly stop: () => void } => {
  let heard: Statement[] | null = null
  const door = pool as unknown as { connect: () => Promise<Tapped> }
  const connect = door.connect.bind(door)
  door.connect = async () => {
    const connection = await connect()
    const { query, release } = connection
    connection.query = (asked, values = []) => {
      heard?.push(typeof asked === 'string' ? { text: asked, values } : asked)
      return typeof asked === 'string' && values.length > 0 ? query.call(connection, asked, values) : query.call(connection, asked)
    }
    connection.release = (error) => {
      Object.assign(connection, { query, release })
      release.call(connection, error)
    }
    return connection
  }
  return {
    stop: () => void Object.assign(door, { connect }),
    during: async (run) => {
      const own: Statement[] = []
      heard = own
      await run()
      heard = null
      return own
    },
  }
}
