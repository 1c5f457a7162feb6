import { measureBookings, type Bookings } from './bookings.ts'
import { clientCodeKb } from './client-code.ts'
import type { AtSize, Load, Measured } from './lines.ts'
import { type Asked, saturate, type Steady, steadily, targetAt } from './load.ts'
import { machineNote } from './machine.ts'
import { emptyPage, type MainPage, mainPages } from './pages.ts'
import { keepClientApart } from './server.ts'
import { measureSizes, openGrown, type Say, serve } from './sizes.ts'
import { measureStarts } from './starts.ts'
import { figureOf, median, quantile } from './statistics.ts'
import type { World } from './world.ts'

export type Extent = {
  readonly smallest: number
  /** The service that grows; the last of these sizes is compared with the smallest, turn by turn. */
  readonly growing: readonly number[]
  readonly rounds: number
  readonly each: number
  readonly starts: number
  readonly steadySeconds: number
  readonly steadyRounds: number
  readonly bookings: number
}
export const full: Extent = {
  smallest: 10_000,
  growing: [100_000, 1_000_000],
  rounds: 5,
  each: 60,
  starts: 5,
  steadySeconds: 60,
  steadyRounds: 3,
  bookings: 60,
}
export const quick: Extent = {
  smallest: 10_000,
  growing: [100_000],
  rounds: 3,
  each: 20,
  starts: 2,
  steadySeconds: 15,
  steadyRounds: 1,
  bookings: 30,
}

const askedFor = ({ path, visitor }: MainPage): Asked => ({ path, secret: visitor.secret })

type UnderLoad = { readonly bookings: Bookings; readonly load: Load; readonly clientCodeKb: number }

/** At the last size: a steady stream of pages, then as many as it takes; the bookings last, for their letters are still sent long after. */
const measureLoad = async (world: World, extent: Extent, say: Say): Promise<UnderLoad> => {
  const pages = (await mainPages(world.service, world.known)).map(askedFor)
  const empty = askedFor(emptyPage(await world.service.as('coordinator')))
  const server = await serve(world)
  try {
    const target = targetAt(server.port, 16)
    say(`Asking for 50 pages a second for ${extent.steadySeconds} s …`)
    await saturate(target, { pages, atOnce: 4, seconds: 3 })
    const steady: Steady[] = []
    for (let round = 0; round < extent.steadyRounds; round += 1) {
      steady.push(await steadily(target, { pages, aSecond: 50, seconds: extent.steadySeconds }))
    }
    say('Asking for as many as there are …')
    const own: number[] = []
    const bare: number[] = []
    for (let round = 0; round < extent.rounds; round += 1) {
      own.push(await saturate(target, { pages, atOnce: 16, seconds: 3 }))
      bare.push(await saturate(target, { pages: [empty], atOnce: 16, seconds: 2 }))
    }
    const load: Load = {
      aSecond: 50,
      seconds: extent.steadySeconds,
      p50: figureOf(steady.map(({ times }) => median(times))),
      p99: figureOf(steady.map(({ times }) => quantile(times, 0.99))),
      errors: steady.reduce((all, { errors }) => all + errors, 0),
      saturation: median(own),
      emptySaturation: median(bare),
      memoryMb: server.memoryMb(),
    }
    say('Booking …')
    await measureBookings(world, target, { rounds: 1, each: 10, from: 4000 })
    const bookings = await measureBookings(world, target, { rounds: extent.rounds, each: extent.bookings, from: 0 })
    return { bookings, load, clientCodeKb: await clientCodeKb(target, empty) }
  } finally {
    await server.stop()
  }
}

export const measureAll = async (extent: Extent, say: Say): Promise<Measured> => {
  keepClientApart()
  const machine = machineNote()
  say('Starting …')
  const starts = await measureStarts(extent.starts)
  const small = await openGrown(say)
  const large = await openGrown(say)
  try {
    const least = { world: small.world, filled: await small.grow(extent.smallest) }
    const between: AtSize[] = []
    let most = least
    for (const [place, size] of extent.growing.entries()) {
      most = { world: large.world, filled: await large.grow(size) }
      if (place < extent.growing.length - 1) between.push(...(await measureSizes([most], extent)))
    }
    say('Opening the pages of the smallest and the largest in turn …')
    const [first, last] = await measureSizes([least, most], extent)
    if (first === undefined || last === undefined) throw new Error('No size was measured')
    return { machine, starts, sizes: [first, ...between, last], ...(await measureLoad(large.world, extent, say)) }
  } finally {
    await small.world.close()
    await large.world.close()
  }
}
