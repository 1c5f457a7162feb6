import { createHash } from 'node:crypto'
import { chainHash, chainStart } from '../../src/platform/audit.ts'
import { instantText, hashNow, type EntryRow } from '../../src/platform/chain-rows.ts'
import type { AuditGround } from './audit-ground.ts'
import type { Draw } from './draw.ts'

/** Where a report must point: a place in the chain, or a row. */
export type Target = { readonly seq: number } | { readonly entry: string }
export type Tampering = (ground: AuditGround, draw: Draw) => Promise<Target>

const placeIn = (ground: AuditGround, draw: Draw): number => 1 + draw.below(ground.length)
const tenant = (ground: AuditGround): number => ground.service.tenant

const entryAt = async (ground: AuditGround, seq: number): Promise<string> =>
  String((await ground.tamper('select entry_id from audit_link where tenant_id = $1 and seq = $2', [tenant(ground), seq]))[0]?.['entry_id'])

const waitingEntry = async (ground: AuditGround, draw: Draw): Promise<string> =>
  String(
    (
      await ground.tamper('select entry_id from audit_pending where tenant_id = $1 order by entry_id offset $2 limit 1', [
        tenant(ground),
        draw.below(ground.waiting),
      ])
    )[0]?.['entry_id'],
  )

const changes = [
  `actor_name = actor_name || '.'`,
  `actor_id = 'somebody-else'`,
  `actor_kind = 'link'`,
  `name = 'manual.read'`,
  `about = coalesce(about, '') || '0'`,
  `about = null, family_id = null`,
  `at = at + interval '1 microsecond'`,
  `at = at - interval '3 days'`,
  `at = 'infinity'`,
  `facts = facts || '{"number": -1}'`,
  `facts = '{"n": 1e400}'`,
  `family_id = '0190bbbb-0000-7000-8000-000000000000'`,
] as const

/** The hash that a tamperer who knows the code would write beside their own words. */
const hashLikeOurs = async (ground: AuditGround, entry: string): Promise<Buffer | null> => {
  const [row] = await ground.tamper(
    `select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at from audit_entry where id = $1`,
    [entry],
  )
  return hashNow(tenant(ground), row as unknown as EntryRow)
}

const changeRow: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  await ground.tamper(`update audit_entry set ${draw.from(changes)} where id = $1`, [await entryAt(ground, seq)])
  return { seq }
}

const changeRowAndHash: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  const entry = await entryAt(ground, seq)
  await ground.tamper(`update audit_entry set ${draw.from(changes)} where id = $1`, [entry])
  const hash = await hashLikeOurs(ground, entry)
  await ground.tamper('update audit_entry set hash = $2 where id = $1', [entry, hash ?? Buffer.alloc(32)])
  if (draw.below(2) === 0)
    await ground.tamper('update audit_link set entry_hash = $2 where entry_id = $1', [entry, hash ?? Buffer.alloc(32)])
  return { seq }
}

const changeHash: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  await ground.tamper('update audit_entry set hash = sha256(hash) where id = $1', [await entryAt(ground, seq)])
  return { seq }
}

const changeLink: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  const change = draw.from([
    `linked_at = linked_at + interval '1 hour'`,
    'entry_hash = sha256(entry_hash)',
    'chain_hash = sha256(chain_hash)',
  ])
  await ground.tamper(`update audit_link set ${change} where tenant_id = $1 and seq = $2`, [tenant(ground), seq])
  return { seq }
}

const deleteRow: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  const entry = await entryAt(ground, seq)
  const part = draw.below(3)
  if (part !== 1) await ground.tamper('delete from audit_entry where id = $1', [entry])
  if (part !== 0) await ground.tamper('delete from audit_link where entry_id = $1', [entry])
  return { seq }
}

/** Takes a row out and closes the gap, as somebody would who knows of places but not of links. */
const deleteAndCloseUp: Tampering = async (ground, draw) => {
  const seq = 1 + draw.below(ground.length - 1)
  const entry = await entryAt(ground, seq)
  await ground.tamper('delete from audit_entry where id = $1', [entry])
  await ground.tamper('delete from audit_link where entry_id = $1', [entry])
  await ground.tamper('update audit_link set seq = -seq where tenant_id = $1 and seq > $2', [tenant(ground), seq])
  await ground.tamper('update audit_link set seq = -seq - 1 where tenant_id = $1 and seq < 0', [tenant(ground)])
  return { seq }
}

const copyRow = async (ground: AuditGround, draw: Draw): Promise<string> => {
  const entry = await entryAt(ground, placeIn(ground, draw))
  const id = `0190cccc-0000-7000-8000-${String(draw.below(1e9)).padStart(12, '0')}`
  await ground.tamper(
    `insert into audit_entry select tenant_id, $2, at, actor_kind, actor_id, actor_name, name, about, family_id, facts, hash from audit_entry where id = $1`,
    [entry, id],
  )
  await ground.tamper('update audit_entry set hash = $2 where id = $1', [id, await hashLikeOurs(ground, id)])
  return id
}

const insertRow: Tampering = async (ground, draw) => ({ entry: await copyRow(ground, draw) })

/** Appends a row with a link that looks like ours, but for the key. */
const insertRowAndLink: Tampering = async (ground, draw) => {
  const id = await copyRow(ground, draw)
  await ground.tamper(
    `insert into audit_link select tenant_id, seq + 1, $2, (select hash from audit_entry where id = $2), sha256(chain_hash || entry_hash), linked_at from audit_link where tenant_id = $1 order by seq desc limit 1`,
    [tenant(ground), id],
  )
  return { seq: ground.length + 1 }
}

const swapPlaces: Tampering = async (ground, draw) => {
  const seq = 1 + draw.below(ground.length - 1)
  const other = seq + 1 + draw.below(ground.length - seq)
  await ground.tamper(
    'update audit_link set seq = case seq when $2 then -$3::bigint else -$2::bigint end where tenant_id = $1 and seq in ($2, $3)',
    [tenant(ground), seq, other],
  )
  await ground.tamper('update audit_link set seq = -seq where tenant_id = $1 and seq < 0', [tenant(ground)])
  return { seq: draw.from([seq, other]) }
}

const swapTimes: Tampering = async (ground, draw) => {
  const seq = 1 + draw.below(ground.length - 20)
  const [one, other] = [await entryAt(ground, seq), await entryAt(ground, seq + 15)]
  await ground.tamper(`update audit_entry e set at = o.at + interval '1 second' from audit_entry o where e.id = $1 and o.id = $2`, [
    one,
    other,
  ])
  return { seq }
}

const cutTail: Tampering = async (ground, draw) => {
  const seq = placeIn(ground, draw)
  await ground.tamper('delete from audit_entry e using audit_link l where l.entry_id = e.id and l.tenant_id = $1 and l.seq >= $2', [
    tenant(ground),
    seq,
  ])
  await ground.tamper('delete from audit_link where tenant_id = $1 and seq >= $2', [tenant(ground), seq])
  return { seq }
}

/** Changes a row and writes every link from there anew; with the stolen key, only the anchors know. */
const rewrite =
  (hasKey: boolean): Tampering =>
  async (ground, draw) => {
    const seq = placeIn(ground, draw)
    const entry = await entryAt(ground, seq)
    await ground.tamper(`update audit_entry set facts = facts || '{"rewritten": true}' where id = $1`, [entry])
    const hash = await hashLikeOurs(ground, entry)
    await ground.tamper('update audit_entry set hash = $2 where id = $1', [entry, hash])
    await ground.tamper('update audit_link set entry_hash = $2 where entry_id = $1', [entry, hash])
    await ground.service.work(async (work) => {
      const guess = (text: string): Uint8Array => createHash('sha256').update(text).digest()
      const links = await ground.tamper(
        `select seq, entry_hash, chain_hash, to_char(linked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at from audit_link where tenant_id = $1 and seq >= $2 - 1 order by seq`,
        [tenant(ground), seq],
      )
      let chain = seq === 1 ? chainStart(tenant(ground)) : (links[0]?.['chain_hash'] as Uint8Array)
      for (const link of seq === 1 ? links : links.slice(1)) {
        const place = { seq: Number(link['seq']), linkedAt: instantText(String(link['at'])), entryHash: link['entry_hash'] as Uint8Array }
        chain = chainHash(hasKey ? work.fingerprint : guess, chain, place)
        await ground.tamper('update audit_link set chain_hash = $3 where tenant_id = $1 and seq = $2', [tenant(ground), place.seq, chain])
      }
    })
    return { seq }
  }

const changeWaiting: Tampering = async (ground, draw) => {
  const entry = await waitingEntry(ground, draw)
  await ground.tamper(`update audit_entry set ${draw.from(changes)} where id = $1`, [entry])
  return { entry }
}

const deleteWaiting: Tampering = async (ground, draw) => {
  const entry = await waitingEntry(ground, draw)
  await ground.tamper(draw.below(2) === 0 ? 'delete from audit_entry where id = $1' : 'delete from audit_pending where entry_id = $1', [
    entry,
  ])
  return { entry }
}

export const tamperings = {
  changeRow,
  changeRowAndHash,
  changeHash,
  changeLink,
  deleteRow,
  deleteAndCloseUp,
  insertRow,
  insertRowAndLink,
  swapPlaces,
  swapTimes,
  cutTail,
  rewriteWithoutKey: rewrite(false),
  rewriteWithKey: rewrite(true),
  changeWaiting,
  deleteWaiting,
} as const satisfies Record<string, Tampering>
