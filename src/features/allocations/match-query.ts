import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type Candidate, districtOf, type Match, type MatchWishes, type Place, rankWorkers } from '../../domain/matching.ts'
import { needNames, type NeedName } from '../../domain/referral.ts'
import { type CheckRules, standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { answersOf } from '../referrals/door.ts'
import { venuesOf } from '../venues/door.ts'
import { gapsInWords, workersOnRecord } from '../workers/door.ts'

type Needs = Readonly<Partial<Record<NeedName, string>>>

/** What the file says that a worker should bring: languages of those who come, and the children's needs in the referrer's words. PRE-02 */
export const wishesOf = async (work: Work, family: FamilyId, gender: MatchWishes['gender']): Promise<MatchWishes> => {
  const file = await fileToMatch(work, family)
  const spoken = await work.rows<{ language: string }>`
    select distinct language from party where tenant_id = ${work.tenant} and family_id = ${family} and may_attend and language <> '' order by language`
  const sealed = await work.rows<{
    id: string
    needs: Uint8Array | null
  }>`select id, needs from child where tenant_id = ${work.tenant} and family_id = ${family} order by born_on, id`
  const needs = sealed.flatMap((child) =>
    child.needs === null ? [] : [JSON.parse(work.open(child.needs, { table: 'child', row: child.id, column: 'needs' })) as Needs],
  )
  return {
    areaId: file?.areaId ?? null,
    place: (await placesById(work)).get(file?.venueId ?? '') ?? null,
    gender: gender ?? (await genderAsked(work, file?.referralId ?? null)),
    languages: spoken.map(({ language }) => language),
    needWords: needs.flatMap((each) => needNames.map((name) => each[name] ?? '')).join(' '),
  }
}

type FileToMatch = { readonly areaId: string | null; readonly venueId: string | null; readonly referralId: string | null }

/** The newest assessment says where the sessions will be; the newest referral what was asked. */
const fileToMatch = (work: Work, family: FamilyId): Promise<FileToMatch | null> => work.row<FileToMatch>`
  select f.area_id as "areaId",
    (select venue_id from risk_assessment a where a.tenant_id = f.tenant_id and a.family_id = f.id order by version desc limit 1) as "venueId",
    (select id from referral r where r.tenant_id = f.tenant_id and r.family_id = f.id order by submitted_at desc limit 1) as "referralId"
  from family f where f.tenant_id = ${work.tenant} and f.id = ${family}`

/** Whoever referred may have asked for a woman or a man; an older form did not ask. PRE-02 */
const genderAsked = async (work: Work, referral: string | null): Promise<MatchWishes['gender']> => {
  if (referral === null) return null
  const answers: { readonly workerGenderAsked?: unknown } | null = await answersOf(work, referral)
  const asked = answers?.workerGenderAsked
  return asked === 'woman' || asked === 'man' ? asked : null
}

const placesById = async (work: Work): Promise<ReadonlyMap<string, Place>> =>
  new Map((await venuesOf(work)).map(({ id, name, address }) => [id, { venueId: id, venue: name, district: districtOf(address) }]))

type Load = { readonly workerId: string; readonly familiesNow: number; readonly sessionsWithFamily: number }

const loadsFor = (work: Work, family: FamilyId): Promise<Load[]> => work.rows<Load>`
  select w.id as "workerId",
    (select count(*)::int from allocation a where a.tenant_id = w.tenant_id and a.worker_id = w.id and a.ended_at is null and a.family_id <> ${family}) as "familiesNow",
    (select count(*)::int from session s where s.tenant_id = w.tenant_id and s.family_id = ${family} and s.worker_id = w.id
       and s.released_at is null and s.ends_at < ${work.now}) as "sessionsWithFamily"
  from worker w where w.tenant_id = ${work.tenant}`

/** Every worker who still works here, in the order in which they suit this family, with the reasons. PRE-02, PRE-04 */
export const rankedWorkers = async (
  work: Work,
  about: { readonly family: FamilyId; readonly wishes: MatchWishes; readonly rules: CheckRules },
): Promise<readonly Match[]> => {
  const day = today(work.now)
  const places = await placesById(work)
  const loads = new Map((await loadsFor(work, about.family)).map((load) => [load.workerId, load]))
  const candidates = (await workersOnRecord(work, { since: day })).map(
    (worker): Candidate => ({
      ...worker,
      base: places.get(worker.venueId ?? '') ?? null,
      familiesNow: loads.get(worker.id)?.familiesNow ?? 0,
      sessionsWithFamily: loads.get(worker.id)?.sessionsWithFamily ?? 0,
      obstacles: gapsInWords(standingOf(worker, worker.checks, day, about.rules), about.rules),
    }),
  )
  return rankWorkers(candidates, about.wishes)
}
