import { pathToFileURL } from 'node:url'
import { type ChainCheck, chainChecks, type ChainFinding, verifyChains } from '../../src/platform/verify-chain.ts'
import { anAuditGround, type AuditGround } from './audit-ground.ts'
import { type Draw, drawFrom } from './draw.ts'
import { type Target, tamperings } from './tamperings.ts'

type Case = { readonly kind: string; readonly isLocated: boolean; readonly checks: ReadonlySet<ChainCheck> }

export type TamperProof = {
  readonly tried: number
  readonly located: number
  readonly missed: readonly string[]
  /** Findings on the chain that nobody touched: must be none. */
  readonly falseAlarms: number
  /** For each check: how many tamperings nobody would locate without it. Each must be at least one. */
  readonly missedWithout: Readonly<Record<ChainCheck, number>>
}

const isAt = (finding: ChainFinding, target: Target): boolean =>
  'entry' in target
    ? finding.entry === target.entry
    : finding.seq !== null && finding.until !== null && finding.seq <= target.seq && target.seq <= finding.until

const findingsOn = async ({ service, folder }: AuditGround): Promise<readonly ChainFinding[]> =>
  (await verifyChains(service.parts.database, { folder })).flatMap(({ findings }) => findings)

const tryOne = async (ground: AuditGround, draw: Draw, kind: keyof typeof tamperings): Promise<Case> => {
  const target = await tamperings[kind](ground, draw)
  const located = (await findingsOn(ground)).filter((finding) => isAt(finding, target))
  await ground.mend()
  return { kind, isLocated: located.length > 0, checks: new Set(located.map(({ check }) => check)) }
}

/** Tampers with a chain as a superuser, `count` times, each time with a chain that was whole before. */
export const proveTampering = async (count: number, onProgress: (tried: number) => void = () => undefined): Promise<TamperProof> => {
  await using ground = await anAuditGround(200)
  const draw = drawFrom(20260521)
  const kinds = Object.keys(tamperings) as (keyof typeof tamperings)[]
  const cases: Case[] = []
  let falseAlarms = (await findingsOn(ground)).length
  for (let tried = 0; tried < count; tried += 1) {
    cases.push(await tryOne(ground, draw, kinds[tried % kinds.length] ?? 'changeRow'))
    onProgress(tried + 1)
  }
  falseAlarms += (await findingsOn(ground)).length
  const missed = cases.filter(({ isLocated }) => !isLocated).map(({ kind }) => kind)
  const missedWithout = Object.fromEntries(
    chainChecks.map((check) => [check, cases.filter(({ checks }) => checks.size === 1 && checks.has(check)).length]),
  )
  return {
    tried: cases.length,
    located: cases.length - missed.length,
    missed,
    falseAlarms,
    missedWithout: missedWithout as TamperProof['missedWithout'],
  }
}

/** Whether the figure is what it must be, and the negative controls failed as they must. */
export const holds = ({ tried, located, falseAlarms, missedWithout }: TamperProof): boolean =>
  tried > 0 && located === tried && falseAlarms === 0 && Object.values(missedWithout).every((count) => count > 0)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = process.env['KINTIME_PROVE'] === 'full' ? 10_000 : 1_000
  const proof = await proveTampering(count, (tried) => tried % 100 === 0 && console.log(`  … ${tried} of ${count}`))
  console.log(`tamper: ${proof.located} of ${proof.tried} tamperings located, ${proof.falseAlarms} false alarms on an untouched chain`)
  for (const [check, missed] of Object.entries(proof.missedWithout)) console.log(`  without the check of ${check}: ${missed} missed`)
  if (proof.missed.length > 0) console.log(`  missed: ${[...new Set(proof.missed)].join(', ')}`)
  process.exit(holds(proof) ? 0 : 1)
}
