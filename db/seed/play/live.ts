import { Temporal } from 'temporal-polyfill'
import { cancelSession } from '../../../src/features/cancellations/cancel-session.ts'
import { must } from '../stage.ts'
import { book, type Booked, type Series } from './book.ts'
import { arrive, begin, finish, type Held, miss } from './hold.ts'
import { type Case, deciderFor, type Play, publicUrl } from './play.ts'
import { confirm } from './visit.ts'
import { hasSessions } from './who-and-where.ts'
import { add, isWrittenUp, observe, read, seal } from './write-up.ts'

type Living = { readonly play: Play; readonly one: Case; readonly series: Series }

/** Sessions week by week up to the present moment: held and written up, missed, cancelled, abandoned, and the one that is on just now. */
export const live = async (play: Play, one: Case): Promise<void> => {
  if (!hasSessions(one.family.story)) return
  const series = await book(play, one)
  if (one.family.story !== 'planned') await confirm(play, one)
  const { past, current } = parted(play, series)
  for (const [order, session] of past.entries()) await pastSession({ play, one, series }, session, { order, left: past.length - order - 1 })
  if (current !== undefined) await currentSession({ play, one, series, session: current })
}

/** What is over is past; what starts within a quarter of an hour, or runs, is now. */
const parted = ({ stage }: Play, { sessions }: Series): { readonly past: readonly Booked[]; readonly current: Booked | undefined } => {
  const isOver = ({ endsAt }: Booked): boolean => Temporal.Instant.compare(endsAt.add({ minutes: 5 }), stage.present) < 0
  const soon = stage.present.add({ minutes: 21 })
  const current = sessions.find((session) => !isOver(session) && Temporal.Instant.compare(session.startsAt, soon) < 0)
  return { past: sessions.filter(isOver), current }
}

type Order = { readonly order: number; readonly left: number }

const pastSession = async (living: Living, session: Booked, { order, left }: Order): Promise<void> => {
  const held: Held = { ...living, session }
  const { story } = living.one.family
  if (story === 'bumpy' && order === 1) return await cancel(held, 'The parent has a hospital appointment.', 'The parent, by phone')
  if (story === 'bumpy' && order === 3) return await abandon(held)
  if (story === 'bumpy' && order === 4) return await miss(held, 'Nobody came, and nobody could be reached for twenty minutes.')
  await arrive(held)
  await begin(held)
  await observe(held)
  await finish(held, { how: 'as-planned', why: '' })
  const isOwed = left === 0 && (story === 'record-late' || story === 'ended')
  if (isOwed || !isWrittenUp(held)) return
  await writeUp(held, { order, left })
}

const writeUp = async (held: Held, { order, left }: Order): Promise<void> => {
  const record = await seal(held, order === 2 ? 29 : 3)
  if (order === 1 || order === 2)
    await add(held, record, 'The worker wrote “Thursday” where it should say “Friday”; the day was agreed at the end of the session.')
  if (left > 0) await read(held, record)
}

const abandon = async (held: Held): Promise<void> => {
  await arrive(held)
  await begin(held)
  await observe(held, 0.3)
  await finish(held, { how: 'abandoned', why: 'The child asked to go home and was crying; the session was stopped.', early: 30 })
  if (isWrittenUp(held)) await seal(held, 2)
}

const cancel = async ({ play, one, session }: Held, reason: string, toldBy: string): Promise<void> => {
  const by = deciderFor(play, one.family.area)
  const words = play.pen(one.family)('why it was cancelled', reason)
  await play.stage.at(session.startsAt.subtract({ hours: 26 }), by, (work) =>
    must('Cancelling a session', cancelSession(work, { session: session.id, reason: words, toldBy, by: by.id, publicUrl })),
  )
}

const currentSession = async (held: Held): Promise<void> => {
  const { story } = held.one.family
  if (story === 'arriving') return await arrive(held, 'worker and children')
  if (story !== 'under-way') return
  await arrive(held)
  await begin(held)
  await observe(held, 0.5)
}
