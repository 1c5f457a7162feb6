import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { volumeId } from '../db/seed/volume.ts'
import { hiddenNames } from '../src/web/body.ts'
import { ask, type Target } from './load.ts'
import { figureOf, type Figure } from './statistics.ts'
import type { World } from './world.ts'

export type Bookings = { readonly aSecond: Figure; readonly bareASecond: Figure; readonly ratio: Figure }

type Wanted = { readonly family: number; readonly room: number; readonly day: Temporal.PlainDate; readonly hour: number }
const monday = Temporal.PlainDate.from('2026-06-01')

/** No two of these meet: rooms of which nobody makes use in these weeks, one after the other, then the next hour, then the next day. */
const wanted = (n: number): Wanted => {
  const slot = Math.floor(n / 76)
  const day = Math.floor(slot / 4)
  return {
    family: n % 480,
    room: 24 + (n % 76),
    day: monday.add({ weeks: 8 + Math.floor(day / 5), days: day % 5 }),
    hour: 10 + 2 * (slot % 4),
  }
}

const formFor = (tenant: number, { family, room, day, hour }: Wanted): Readonly<Record<string, string>> => ({
  children: volumeId(tenant, 'child', family * 2),
  adults: volumeId(tenant, 'party', family * 3),
  kind: 'supervised',
  weekday: String(day.dayOfWeek),
  startsAt: `${hour}:00`,
  minutes: '90',
  everyWeeks: '1',
  'fromOn-day': String(day.day),
  'fromOn-month': String(day.month),
  'fromOn-year': String(day.year),
  'untilOn-day': String(day.day),
  'untilOn-month': String(day.month),
  'untilOn-year': String(day.year),
  room: volumeId(tenant, 'room', room),
  worker: volumeId(tenant, 'worker', room),
  secondWorker: '',
})

const csrfIn = (html: string): string => new RegExp(`name="${hiddenNames.csrf}" value="([^"]+)"`).exec(html)?.[1] ?? ''

/** Each booking as the manager sends it, who stands in for the worker: sign-in, rules, locks, clashes, two audit rows and the letters, in one transaction. */
const bookThrough = async (world: World, target: Target, turns: readonly number[]): Promise<number> => {
  const { secret } = await world.service.as('manager')
  const { tenant } = world.service
  const path = (family: number): string => `/families/${volumeId(tenant, 'family', family)}/sessions`
  const csrf = csrfIn((await ask(target, { path: '/', secret })).body)
  const begun = performance.now()
  for (const turn of turns) {
    const asked = wanted(turn)
    const form = { ...formFor(tenant, asked), [hiddenNames.csrf]: csrf, [hiddenNames.once]: `bench-${turn}` }
    const { status, body } = await ask(target, { path: path(asked.family), secret, form })
    if (status !== 303)
      throw new Error(`Booking ${turn} answered ${status}: ${/error-summary[\s\S]{0,600}/.exec(body)?.[0] ?? body.slice(0, 300)}`)
  }
  return (turns.length * 1000) / (performance.now() - begun)
}

/** The least that the database must do for one session: lock the room, write the session, its people and who did it, and keep it. */
const bookBare = async (world: World, turns: readonly number[]): Promise<number> => {
  const client = new pg.Client({ connectionString: world.service.parts.appUrl })
  await client.connect()
  const { tenant } = world.service
  const begun = performance.now()
  for (const turn of turns) {
    const { family, room, day, hour } = wanted(turn)
    const [id, entry] = [randomUUID(), randomUUID()]
    const during = `[${day.toString()} ${hour}:00+00,${day.toString()} ${hour}:59+00)`
    await client.query(`begin; select set_config('app.tenant', '${tenant}', true)`)
    await client.query('select id from room where tenant_id = $1 and id = $2 for no key update', [tenant, volumeId(tenant, 'room', room)])
    await client.query(
      `insert into session (tenant_id, id, family_id, kind, venue_id, room_id, worker_id, during, on_day, booked_by, booked_at) values ($1, $2, $3, 'supervised', $4, $5, $6, $7, $8, $9, now())`,
      [
        tenant,
        id,
        volumeId(tenant, 'family', family),
        volumeId(tenant, 'venue', Math.floor(room / 6)),
        volumeId(tenant, 'room', room),
        volumeId(tenant, 'worker', room),
        during,
        day.toString(),
        volumeId(tenant, 'workerAccount', 0),
      ],
    )
    await client.query(
      'insert into session_person (tenant_id, session_id, person_id, is_child, during) values ($1, $2, $3, true, $5), ($1, $2, $4, false, $5)',
      [tenant, id, volumeId(tenant, 'child', family * 2), volumeId(tenant, 'party', family * 3), during],
    )
    await client.query(
      `with entry as (insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, actor_name, name, about, hash) values ($1, $2, now(), 'house', '', '', 'session.booked', $3, '')) insert into audit_pending values ($1, $2)`,
      [tenant, entry, id],
    )
    await client.query('commit')
  }
  const rate = (turns.length * 1000) / (performance.now() - begun)
  await client.end()
  return rate
}

/** In turns, so that both meet the same machine. */
export const measureBookings = async (
  world: World,
  target: Target,
  of: { readonly rounds: number; readonly each: number; readonly from: number },
): Promise<Bookings> => {
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < of.rounds; round += 1) {
    const turns = (place: number): readonly number[] =>
      Array.from({ length: of.each }, (_none, n) => of.from + (round * 2 + place) * of.each + n)
    own.push(await bookThrough(world, target, turns(0)))
    bare.push(await bookBare(world, turns(1)))
  }
  return {
    aSecond: figureOf(own),
    bareASecond: figureOf(bare),
    ratio: figureOf(own.map((rate, round) => (bare[round] ?? Number.NaN) / rate)),
  }
}
