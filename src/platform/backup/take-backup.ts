import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { homeOf } from '../embedded-postgres/footing.ts'
import { openEmbeddedPostgres } from '../embedded-postgres/start.ts'
import { type CopiedFile, copyFile, copyTree, isEmptyOrAbsent, sumOf, type Tree, treeOf } from './copy.ts'
import { writeManifest } from './manifest.ts'

export type BackupOptions = {
  readonly dataDir: string
  readonly to: string
  readonly madeAt: string
  readonly log: (message: string) => void
}

export type BackupReport = { readonly folder: string; readonly files: number; readonly bytes: number }

const contentsStay = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_dynshmem',
])

const ofCluster = (relative: string) => {
  if (/^postmaster\.|^current_logfiles|^backup_label|^tablespace_map|(^|\/)pgsql_tmp|(^|\/)pg_internal\.init/.test(relative)) return 'leave'
  return contentsStay.has(relative) ? 'folder only' : 'take'
}

/** The keys stay behind on purpose: whoever finds a backup must not find its keys beside it. */
const ofDataDir = (relative: string) => (/^(postgres|keys)$|^\.|\.tmp$|\.sock$/.test(relative) ? 'leave' : 'take')

/** Copies the running database and the files beside it, while people work. The folder appears whole or not at all. */
export const takeBackup = async ({ dataDir, to, madeAt, log }: BackupOptions): Promise<BackupReport> => {
  if (!(await isEmptyOrAbsent(to))) throw new Error(`${to} is not empty. Name a new folder for each backup.`)
  if (!path.relative(path.resolve(dataDir), path.resolve(to)).startsWith('..'))
    throw new Error(`${to} lies in the data folder itself. Name a place outside.`)
  const draft = `${to}.part`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  const progress = countUp(log)
  const database = await openEmbeddedPostgres({ dataDir, log })
  try {
    const cluster = path.join(homeOf(dataDir), 'cluster')
    const inside = await copyDatabase({ url: database.url, cluster, draft, heard: progress.add })
    const beside = await treeOf(dataDir, ofDataDir)
    const rest = await copyTree(dataDir, path.join(draft, 'beside'), beside, progress.add)
    const files = [...inside.files, ...rest.map((file) => ({ ...file, path: `beside/${file.path}` }))]
    const folders = [...inside.folders, 'beside', ...beside.folders.map((folder) => `beside/${folder}`)]
    await writeManifest(draft, { format: 1, madeAt, postgres: inside.postgres, folders, files })
    await rename(draft, to)
    return { folder: to, files: files.length, bytes: progress.total() }
  } finally {
    progress.end()
    await database.stop()
  }
}

type Source = { readonly url: string; readonly cluster: string; readonly draft: string; readonly heard: (bytes: number) => void }
type Copied = { readonly postgres: string; readonly folders: readonly string[]; readonly files: readonly CopiedFile[] }

/** Start, copy and stop are one session's work; a slot of that session keeps the log's segments from being reused meanwhile. */
const copyDatabase = async ({ url, cluster, draft, heard }: Source): Promise<Copied> => {
  const session = new pg.Client({ connectionString: url })
  session.on('error', () => undefined)
  await session.connect()
  try {
    await session.query(`select pg_create_physical_replication_slot('kintime_backup_' || pg_backend_pid(), true, true)`)
    const from = await segmentAfter(session, `pg_backup_start('kintime', true)`)
    const tree = await treeOf(cluster, ofCluster)
    const copied = await copyTree(cluster, path.join(draft, 'cluster'), controlLast(tree), heard)
    const stopped = await session.query<Stop>('select pg_walfile_name(lsn) as segment, labelfile as label from pg_backup_stop(false)')
    const [stop] = stopped.rows
    if (stop === undefined) throw new Error('The database did not confirm the end of the backup')
    await mkdir(path.join(draft, 'cluster/pg_wal/archive_status'), { recursive: true, mode: 0o700 })
    const log = await copySegments(cluster, draft, { from, to: stop.segment })
    const label = await keepLabel(draft, stop.label)
    const version = await session.query<{ v: string }>(`select current_setting('server_version') as v`)
    return {
      postgres: version.rows[0]?.v ?? '',
      folders: ['cluster', ...tree.folders.map((folder) => `cluster/${folder}`), 'cluster/pg_wal/archive_status'],
      files: [...copied.map((file) => ({ ...file, path: `cluster/${file.path}` })), ...log, label],
    }
  } finally {
    await session.end()
  }
}

type Stop = { readonly segment: string; readonly label: string }

const segmentAfter = async (session: pg.Client, call: string): Promise<string> => {
  const { rows } = await session.query<{ segment: string }>(`select pg_walfile_name(${call}) as segment`)
  return rows[0]?.segment ?? ''
}

const controlLast = ({ folders, files }: Tree): Tree => {
  const control = 'global/pg_control'
  return { folders, files: [...files.filter((file) => file !== control), control] }
}

/** Without each segment from start to stop the copy could not be brought to one moment in time. */
const copySegments = async (cluster: string, draft: string, span: { from: string; to: string }): Promise<readonly CopiedFile[]> => {
  const names = (await readdir(path.join(cluster, 'pg_wal')))
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= span.from && name <= span.to)
    .toSorted()
  if (names[0] !== span.from || names.at(-1) !== span.to)
    throw new Error(`The database's log from ${span.from} to ${span.to} is not complete`)
  const copied: CopiedFile[] = []
  for (const name of names) {
    const relative = `cluster/pg_wal/${name}`
    const written = await copyFile(path.join(cluster, 'pg_wal', name), path.join(draft, relative))
    if (written === null) throw new Error(`The database's log lost its part ${name} during the backup`)
    copied.push({ path: relative, ...written })
  }
  return copied
}

const keepLabel = async (draft: string, label: string): Promise<CopiedFile> => {
  const relative = 'cluster/backup_label'
  await writeFile(path.join(draft, relative), label, { mode: 0o600, flush: true })
  return { path: relative, ...(await sumOf(path.join(draft, relative))) }
}

const countUp = (log: (message: string) => void) => {
  let bytes = 0
  const words = setInterval(() => log(`  ${Math.round(bytes / 1e6)} MB so far …`), 1000)
  return {
    add: (more: number) => {
      bytes += more
    },
    total: () => bytes,
    end: () => clearInterval(words),
  }
}
