import net from 'node:net'
import pg from 'pg'

/** Two programs cannot answer on one port; said before anything is started, with the way out. */
export const refuseTakenPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is already in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used: ${error.message}`,
        ),
      ),
    )
    server.listen(port, () => server.close(() => resolve()))
  })

const oldestServer = 15

/** Answers the address again when a PostgreSQL we can work with is behind it; otherwise throws a sentence for a person. */
export const reachOutsideServer = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ number: string; version: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
    )
    const [found] = rows
    if (found === undefined || Number(found.number) < oldestServer * 10_000) {
      throw new Error(`Kintime needs PostgreSQL ${oldestServer} or newer; this server is ${found?.version ?? 'of an unknown version'}.`)
    }
    return url
  } catch (error) {
    throw new Error(`The database server named by DATABASE_URL cannot be used: ${(error as Error).message}`, { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}
