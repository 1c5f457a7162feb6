import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Source } from './house.ts'
import { runTool, type Said } from './tool.ts'

/** What a tool has to say against us: nothing when it is content, its own words otherwise. */
const complaint = ({ code, out, err }: Said): string =>
  code === 0 ? '' : `${out}${err}`.replaceAll(`${process.cwd()}/`, '').trim() || `ended with ${code}`

const codeFolders = () => ['src', 'checks', 'journeys', 'bench', 'bin', 'db'].filter((folder) => existsSync(folder))

export const lint = async (paths: readonly string[]) =>
  complaint(await runTool('oxlint', ['--config', '.oxlintrc.json', '--deny-warnings', '--format', 'unix', ...paths]))

export const lintHouse = () => lint(['--ignore-pattern', 'checks/canaries/**', ...codeFolders()])

export const formatHouse = async () => complaint(await runTool('biome', ['format', '--max-diagnostics=30', '--reporter=summary']))

/** The file as the formatter would write it. */
export const formatted = async ({ path, text }: Source) =>
  (await runTool('biome', ['format', `--stdin-file-path=${path}`], { input: text })).out

export const checkTypes = async (project: string) => complaint(await runTool('tsc', ['-p', project]))

type Unused = { readonly name: string; readonly line?: number }
type UnusedIn = { readonly file: string } & Readonly<Record<string, readonly Unused[]>>

/** The gallery opens every page's examples by its name on disk, which no import shows. */
const isExamples = (file: string, { name }: Unused) => name === 'examples' && file.endsWith('.page.tsx')

/** Files, exports and packages that nothing uses; a whole house stands under `house`. */
export const unused = async (house: string) => {
  const config = resolve('knip.jsonc')
  const said = await runTool('knip', ['--directory', house, '--config', config, '--no-progress', '--no-config-hints', '--reporter', 'json'])
  if (!said.out.startsWith('{')) return complaint(said) || 'said nothing that can be read'
  const { issues } = JSON.parse(said.out) as { readonly issues: readonly UnusedIn[] }
  return issues.flatMap(unusedIn).join('\n')
}

const unusedIn = ({ file, ...kinds }: UnusedIn): readonly string[] =>
  Object.entries(kinds).flatMap(([kind, all]) =>
    all.filter((one) => !isExamples(file, one)).map(({ name, line }) => `${file}${line === undefined ? '' : `:${line}`} ${kind}: ${name}`),
  )

export const readMigrations = async (paths: readonly string[]) =>
  complaint(await runTool('squawk', ['--config', '.squawk.toml', '--reporter', 'gcc', ...paths]))
