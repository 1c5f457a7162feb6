import { runTool } from './tool.ts'

/** The schema as the migrations make it, printed by the script `schema` of package.json. */
export const schemaNow = async () => {
  const { code, out, err } = await runTool('node', ['--import', 'tsx', 'bin/schema.ts', '--print'])
  if (code !== 0) throw new Error(`bin/schema.ts --print ended with ${code}: ${err}`)
  return out
}

/** The first line that differs, or null when the kept dump is what the migrations make. */
export const firstDifference = (kept: string, made: string): string | null => {
  const [before, after] = [kept.split('\n'), made.split('\n')]
  const at = after.findIndex((line, index) => line !== before[index])
  if (at !== -1) return `line ${at + 1}: kept "${before[at] ?? ''}", made "${after[at] ?? ''}"`
  return before.length > after.length ? `line ${after.length + 1}: kept "${before[after.length] ?? ''}", made nothing` : null
}
