import type { Anchor } from './anchor-file.ts'
import { chainHash, chainStart, hex } from './audit.ts'
import { hashNow, instantText, type LinkRow, looseRows, waitingRows } from './chain-rows.ts'
import type { Work } from './work.ts'

export type ChainCheck = 'rows' | 'places' | 'links' | 'loose' | 'waiting' | 'anchors'

/** One thing that is not as it was left: where (a place in the chain, `until` another; or a row), and in a plain sentence what. */
export type ChainFinding = {
  readonly check: ChainCheck
  readonly seq: number | null
  readonly until: number | null
  readonly entry: string | null
  readonly says: string
}
export const mostFindings = 10_000

/** Where the walk along the chain stands: `stored` is what the last place says, `computed` what it should say. */
type Walk = {
  readonly work: Work
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>
  readonly findings: ChainFinding[]
  count: number
  seq: number
  stored: Uint8Array
  computed: Uint8Array
  held: Anchor | null
}

export const startWalk = (work: Work, anchors: readonly Anchor[]): Walk => {
  const start = chainStart(work.tenant)
  return {
    work,
    anchors: Map.groupBy(anchors, ({ seq }) => seq),
    findings: [],
    count: 0,
    seq: 0,
    stored: start,
    computed: start,
    held: null,
  }
}

const find = (
  walk: Walk,
  check: ChainCheck,
  says: string,
  where: { readonly seq?: number; readonly until?: number; readonly entry?: string | null } = {},
): void => {
  if (walk.findings.length >= mostFindings) return
  walk.findings.push({ check, says, seq: where.seq ?? null, until: where.until ?? where.seq ?? null, entry: where.entry ?? null })
}

export const lookAt = (walk: Walk, row: LinkRow): void => {
  const isNext = row.seq === walk.seq + 1
  if (!isNext) lookAtGap(walk, row.seq)
  lookAtRow(walk, row)
  lookAtLink(walk, row, isNext)
  lookAtAnchors(walk, row)
  walk.seq = row.seq
  walk.count += 1
}

const lookAtGap = (walk: Walk, seq: number): void => {
  if (seq <= walk.seq) find(walk, 'places', `Place ${seq} comes before the first place there can be: it was put in.`, { seq })
  else find(walk, 'places', `Places ${walk.seq + 1} to ${seq - 1} are gone from the chain.`, { seq: walk.seq + 1, until: seq - 1 })
}

const lookAtRow = (walk: Walk, row: LinkRow): void => {
  const where = { seq: row.seq, entry: row.entry_id }
  if (row.id === null) return find(walk, 'rows', `The row at place ${row.seq} (${row.entry_id}) was deleted.`, where)
  const now = hashNow(walk.work.tenant, row)
  const isAsLinked = now?.equals(row.entry_hash) === true && row.hash !== null && now.equals(row.hash)
  if (!isAsLinked)
    find(walk, 'rows', `The row at place ${row.seq} (${row.entry_id}) does not say what was sealed there: it was changed.`, where)
}

const lookAtLink = (walk: Walk, row: LinkRow, isNext: boolean): void => {
  const link = { seq: row.seq, linkedAt: instantText(row.linked_at), entryHash: row.entry_hash }
  const fingerprint = walk.work.fingerprint
  const after = (previous: Uint8Array): Uint8Array => chainHash(fingerprint, previous, link)
  const fromStored = after(walk.stored)
  const stored = Buffer.from(row.chain_hash)
  const holds = stored.equals(fromStored) || (walk.computed !== walk.stored && stored.equals(after(walk.computed)))
  if (!holds && isNext) findBrokenLink(walk, row)
  walk.stored = row.chain_hash
  walk.computed = holds || !isNext ? row.chain_hash : fromStored
}

/** Many broken links in a row are one finding: from here to there. */
const findBrokenLink = (walk: Walk, row: LinkRow): void => {
  const last = walk.findings.findLastIndex(({ check }) => check === 'links')
  const before = walk.findings[last]
  const from = before?.until === row.seq - 1 ? (before.seq ?? row.seq) : row.seq
  const says = `The link at place ${from === row.seq ? row.seq : `${from} to ${row.seq}`} was not made by Kintime: rows were changed, put in, taken out or put in another order here.`
  const finding: ChainFinding = { check: 'links', seq: from, until: row.seq, entry: row.entry_id, says }
  if (from === row.seq) find(walk, 'links', says, { seq: row.seq, entry: row.entry_id })
  else walk.findings[last] = finding
}

const lookAtAnchors = (walk: Walk, row: LinkRow): void => {
  for (const anchor of walk.anchors.get(row.seq) ?? []) {
    if (anchor.chain === hex(row.chain_hash)) walk.held = anchor
    else {
      const from = (walk.held?.seq ?? 0) + 1
      find(
        walk,
        'anchors',
        `The chain was written anew: between places ${from} and ${row.seq} it is not what was anchored at ${anchor.at}.`,
        { seq: from, until: row.seq },
      )
    }
  }
}

export const lookAtEnd = (walk: Walk): void => {
  const beyond = [...walk.anchors.values()]
    .flat()
    .filter(({ seq }) => seq > walk.seq)
    .toSorted((one, other) => other.seq - one.seq)[0]
  if (beyond === undefined) return
  find(
    walk,
    'anchors',
    `The end of the chain was cut off: it ends at place ${walk.seq}, and at ${beyond.at} it reached place ${beyond.seq}.`,
    { seq: walk.seq + 1, until: beyond.seq },
  )
}

export const lookAtWaiting = async (walk: Walk): Promise<number> => {
  const rows = await waitingRows(walk.work)
  for (const row of rows) {
    const now = hashNow(walk.work.tenant, row)
    const entry = row.entry_id
    if (row.linked_seq !== null)
      find(walk, 'waiting', `The row ${entry} waits to be linked and is already in the chain: the note was put in.`, { entry })
    else if (row.id === null) find(walk, 'waiting', `The row ${entry} was deleted before it was linked.`, { entry })
    else if (row.hash === null || now?.equals(row.hash) !== true)
      find(walk, 'waiting', `The row ${entry} was changed before it was linked.`, { entry })
  }
  return rows.length
}

export const lookAtLoose = async (walk: Walk): Promise<void> => {
  for (const { id } of await looseRows(walk.work)) {
    find(walk, 'loose', `The row ${id} is in no place of the chain: it was put in from outside, or its link was taken out.`, { entry: id })
  }
}
