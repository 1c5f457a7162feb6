import { roleWords, type Role, theHouse } from '../../src/domain/actor.ts'
import { exampleServices } from '../../src/features/set-up/example-store.ts'
import type { Database } from '../../src/platform/transaction.ts'
import type { Work } from '../../src/platform/work.ts'

export type PersonaTold = {
  readonly account: string
  readonly service: string
  readonly name: string
  readonly roles: string
  readonly line: string
}
type Found = {
  readonly id: string
  readonly organisation: string | null
  readonly team: string | null
  readonly area: string | null
  readonly venue: string | null
  readonly relation: string | null
  readonly family: string | null
}

/** What makes this person who they are: their area or building, their team, or the family they belong to. */
const lineOf = ({ organisation, team, area, venue, relation, family }: Found): string => {
  if (family !== null) return `${relation}, the ${family} family`
  const places = organisation === null ? [area, venue] : [organisation, team]
  return places.filter((place) => place !== null).join(', ')
}

/** Everybody whom a visitor may be, service by service, each with one line of who they are. */
export const personasOf = async (database: Database): Promise<readonly PersonaTold[]> => {
  const all: PersonaTold[] = []
  for (const { tenant, name: service, personas } of await exampleServices(database)) {
    const lines = await database.inTransaction(tenant, theHouse, linesOf)
    for (const { account, name, roles } of personas)
      all.push({ account, service, name, roles: wordsOf(roles), line: lines.get(account) ?? '' })
  }
  return all
}

const wordsOf = (roles: readonly Role[]): string => roles.map((role) => roleWords[role]).join(', ')

const linesOf = async (work: Work): Promise<ReadonlyMap<string, string>> => {
  const found = await work.rows<Found>`
    select a.id, o.name as organisation, a.team, coalesce(led.name, ar.name) as area, v.name as venue, p.relation, f.name as family
    from account a
    left join organisation o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
    left join lateral (select x.name from account_role r join area x on x.tenant_id = r.tenant_id and x.id = r.area_id
                       where r.tenant_id = a.tenant_id and r.account_id = a.id limit 1) led on true
    left join worker w on w.tenant_id = a.tenant_id and w.account_id = a.id
    left join area ar on ar.tenant_id = w.tenant_id and ar.id = w.area_id
    left join venue v on v.tenant_id = w.tenant_id and v.id = w.base_venue_id
    left join lateral (select y.relation, y.family_id from party y
                       where y.tenant_id = a.tenant_id and y.account_id = a.id and a.side = 'party' limit 1) p on true
    left join family f on f.tenant_id = a.tenant_id and f.id = p.family_id
    where a.tenant_id = ${work.tenant}`
  return new Map(found.map((one) => [one.id, lineOf(one)]))
}

/** The same for the terminal. */
export const personaLines = async (database: Database): Promise<readonly string[]> => {
  const all = await personasOf(database)
  return all.flatMap(({ service, name, roles, line }, order) => [
    ...(all[order - 1]?.service === service ? [] : ['', service]),
    `  ${name.padEnd(20)} ${[roles, line].filter((part) => part !== '').join(': ')}`,
  ])
}
