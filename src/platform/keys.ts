import { hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Each use has a key of its own, so that a leak in one place opens nothing in another. */
export type KeyPurpose = 'column' | 'file' | 'file-name' | 'session' | 'csrf' | 'app-role-password' | 'blind-index' | 'api-key'

/** The master keys of this installation, by version. New things are sealed with `current()`, old versions stay for reading. */
export type Keys = {
  readonly current: () => number
  readonly versions: () => readonly number[]
  /** 32 bytes for one purpose; throws KeyMissing when that version is not in the folder. */
  readonly subkey: (purpose: KeyPurpose, version?: number) => Buffer
  /** Says which key this is without telling it: kept beside the database, it shows a wrong key folder at start-up. */
  readonly mark: (version: number) => string
}

export class KeyMissing extends Error {
  override name = 'KeyMissing'
}
export class KeyFolderUnsafe extends Error {
  override name = 'KeyFolderUnsafe'
}

const fileOf = (folder: string, version: number): string => join(folder, `master-${version}.key`)

const hasModes = process.platform !== 'win32'

/** Nobody but the account that runs Kintime may read a key: the refusal says how to mend it. */
const refuseIfOpenToOthers = (path: string, mode: '600' | '700'): void => {
  if (!hasModes || (statSync(path).mode & 0o077) === 0) return
  throw new KeyFolderUnsafe(`Other accounts on this machine can read ${path}. Close it with: chmod ${mode} '${path}'`)
}

const versionsIn = (folder: string): readonly number[] =>
  readdirSync(folder)
    .map((name) => Number(/^master-([1-9]\d{0,4})\.key$/.exec(name)?.[1]))
    .filter((version) => version <= 65_535)
    .toSorted((one, other) => one - other)

const syncFolder = (folder: string): void => {
  if (!hasModes) return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** A key file appears whole or not at all, and never over another: two processes that start at once agree on one key. */
export const addVersion = (folder: string, version: number): void => {
  const draft = join(folder, `.draft-${randomBytes(8).toString('hex')}`)
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, `${randomBytes(32).toString('base64url')}\n`)
    fsyncSync(handle)
    linkSync(draft, fileOf(folder, version))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    closeSync(handle)
    unlinkSync(draft)
  }
  syncFolder(folder)
}

const readMaster = (folder: string, version: number): Buffer => {
  const path = fileOf(folder, version)
  if (!versionsIn(folder).includes(version)) {
    throw new KeyMissing(`The key ${path} is missing: what was sealed with it can only be read when that file is put back.`)
  }
  refuseIfOpenToOthers(path, '600')
  const master = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (master.length !== 32) throw new KeyFolderUnsafe(`${path} is damaged: it must hold 32 bytes in base64url. Put back its copy.`)
  return master
}

const derive = (master: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', `kintime:${purpose}`, 32))

/** Opens the key folder; on the very first start it makes the folder (0700) and the first key (0600). */
export const openKeys = (folder: string): Keys => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  refuseIfOpenToOthers(folder, '700')
  if (versionsIn(folder).length === 0) addVersion(folder, 1)
  let seen = { changed: -1, versions: versionsIn(folder) }
  for (const version of seen.versions) readMaster(folder, version)

  // The folder is looked at each time, so that a rotation is in force at once in every process that is already running.
  const versions = () => {
    const changed = statSync(folder).mtimeMs
    if (changed !== seen.changed) seen = { changed, versions: versionsIn(folder) }
    return seen.versions
  }
  const current = () => versions().at(-1) ?? 1
  const derived = new Map<string, Buffer>()
  const cached = (purpose: string, version: number): Buffer => {
    const name = `${version}:${purpose}`
    const key = derived.get(name) ?? derive(readMaster(folder, version), purpose)
    derived.set(name, key)
    return key
  }
  return {
    current,
    versions,
    subkey: (purpose, version = current()) => cached(purpose, version),
    mark: (version) => cached('mark', version).toString('hex').slice(0, 16),
  }
}

/** Adds the next version; from now on it seals everything new. Answers its number. */
export const rotateKeys = (folder: string): number => {
  const next = openKeys(folder).current() + 1
  addVersion(folder, next)
  return next
}
