import { existsSync, globSync, statSync } from 'node:fs'
import path from 'node:path'

/** Some test files that run together, so many at once. */
export type Stage = { readonly name: string; readonly files: readonly string[]; readonly atOnce: number }

const pureFolders = /^src\/(domain|policies|timetabler)\//

const testsUnder = (folder: string) =>
  globSync(`${folder}/**/*.test.{ts,tsx}`)
    .filter((file) => !file.startsWith(path.join('checks', 'canaries')))
    .toSorted()

/** Fast and pure first, the browser last: the earliest word of a mistake comes from the smallest test. */
export const stages = (): readonly Stage[] => {
  const beside = testsUnder('src')
  return [
    { name: 'rules', files: beside.filter((file) => pureFolders.test(file)), atOnce: 4 },
    { name: 'rooms', files: beside.filter((file) => !pureFolders.test(file)), atOnce: 3 },
    { name: 'house', files: [...testsUnder('checks'), ...testsUnder('bench')], atOnce: 2 },
    { name: 'journeys', files: testsUnder('journeys'), atOnce: 2 },
  ]
}

/** All stages, or those that are named; a file or folder that is named becomes a stage of its own. */
export const chosenStages = (words: readonly string[]): readonly Stage[] => {
  if (words.length === 0) return stages()
  const known = stages()
  const named = known.filter(({ name }) => words.includes(name))
  const paths = words.filter((word) => !known.some(({ name }) => name === word))
  const files = paths.flatMap((word) => (existsSync(word) && statSync(word).isDirectory() ? testsUnder(word) : globSync(word)))
  return paths.length === 0 ? named : [...named, { name: paths.join(' '), files, atOnce: 2 }]
}
