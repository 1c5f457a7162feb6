import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text file of the house, with its path as written from the house's own folder. */
export type Source = { readonly path: string; readonly text: string }

/** What a gate reports: where, and in a sentence what is wrong. */
export type Finding = { readonly path: string; readonly line: number; readonly says: string }

const notOurs = new Set(['node_modules', '.git', './data', './build', './tmp'])
const isPicture = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|zip|gz)$/

export const canaryFolder = 'checks/canaries/'
export const isTest = (path: string) => /\.test\.tsx?$/.test(path)
export const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)

const pathsUnder = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name)
    if (entry.isDirectory()) return notOurs.has(entry.name) || notOurs.has(`./${path}`) ? [] : pathsUnder(path)
    return entry.isFile() ? [path] : []
  })

const houseFolders = ['src', 'checks', 'journeys', 'bench', 'bin', 'db']

/** Every text file of ours except the planted faults, in a steady order; `folder` keeps to one part of the house. */
export const houseSources = (folder = '.'): readonly Source[] =>
  pathsUnder(folder)
    .filter((path) => !path.startsWith(canaryFolder) && !isPicture.test(path))
    .toSorted()
    .map(sourceAt)

export const houseCode = () => houseFolders.flatMap((folder) => houseSources(folder)).filter(({ path }) => isCode(path))

export const sourceAt = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') })

/** A planted fault, read as though it stood at `pretendPath` in the house. */
export const planted = (name: string, pretendPath: string): Source => ({
  path: pretendPath,
  text: readFileSync(join(canaryFolder, name), 'utf8'),
})

export const told = (findings: readonly Finding[]) => findings.map(({ path, line, says }) => `${path}:${line} ${says}`).join('\n')
