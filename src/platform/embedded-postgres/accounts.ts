import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { program } from './binaries.ts'

export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/** What the search for a footing may count on; tests hide an account, or a way out, from it. */
export type Surroundings = {
  readonly isRoot: boolean
  readonly accounts: readonly Account[]
  readonly mayUnshare: boolean
  readonly refuge: string
}

export const surroundings = (): Surroundings => {
  const isRoot = process.getuid?.() === 0
  return { isRoot, accounts: isRoot ? readAccounts() : [], mayUnshare: isRoot && process.platform === 'linux', refuge: '/var/lib/kintime' }
}

/** PostgreSQL must know its own account by name, so a bare number will not do. */
const readAccounts = (): readonly Account[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && uid > 0)

/** First who owns the folder already, then the accounts that can do nothing else on this machine. */
export const inOrder = (accounts: readonly Account[], owners: readonly number[]): readonly Account[] => {
  const byOwner = owners.flatMap((owner) => accounts.filter(({ uid }) => uid === owner))
  const byName = ['postgres', 'nobody', 'daemon'].flatMap((wanted) => accounts.filter(({ name }) => name === wanted))
  return [...new Set([...byOwner, ...byName])]
}

type Identity = { readonly uid: number; readonly gid: number }

export const mayRun = (binaries: string, { uid, gid }: Identity): boolean =>
  spawnSync(program(binaries, 'postgres'), ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0

export const mayReach = (folder: string, { uid, gid }: Identity): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
