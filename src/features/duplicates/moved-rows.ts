import type { ChildId, FamilyId, PartyId } from '../../domain/ids.ts'
import type { Pairs } from '../../domain/file-join.ts'
import type { Work } from '../../platform/work.ts'

/**
 * How each kind of row goes from one file to another and comes back. A table with a `family_id` that is not named here either
 * belongs to work that stops a join (join-query.ts) or stays where it is, to be read on the file that was joined.
 */
export type Move = { readonly kind: string; readonly id: string; readonly before: Readonly<Record<string, string | null>> }
export type Going = { readonly from: FamilyId; readonly to: FamilyId; readonly children: Pairs; readonly adults: Pairs }

const sameOrNull = (pairs: Pairs, id: string | null): string | null => (id === null ? null : (pairs[id] ?? null))

const moveReferrals = (work: Work, { from, to }: Going): Promise<Move[]> =>
  movesOf(
    'referral',
    work.rows`update referral set family_id = ${to} where tenant_id = ${work.tenant} and family_id = ${from} returning id`,
    from,
  )

/** A child or adult who is somebody on the other file stays behind, to be read; the others come along. */
const moveChildren = async (work: Work, { from, to, children }: Going): Promise<Move[]> => {
  const paired = Object.keys(children).filter((id) => children[id] !== null)
  return await movesOf(
    'child',
    work.rows`update child set family_id = ${to} where tenant_id = ${work.tenant} and family_id = ${from} and not (id = any(${paired}::uuid[])) returning id`,
    from,
  )
}
const moveAdults = async (work: Work, { from, to, adults }: Going): Promise<Move[]> => {
  const paired = Object.keys(adults).filter((id) => adults[id] !== null)
  return await movesOf(
    'party',
    work.rows`update party set family_id = ${to} where tenant_id = ${work.tenant} and family_id = ${from} and not (id = any(${paired}::uuid[])) returning id`,
    from,
  )
}

/** Addresses and phones go with whoever they are of, and stay as confidential as they were. RISK-07 */
const moveFacts = async (work: Work, { from, to, children, adults }: Going): Promise<Move[]> => {
  const facts = await work.rows<{ id: string; partyId: PartyId | null; childId: ChildId | null }>`
    select id, party_id as "partyId", child_id as "childId" from protected_fact where tenant_id = ${work.tenant} and family_id = ${from}`
  for (const { id, partyId, childId } of facts)
    await work.rows`
      update protected_fact set family_id = ${to}, party_id = coalesce(${sameOrNull(adults, partyId)}::uuid, party_id),
             child_id = coalesce(${sameOrNull(children, childId)}::uuid, child_id)
      where tenant_id = ${work.tenant} and id = ${id}`
  return facts.map(({ id, partyId, childId }) => ({ kind: 'fact', id, before: { family: from, partyId, childId } }))
}

/** Whoever must not meet must not meet on the other file either. RISK-06 */
const movePairsApart = async (work: Work, { from, to, adults }: Going): Promise<Move[]> => {
  const pairs = await work.rows<{ id: string; one: PartyId; other: PartyId }>`
    select id, one_party as one, other_party as other from must_not_meet where tenant_id = ${work.tenant} and family_id = ${from}`
  for (const { id, one, other } of pairs)
    await work.rows`
      update must_not_meet set family_id = ${to}, one_party = ${adults[one] ?? one}, other_party = ${adults[other] ?? other}
      where tenant_id = ${work.tenant} and id = ${id}`
  return pairs.map(({ id, one, other }) => ({ kind: 'apart', id, before: { family: from, one, other } }))
}

/** How somebody may be reached goes with them, and with whoever they are on the other file. RISK-07 */
const moveSafeWays = async (work: Work, { from, to, adults }: Going): Promise<Move[]> => {
  const said = await work.rows<{ id: string; party: PartyId }>`
    select id, party_id as party from safe_contact where tenant_id = ${work.tenant} and family_id = ${from}`
  for (const { id, party } of said)
    await work.rows`
      update safe_contact set family_id = ${to}, party_id = ${adults[party] ?? party} where tenant_id = ${work.tenant} and id = ${id}`
  return said.map(({ id, party }) => ({ kind: 'safe', id, before: { family: from, party } }))
}

/** Orders and letters are looked for on the file that goes on. */
const moveDocuments = async (work: Work, { from, to }: Going): Promise<Move[]> =>
  movesOf(
    'document',
    work.rows`
      update document set family_id = ${to}, owner_id = case when owner_kind = 'family' then ${to}::uuid else owner_id end
      where tenant_id = ${work.tenant} and family_id = ${from} returning id`,
    from,
  )

const movesOf = async (kind: string, rows: Promise<readonly object[]>, from: FamilyId): Promise<Move[]> =>
  (await rows).map((row) => ({ kind, id: (row as { id: string }).id, before: { family: from } }))

const movers = [moveFacts, movePairsApart, moveSafeWays, moveDocuments, moveReferrals, moveChildren, moveAdults] as const

/** Carries everything over and answers each row with what it said before. */
export const carryOver = async (work: Work, going: Going): Promise<readonly Move[]> => {
  const moves: Move[] = []
  for (const mover of movers) moves.push(...(await mover(work, going)))
  return moves
}

type PutBack = (work: Work, move: Move) => Promise<unknown>
const putters: Readonly<Record<string, PutBack>> = {
  referral: (work, { id, before }) =>
    work.rows`update referral set family_id = ${before['family']} where tenant_id = ${work.tenant} and id = ${id}`,
  child: (work, { id, before }) =>
    work.rows`update child set family_id = ${before['family']} where tenant_id = ${work.tenant} and id = ${id}`,
  party: (work, { id, before }) =>
    work.rows`update party set family_id = ${before['family']} where tenant_id = ${work.tenant} and id = ${id}`,
  fact: (work, { id, before }) => work.rows`
    update protected_fact set family_id = ${before['family']}, party_id = ${before['partyId']}, child_id = ${before['childId']}
    where tenant_id = ${work.tenant} and id = ${id}`,
  safe: (work, { id, before }) => work.rows`
    update safe_contact set family_id = ${before['family']}, party_id = ${before['party']} where tenant_id = ${work.tenant} and id = ${id}`,
  document: (work, { id, before }) => work.rows`
    update document set family_id = ${before['family']}::uuid, owner_id = case when owner_kind = 'family' then ${before['family']}::uuid else owner_id end
    where tenant_id = ${work.tenant} and id = ${id}`,
  apart: (work, { id, before }) => work.rows`
    update must_not_meet set family_id = ${before['family']}, one_party = ${before['one']}, other_party = ${before['other']}
    where tenant_id = ${work.tenant} and id = ${id}`,
}

/** Every row says again what it said before. */
export const putBack = async (work: Work, moves: readonly Move[]): Promise<void> => {
  for (const move of moves) await putters[move.kind]?.(work, move)
}
