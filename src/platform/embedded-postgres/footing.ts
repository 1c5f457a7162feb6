import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { inOrder, mayReach, mayRun, type Surroundings } from './accounts.ts'
import { program } from './binaries.ts'

/** Who runs the database, from which folders. `prefix` goes in front of every command line. */
export type Footing = {
  readonly binaries: string
  readonly home: string
  readonly prefix: readonly string[]
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

/** Where the database of a data folder lives: in it, unless no account could reach it there. */
export const homeOf = (dataDir: string): string => {
  const home = path.resolve(dataDir, 'postgres')
  const pointer = path.join(home, 'moved-to')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : home
}

/** PostgreSQL refuses to run as root, so root lends the database to an account that can do nothing else. */
export const findFooting = (binaries: string, dataDir: string, around: Surroundings): Footing => {
  const home = path.resolve(dataDir, 'postgres')
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (!around.isRoot) return asOurselves(binaries, home)
  if (homeOf(dataDir) !== home) return elsewhere(binaries, home, around)
  const ways = [asAccount, unshared]
  const settled = existsSync(path.join(home, 'cluster')) && statSync(home).uid === 0 ? ways.toReversed() : ways
  for (const way of settled) {
    const footing = way(binaries, home, around)
    if (footing !== null) return footing
  }
  return elsewhere(binaries, home, around)
}

const asOurselves = (binaries: string, home: string): Footing => {
  if (process.getuid !== undefined && statSync(home).uid !== process.getuid()) {
    throw new Error(`The database in ${home} belongs to another account. Start Kintime as root, as before, or as the account that owns it.`)
  }
  return { binaries, home, prefix: [], owner: null }
}

const asAccount = (binaries: string, home: string, { accounts }: Surroundings): Footing | null => {
  const owners = [statSync(home).uid, statSync(path.dirname(home)).uid]
  const found = inOrder(accounts, owners).find((account) => mayRun(binaries, account) && mayReach(path.dirname(home), account))
  if (found === undefined) return null
  const owner = { uid: found.uid, gid: found.gid }
  lend(home, owner)
  return { binaries, home, prefix: [], owner }
}

const nobody = 65534

/** In a user namespace of our own we look like nobody to PostgreSQL, and the files stay ours. */
const unshared = (binaries: string, home: string, { mayUnshare }: Surroundings): Footing | null => {
  if (!mayUnshare) return null
  const prefix = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
  const [command = '', ...rest] = [...prefix, program(binaries, 'postgres'), '--version']
  if (spawnSync(command, rest, { stdio: 'ignore' }).status !== 0) return null
  lend(home, { uid: 0, gid: 0 })
  return { binaries, home, prefix, owner: null }
}

/** The last way out, for a project below a closed folder such as root's own home: a place that an account can reach. */
const elsewhere = (binaries: string, home: string, { accounts, refuge }: Surroundings): Footing => {
  const [account] = inOrder(accounts, [])
  const stuck = `PostgreSQL does not run as root, and no other account can reach ${home}. Start Kintime as another account.`
  if (account === undefined || existsSync(path.join(home, 'cluster'))) throw new Error(stuck)
  const owner = { uid: account.uid, gid: account.gid }
  const place = settle(home, refuge)
  const copy = copyBinaries(binaries, path.dirname(place))
  lend(place, owner)
  if (!mayRun(copy, owner) || !mayReach(place, owner)) throw new Error(stuck)
  return { binaries: copy, home: place, prefix: [], owner }
}

const settle = (home: string, refuge: string): string => {
  const pointer = path.join(home, 'moved-to')
  const place = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : path.join(refuge, randomBytes(8).toString('hex'), 'postgres')
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 })
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (!existsSync(pointer)) writeFileSync(pointer, `${place}\n`)
  return place
}

const copyBinaries = (binaries: string, place: string): string => {
  const stamp = lstatSync(program(binaries, 'postgres'))
  const copy = path.join(place, `native-${stamp.size}-${Math.trunc(stamp.mtimeMs)}`)
  if (existsSync(copy)) return copy
  cpSync(binaries, `${copy}.tmp`, { recursive: true, verbatimSymlinks: true, force: true })
  openToAll(`${copy}.tmp`)
  renameSync(`${copy}.tmp`, copy)
  return copy
}

const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) openToAll(file)
    else if (entry.isFile()) chmodSync(file, 0o755)
  }
}

/** The whole tree goes over to its new owner, also when it came from a machine whose accounts had other numbers. */
export const lend = (home: string, owner: { readonly uid: number; readonly gid: number }): void => {
  const settled = [home, path.join(home, 'cluster')].every((folder) => !existsSync(folder) || lstatSync(folder).uid === owner.uid)
  if (!settled)
    for (const name of readdirSync(home, { recursive: true }) as string[]) lchownSync(path.join(home, name), owner.uid, owner.gid)
  lchownSync(home, owner.uid, owner.gid)
}
