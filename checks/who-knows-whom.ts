import { resolve } from 'node:path'
import type { Finding } from './house.ts'
import { runTool } from './tool.ts'

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }
type Cruise = {
  readonly modules: readonly unknown[]
  readonly summary: { readonly violations: readonly Violation[]; readonly ruleSetUsed: Ruleset }
}
type Ruleset = { readonly forbidden: readonly { readonly name: string }[] }

const cruise = async (house: string, folders: readonly string[], more: readonly string[] = []): Promise<Cruise> => {
  const config = resolve('.dependency-cruiser.json')
  const first = resolve('checks/swc-reads-using.mjs')
  const { out, err } = await runTool('depcruise', ['--config', config, '--output-type', 'json', ...more, ...folders], { cwd: house, first })
  if (out === '') throw new Error(`The dependencies could not be read: ${err}`)
  return JSON.parse(out) as Cruise
}

/** A room's tests start the whole product, so a circle between rooms counts only without them. */
const withoutTests = ['--exclude', '^checks/canaries/|[.]test[.]tsx?$|^src/testing/']
const isBetweenRooms = ({ rule }: Violation) => rule.name === 'no-circles-between-rooms'

/** Who imports whom under `house`, held against the rules of .dependency-cruiser.json. */
export const cruiseHouse = async (house: string, folders: readonly string[]) => {
  const { modules, summary } = await cruise(house, folders)
  const product = await cruise(house, ['src'], withoutTests)
  const violations = [
    ...summary.violations.filter((violation) => !isBetweenRooms(violation)),
    ...product.summary.violations.filter(isBetweenRooms),
  ]
  return {
    modulesSeen: modules.length,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    broken: new Set(violations.map(({ rule }) => rule.name)),
    findings: violations.map(({ from, to, rule }): Finding => ({ path: from, line: 1, says: `${rule.name}: reaches ${to}` })),
  }
}
