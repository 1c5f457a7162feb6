import type { Person } from '../../domain/actor.ts'
import { arePairsOf, type JoinRefusal, mayJoin, mayPart, type Pairs, type PartRefusal } from '../../domain/file-join.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, mayReadFile, partiesOf } from '../families/door.ts'
import { areKeptApart, carryApart, carryConnections } from './carry-apart.ts'
import { continuedIn, joinOf, lockFiles, madeOn, usedSince } from './join-query.ts'
import { carryOver, type Move, putBack } from './moved-rows.ts'
import { otherFile } from './other-file-query.ts'

type Joining = {
  readonly going: FamilyId
  readonly staying: FamilyId
  readonly children: Pairs
  readonly adults: Pairs
  readonly why: string
  readonly isSightSeen: boolean
}

/** The newer file is continued in the older one: every row goes over and is written down as it was before. REF-16 */
export const joinFiles = async (
  work: Work,
  person: Person,
  { going, staying, children, adults, why, isSightSeen }: Joining,
): Promise<Outcome<FamilyId, JoinRefusal | 'no-such-file'>> => {
  const isSameFile = going === staying
  if ((await lockFiles(work, going, staying)) < (isSameFile ? 1 : 2)) return refused('no-such-file')
  if (!(await areOfTheseFiles(work, { going, staying, children, adults }))) return refused('not-on-these-files')
  const other = await otherFile(work, { family: going, other: staying })
  const allowed = mayJoin({
    isSameFile,
    mayReadOther: await mayReadFile(work, person, staying),
    isJoined: (await continuedIn(work, going)) !== null || (await continuedIn(work, staying)) !== null,
    madeSince: await madeOn(work, going),
    children,
    adults,
    areKeptApart: await areKeptApart(work, { from: going, to: staying }),
    isSightConfirmed: isSightSeen || (other?.whoWillSee.length ?? 0) === 0,
  })
  if (!allowed.ok) return allowed

  const id = work.newId()
  await work.rows`
    insert into family_join (tenant_id, id, kept_family, joined_family, why, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${staying}, ${going}, ${why}, ${person.id}, ${person.name}, ${work.now})`
  await carryApart(work, person, { from: going, to: staying, children, adults })
  await carryConnections(work, { from: going, to: staying })
  const moves = await carryOver(work, { from: going, to: staying, children, adults })
  await saveMoves(work, id, moves)
  await keepFindable(work, { going, staying })
  for (const family of [staying, going])
    await work.record({ name: 'duplicate.joined', about: id, family, facts: { kept: staying, joined: going, rows: moves.length } })
  return done(staying)
}

type OfFiles = Pick<Joining, 'going' | 'staying' | 'children' | 'adults'>

const areOfTheseFiles = async (work: Work, { going, staying, children, adults }: OfFiles): Promise<boolean> => {
  const ids = (people: readonly { readonly id: string }[]): readonly string[] => people.map(({ id }) => id)
  const ofChildren = { going: ids(await childrenOf(work, going)), staying: ids(await childrenOf(work, staying)) }
  const ofAdults = { going: ids(await partiesOf(work, going)), staying: ids(await partiesOf(work, staying)) }
  return arePairsOf(children, ofChildren) && arePairsOf(adults, ofAdults)
}

const saveMoves = async (work: Work, join: string, moves: readonly Move[]): Promise<void> => {
  for (const { kind, id, before } of moves)
    await work.rows`
      insert into family_join_move (tenant_id, join_id, kind, row_id, before)
      values (${work.tenant}, ${join}, ${kind}, ${id}, ${JSON.stringify(before)}::jsonb)`
}

/** Somebody will still ask for the old number and the old spelling. */
const keepFindable = (
  work: Work,
  { going, staying }: { readonly going: FamilyId; readonly staying: FamilyId },
): Promise<unknown> => work.rows`
  insert into search_word (tenant_id, word, family_id)
  select tenant_id, word, ${staying} from search_word where tenant_id = ${work.tenant} and family_id = ${going} on conflict do nothing`

type Parting = { readonly family: FamilyId; readonly join: string; readonly why: string }

/** Two files that were taken for one by mistake: every row goes back to where it was. REF-16 */
export const partFiles = async (
  work: Work,
  person: Person,
  { family, join, why }: Parting,
): Promise<Outcome<FamilyId, PartRefusal | 'no-such-file'>> => {
  const found = await joinOf(work, join)
  if (found === null || found.keptFamily !== family) return refused('no-such-file')
  await lockFiles(work, found.keptFamily, found.joinedFamily)
  const standing = await joinOf(work, join)
  const allowed = mayPart({ isParted: standing?.isParted ?? true, usedSince: await usedSince(work, join) })
  if (!allowed.ok) return allowed

  const moves = await work.rows<Move>`
    select kind, row_id as id, before from family_join_move where tenant_id = ${work.tenant} and join_id = ${join}`
  await putBack(work, moves)
  await work.rows`
    insert into family_parting (tenant_id, join_id, why, by_account, by_name, at)
    values (${work.tenant}, ${join}, ${why}, ${person.id}, ${person.name}, ${work.now})`
  for (const file of [found.keptFamily, found.joinedFamily])
    await work.record({ name: 'duplicate.parted', about: join, family: file, facts: { rows: moves.length } })
  return done(found.joinedFamily)
}
