import type { Temporal } from 'temporal-polyfill'
import { minutesApart } from '../../domain/booking-apart.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, partiesOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { type Confirmed, ownTime, type OwnTime, type PrintedOn, type Reader } from './confirmation-document.ts'

type Ahead = OwnTime & { readonly id: string; readonly worker: string | null; readonly people: readonly string[] }

/** What is booked from today on, with everybody who is named for it. */
const sessionsAhead = (work: Work, family: FamilyId): Promise<Ahead[]> => work.rows<Ahead>`
  select s.id, s.starts_at as "from", s.ends_at as until, v.name as venue, r.name as room, w.name as worker,
    array(select p.person_id::text from session_person p where p.tenant_id = s.tenant_id and p.session_id = s.id) as people
  from session s
  join venue v on v.tenant_id = s.tenant_id and v.id = s.venue_id
  join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
  left join worker w on w.tenant_id = s.tenant_id and w.id = s.worker_id
  where s.tenant_id = ${work.tenant} and s.family_id = ${family} and s.released_at is null and s.on_day >= ${today(work.now)}
  order by s.starts_at limit 12`

export type Letter = Confirmed & { readonly personId: string; readonly isChild: boolean; readonly accountId: string | null }

/** Everybody who is owed a letter: those who take part, children who are old enough, and whoever brings them. AGR-07 */
export const lettersFor = async (work: Work, family: FamilyId, policy: Policy): Promise<readonly Letter[]> => {
  const ahead = await sessionsAhead(work, family)
  const [next] = ahead
  if (next === undefined) return []
  const parties = await partiesOf(work, family)
  const children = await childrenOf(work, family)
  const coming = new Set(ahead.flatMap(({ people }) => people))
  const carers = parties.filter(({ side }) => side === 'carer')
  const bringers = carers.length > 0 ? carers : parties.filter(({ side }) => side === 'resident')
  const { childLetterFromAge } = policy.agreement
  const old = children.filter(({ id, age }) => coming.has(id) && childLetterFromAge !== null && age >= childLetterFromAge)
  const childNames = children.filter(({ id }) => coming.has(id)).map(({ givenName }) => givenName)
  const timesOf = (id: string, reader: Reader, apart: number): readonly OwnTime[] =>
    ahead.filter(({ people }) => reader === 'brings' || people.includes(id)).map((session) => ownTime(session, reader, apart))
  const letter = (person: Pick<Letter, 'personId' | 'name' | 'reader' | 'accountId'>, apart = 0): Letter => ({
    ...person,
    isChild: person.reader === 'child',
    childNames,
    workerName: next.worker,
    times: timesOf(person.personId, person.reader, apart),
  })
  const apartFrom = await apartFromBringers(
    work,
    family,
    bringers.map(({ id }) => id),
  )
  const apart = minutesApart(policy.timetable.staggerMinutes)
  const taking = parties.filter(({ id }) => coming.has(id) && !bringers.some((bringer) => bringer.id === id))
  return [
    ...taking.map(({ id, name, accountId }) =>
      letter({ personId: id, name, accountId, reader: 'takes-part' }, apartFrom.has(id) ? apart : 0),
    ),
    ...bringers.map(({ id, name, accountId }) => letter({ personId: id, name, accountId, reader: 'brings' })),
    ...old.map(({ id, givenName }) => letter({ personId: id, name: givenName, accountId: null, reader: 'child' })),
  ]
}

const apartFromBringers = async (work: Work, family: FamilyId, bringers: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await work.rows<{ id: string }>`
    select case when one_party = any(${bringers}::uuid[]) then other_party else one_party end as id from must_not_meet m
    where m.tenant_id = ${work.tenant} and m.family_id = ${family} and (one_party = any(${bringers}::uuid[]) or other_party = any(${bringers}::uuid[]))
      and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)`
  return new Set(rows.map(({ id }) => id))
}

export type SentLetter = {
  readonly personId: string
  readonly paperId: string | null
  readonly at: Temporal.Instant
  readonly byName: string
  /** How it reached them: by mail, on paper that somebody hands over, or not yet. */
  readonly way: 'mail' | 'by-hand' | 'held'
}

/** The newest letter of each person. */
export const lettersSent = (work: Work, family: FamilyId): Promise<SentLetter[]> => work.rows<SentLetter>`
  select distinct on (c.person_id) c.person_id as "personId", c.paper_id as "paperId", c.at, c.by_name as "byName",
    case when c.paper_id is not null and g.paper_id is null then 'held' when g.letter_id is null then 'by-hand' else 'mail' end as way
  from session_confirmation c left join paper_given g on g.tenant_id = c.tenant_id and g.paper_id = c.paper_id
  where c.tenant_id = ${work.tenant} and c.family_id = ${family} order by c.person_id, c.at desc, c.id desc`

/** Names of those who are owed a letter and have had none. AGR-07 */
export const namesNotConfirmed = async (work: Work, family: FamilyId, policy: Policy): Promise<readonly string[]> => {
  if (!policy.agreement.confirmationLetter) return []
  const sent = new Set((await lettersSent(work, family)).map(({ personId }) => personId))
  return (await lettersFor(work, family, policy)).filter(({ personId }) => !sent.has(personId)).map(({ name }) => name)
}

export const printedOn = async (work: Work): Promise<PrintedOn> => {
  const service = await work.row<{ name: string; helpPhone: string }>`
    select name, help_phone as "helpPhone" from tenant where tenant_id = ${work.tenant}`
  const { words } = await policyInForce(work)
  return {
    service: service?.name ?? '',
    helpPhone: service?.helpPhone ?? '',
    date: today(work.now).toString(),
    familyTime: words.familyTime,
  }
}
