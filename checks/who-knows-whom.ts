import { resolve } from 'node:path'
import type { Finding } from './house.ts'
import { runTool } from './tool.ts'

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }
type Cruise = {
  readonly modules: readonly unknown[]
  readonly summary: { readonly violations: readonly Violation[]; readonly ruleSetUsed: Ruleset }
}
type Ruleset = { readonly forbidden: readonly { readonly name: string }[] }

/** Who imports whom under `house`, held against the rules of .dependency-cruiser.json. */
export const cruiseHouse = async (house: string, folders: readonly string[]) => {
  const config = resolve('.dependency-cruiser.json')
  const { out } = await runTool('depcruise', ['--config', config, '--output-type', 'json', ...folders], { cwd: house })
  const { modules, summary } = JSON.parse(out) as Cruise
  const findings: readonly Finding[] = summary.violations.map(({ from, to, rule }) => ({
    path: from,
    line: 1,
    says: `${rule.name}: reaches ${to}`,
  }))
  return {
    modulesSeen: modules.length,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    broken: new Set(summary.violations.map(({ rule }) => rule.name)),
    findings,
  }
}
