import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { program } from './binaries.ts'

/** Who runs the database, from which folders. `prefix` goes in front of every command line. */
export type Footing = {
  readonly binaries: string
  readonly home: string
  readonly prefix: readonly string[]
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/** What the search for a footing may look at; tests hide an account or a way from it. */
export type Surroundings = {
  readonly isRoot: boolean
  readonly accounts: readonly Account[]
  readonly mayUnshare: boolean
  readonly refuge: string
}

const nobody = 65534

const readAccounts = (): readonly Account[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && uid > 0)

export const surroundings = (): Surroundings => {
  const isRoot = process.getuid?.() === 0
  return { isRoot, accounts: isRoot ? readAccounts() : [], mayUnshare: isRoot, refuge: '/var/lib/kintime' }
}

/** PostgreSQL refuses to run as root, so root lends the database to an account that can do nothing else. */
export const findFooting = (binaries: string, home: string, around: Surroundings): Footing => {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (!around.isRoot) return { binaries, home, prefix: [], owner: null }
  return asAccount(binaries, home, around) ?? unshared(binaries, home, around) ?? copied(binaries, home, around)
}

const candidates = (home: string, { accounts }: Surroundings): readonly Account[] => {
  const settled = statSync(home).uid
  if (existsSync(path.join(home, 'cluster'))) return accounts.filter(({ uid }) => uid === settled)
  const neighbours = [statSync(path.dirname(home)).uid]
  const byOwner = accounts.filter(({ uid }) => neighbours.includes(uid))
  const byName = ['postgres', 'nobody', 'daemon'].flatMap((wanted) => accounts.filter(({ name }) => name === wanted))
  return [...byOwner, ...byName]
}

const asAccount = (binaries: string, home: string, around: Surroundings): Footing | null => {
  const before = statSync(home)
  for (const { uid, gid } of candidates(home, around)) {
    if (!mayRun(binaries, { uid, gid })) continue
    chownSync(home, uid, gid)
    if (mayWrite(home, { uid, gid })) return { binaries, home, prefix: [], owner: { uid, gid } }
    chownSync(home, before.uid, before.gid)
  }
  return null
}

const mayRun = (binaries: string, owner: { uid: number; gid: number }): boolean =>
  spawnSync(program(binaries, 'postgres'), ['--version'], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0

const mayWrite = (folder: string, owner: { uid: number; gid: number }): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0

const unshared = (binaries: string, home: string, { mayUnshare }: Surroundings): Footing | null => {
  const isSettledElsewhere = existsSync(path.join(home, 'cluster')) && statSync(home).uid !== 0
  if (!mayUnshare || isSettledElsewhere || existsSync(path.join(home, 'moved-to'))) return null
  const prefix = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
  const [command = '', ...rest] = [...prefix, program(binaries, 'postgres'), '--version']
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0 ? { binaries, home, prefix, owner: null } : null
}

/** The last way out, for a project below a closed folder such as root's own home: a copy where an account can reach it. */
const copied = (binaries: string, home: string, around: Surroundings): Footing => {
  const account = around.accounts.find(({ name }) => name === 'postgres') ?? around.accounts.find(({ name }) => name === 'nobody')
  if (account === undefined)
    throw new Error('PostgreSQL does not run as root, and this machine has no other account. Start Kintime as another account.')
  const place = path.join(around.refuge, createHash('sha256').update(path.resolve(home)).digest('hex').slice(0, 16))
  mkdirSync(around.refuge, { recursive: true, mode: 0o755 })
  mkdirSync(place, { recursive: true, mode: 0o755 })
  const copy = copyBinaries(binaries, place)
  const newHome = path.join(place, 'postgres')
  mkdirSync(newHome, { recursive: true, mode: 0o700 })
  chownSync(newHome, account.uid, account.gid)
  const owner = { uid: account.uid, gid: account.gid }
  if (!mayRun(copy, owner) || !mayWrite(newHome, owner)) {
    throw new Error(
      `PostgreSQL does not run as root, and no other account can reach ${home} or ${place}. Start Kintime as another account.`,
    )
  }
  return { binaries: copy, home: newHome, prefix: [], owner }
}

const copyBinaries = (binaries: string, place: string): string => {
  const stamp = lstatSync(program(binaries, 'postgres'))
  const copy = path.join(place, `native-${stamp.size}-${Math.trunc(stamp.mtimeMs)}`)
  if (existsSync(copy)) return copy
  cpSync(binaries, `${copy}.tmp`, { recursive: true, verbatimSymlinks: true, force: true })
  chmodSync(`${copy}.tmp`, 0o755)
  renameSync(`${copy}.tmp`, copy)
  return copy
}
