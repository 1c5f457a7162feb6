import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { houseOf } from '../../src/main/app.ts'
import { aFamily, readyToBook, type TestFamily } from '../../src/testing/a-family.ts'
import { inLondon } from '../../src/testing/clock.ts'
import { aService, type TestService } from '../../src/testing/service.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { signInCookie } from '../../src/web/cookie.ts'
import { saveSessions } from '../../src/features/bookings/session-store.ts'
import { drawFrom } from './draw.ts'

export type Figures = {
  readonly sent: number
  readonly booked: number
  readonly refused: number
  readonly other: readonly number[]
  readonly overlaps: number
  readonly p50: number
  readonly p99: number
}

/** Few rooms, few workers, few days: most of the bookings want what another one has, at the same moment. */
const families = 12
const days = 20
const connections = 64
const starts = ['08:30', '09:15', '10:00', '11:30', '13:00', '14:15', '15:00', '16:00', '16:45', '17:30'] as const

type Wish = {
  readonly family: TestFamily
  readonly room: string
  readonly worker: string
  readonly day: Temporal.PlainDate
  readonly startsAt: string
  readonly minutes: number
  readonly children: readonly string[]
}

const settle = async (): Promise<{ readonly service: TestService; readonly files: readonly TestFamily[] }> => {
  const service = await aService('county')
  const files: TestFamily[] = []
  for (let place = 0; place < families; place += 1)
    files.push(await readyToBook(service, await aFamily(service, { surname: `Number ${place}` })))
  return { service, files }
}

/** Weekdays only, so that whatever is refused is refused for a clash and not for the opening hours. */
const wishesOf = (service: TestService, files: readonly TestFamily[], count: number): readonly Wish[] => {
  const draw = drawFrom(28_05_2026)
  const [first, ...others] = files
  if (first === undefined) throw new Error('There is no family')
  return Array.from({ length: count }, () => {
    const family = draw.from([first, ...others])
    const day = draw.below(days)
    return {
      family,
      room: draw.from([service.rooms.bluebell, service.rooms.willow]),
      worker: draw.from([service.workers.worker, service.workers.otherWorker]),
      day: Temporal.PlainDate.from('2026-06-01').add({ days: Math.floor(day / 5) * 7 + (day % 5) }),
      startsAt: draw.from(starts),
      minutes: draw.from([45, 60, 90]),
      children: draw.below(2) === 0 ? family.children : family.children.slice(0, 1),
    }
  })
}

const formOf = (wish: Wish, hidden: { readonly csrf: string; readonly once: string }): string => {
  const body = new URLSearchParams({
    [hiddenNames.csrf]: hidden.csrf,
    [hiddenNames.once]: hidden.once,
    adults: wish.family.parties.visiting,
    kind: 'supervised',
    weekday: String(wish.day.dayOfWeek),
    startsAt: wish.startsAt,
    minutes: String(wish.minutes),
    everyWeeks: '1',
    fromOn: wish.day.toString(),
    untilOn: wish.day.toString(),
    room: wish.room,
    worker: wish.worker,
    secondWorker: '',
  })
  for (const child of wish.children) body.append('children', child)
  return body.toString()
}

type Line = { readonly agent: Agent; readonly port: number; readonly secret: string; readonly csrf: string }

const send = (line: Line, wish: Wish, once: string): Promise<{ readonly status: number; readonly took: number }> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: `${signInCookie}=1.${line.secret}` }
    const asked = request(
      {
        host: '127.0.0.1',
        port: line.port,
        method: 'POST',
        path: `/families/${wish.family.familyId}/sessions`,
        agent: line.agent,
        headers,
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, took: performance.now() - began }))
      },
    )
    asked.on('error', reject)
    asked.end(formOf(wish, { csrf: line.csrf, once }))
  })

/** Pairs that hold the same room, worker, child or adult at the same time, counted without any help of the constraints. */
export const overlapsIn = async (service: TestService): Promise<number> =>
  service.work(
    async (work) =>
      (
        await work.row<{ count: number }>`
    with held as (
      select id as session, 'room ' || room_id || ' ' || room_place as what, during from session where tenant_id = ${work.tenant} and released_at is null
      union all select id, 'worker ' || worker_id, during from session where tenant_id = ${work.tenant} and released_at is null and worker_id is not null
      union all select session_id, 'worker ' || worker_id, during from session_second_worker where tenant_id = ${work.tenant} and released_at is null
      union all select session_id, 'person ' || person_id, during from session_person where tenant_id = ${work.tenant} and released_at is null)
    select count(*)::int as count from held one join held other on one.what = other.what and one.session < other.session and one.during && other.during`
      )?.count ?? 0,
  )

const quantile = (times: readonly number[], part: number): number =>
  Math.round(times.toSorted((one, other) => one - other)[Math.ceil(times.length * part) - 1] ?? 0)

/** Sends the bookings over real connections, each with a person of its own, as fast as the answers come back. */
export const bookAtOnce = async (count: number): Promise<Figures> => {
  const { service, files } = await settle()
  const wishes = wishesOf(service, files, count)
  await service.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = service.app.server.address() as AddressInfo
  const csrf = houseOf(service.parts).csrf
  const answers: { status: number; took: number }[] = []
  let next = 0
  const oneLine = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const { secret } = await service.as('manager')
    const line = { agent, port, secret, csrf: csrf.tokenFor(secret) }
    for (let place = next++; place < wishes.length; place = next++) {
      const wish = wishes[place]
      if (wish !== undefined) answers.push(await send(line, wish, `conflict-${place}`))
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: Math.min(connections, count) }, oneLine))
  const overlaps = await overlapsIn(service)
  await service.close()
  const times = answers.map(({ took }) => took)
  const withStatus = (status: number) => answers.filter((answer) => answer.status === status).length
  return {
    sent: answers.length,
    booked: withStatus(303),
    refused: withStatus(422),
    other: answers.map(({ status }) => status).filter((status) => status !== 303 && status !== 422),
    overlaps,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }
}

/** The planted fault: the same wishes written without locks into a copy whose constraints are gone. The count above must see it. */
export const bookWithoutWalls = async (count: number): Promise<number> => {
  const { service, files } = await settle()
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(
    'alter table session drop constraint room_free, drop constraint worker_free; alter table session_person drop constraint person_free',
  )
  await owner.end()
  for (const wish of wishesOf(service, files, count)) {
    const startsAt = inLondon(`${wish.day.toString()} ${wish.startsAt}`)
    const occurrence = { date: wish.day, startsAt, endsAt: startsAt.add({ minutes: wish.minutes }) }
    const time = Temporal.PlainTime.from(wish.startsAt)
    const series = {
      kind: 'supervised',
      weekday: wish.day.dayOfWeek,
      everyWeeks: 1,
      fromOn: wish.day,
      untilOn: wish.day,
      minutes: wish.minutes,
      startsAt: time,
    } as const
    await service.work((work) =>
      saveSessions(
        work,
        {
          ...series,
          familyId: wish.family.familyId,
          venueId: service.venue,
          roomId: wish.room,
          workerId: wish.worker,
          secondWorkerId: null,
          children: wish.children,
          adults: [wish.family.parties.visiting],
          bookedBy: service.accounts.manager,
        },
        [{ occurrence, place: 1 }],
      ),
    )
  }
  const overlaps = await overlapsIn(service)
  await service.close()
  return overlaps
}
