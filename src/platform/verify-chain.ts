import { theHouse } from '../domain/actor.ts'
import { type Anchor, readAnchors } from './anchor-file.ts'
import { chainPages } from './chain-rows.ts'
import { type ChainCheck, type ChainFinding, lookAt, lookAtEnd, lookAtLoose, lookAtWaiting, mostFindings, startWalk } from './chain-walk.ts'
import { chainHead, everyTenant } from './sealer.ts'
import type { Database } from './transaction.ts'
import type { Work } from './work.ts'

export type { ChainCheck, ChainFinding } from './chain-walk.ts'

/** What is looked at; the proof leaves one out at a time, to show that each is needed. */
export const chainChecks = ['rows', 'places', 'links', 'loose', 'waiting', 'anchors'] as const satisfies readonly ChainCheck[]

export type ChainReport = {
  readonly tenant: number
  readonly name: string
  readonly linked: number
  readonly waiting: number
  readonly anchors: number
  readonly findings: readonly ChainFinding[]
}

type Options = { readonly folder: string; readonly checks?: readonly ChainCheck[]; readonly onProgress?: (said: string) => void }

/** Recomputes every row, every link and every anchor of every service; the app may go on writing meanwhile. */
export const verifyChains = async (database: Database, options: Options): Promise<readonly ChainReport[]> => {
  const anchors = await readAnchors(options.folder)
  const tenants = await everyTenant(database)
  const reports: ChainReport[] = []
  for (const tenant of tenants) {
    reports.push(
      await database.inTransaction(tenant, theHouse, (work) =>
        verifyOne(
          work,
          anchors.filter((anchor) => anchor.tenant === tenant),
          options,
        ),
      ),
    )
  }
  const gone = new Set(anchors.map(({ tenant }) => tenant).filter((tenant) => !tenants.some((here) => here === tenant)))
  const missing = [...gone].map((tenant) =>
    goneService(
      tenant,
      anchors.filter((anchor) => anchor.tenant === tenant),
    ),
  )
  return [...reports, ...missing.filter(({ findings }) => findings.length > 0 && (options.checks ?? chainChecks).includes('anchors'))]
}

const verifyOne = async (work: Work, anchors: readonly Anchor[], options: Options): Promise<ChainReport> => {
  const service = await work.row<{
    name: string
    opened: { toString(): string }
  }>`select name, created_at as opened from tenant where tenant_id = ${work.tenant}`
  const name = service?.name ?? ''
  const own = anchors.filter(({ opened }) => opened === service?.opened.toString())
  const head = await chainHead(work)
  const walk = startWalk(work, own)
  for await (const page of chainPages(work, head?.seq ?? 0)) {
    for (const row of page) lookAt(walk, row)
    options.onProgress?.(`${name}: ${walk.seq} of ${head?.seq ?? 0} rows`)
  }
  lookAtEnd(walk)
  const waiting = await lookAtWaiting(walk)
  await lookAtLoose(walk)
  const earlier = goneService(
    work.tenant,
    anchors.filter((anchor) => !own.includes(anchor)),
  ).findings
  const checks: readonly ChainCheck[] = options.checks ?? chainChecks
  const findings = [...walk.findings, ...earlier].filter(({ check }) => checks.includes(check)).slice(0, mostFindings)
  return { tenant: work.tenant, name, linked: walk.count, waiting, anchors: own.length, findings }
}

/** Examples may be wiped as a whole; a real service may not. */
const goneService = (tenant: number, anchors: readonly Anchor[]): ChainReport => {
  const real = anchors.filter(({ isExample }) => !isExample)
  const last = real.at(-1)
  const says = `A service with the number ${tenant} is gone: its chain had ${last?.seq ?? 0} places at ${last?.at ?? ''}.`
  const finding: ChainFinding = { check: 'anchors', seq: 1, until: last?.seq ?? null, entry: null, says }
  return { tenant, name: '', linked: 0, waiting: 0, anchors: real.length, findings: last === undefined ? [] : [finding] }
}
