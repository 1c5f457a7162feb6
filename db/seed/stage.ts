import { Temporal } from 'temporal-polyfill'
import { type Actor, theHouse } from '../../src/domain/actor.ts'
import { LONDON, today } from '../../src/domain/civil-time.ts'
import type { TenantId } from '../../src/domain/ids.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Clock, MovableClock } from '../../src/platform/clock.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/transaction.ts'
import type { Work } from '../../src/platform/work.ts'
import { settleLetters } from './settle-letters.ts'

/** What seeding stands on: a database whose clock can be moved, what time it is, and where to tell how far it is. */
export type SeedGround = {
  readonly databaseAt: (clock: Clock) => Database
  readonly now: Temporal.Instant
  readonly say: (line: string) => void
}

/** Writes a free text or a protected fact as it shall stand; the canary profile puts a mark into each. */
export type Pen = (kind: string, text: string) => string

/** One service being played: a clock of its own, moved to wherever the story is. */
export type Stage = {
  readonly tenant: TenantId
  readonly clock: MovableClock
  /** The moment at which the service stands when the curtain rises: within today's opening hours wherever possible. */
  readonly present: Temporal.Instant
  readonly day: Temporal.PlainDate
  /** Does something at a moment, in the name of somebody; a refusal is a fault of the story and stops it. */
  readonly at: <T>(moment: Temporal.Instant, actor: Actor, act: (work: Work) => Promise<T>) => Promise<T>
}

export const stageFor = (ground: SeedGround, tenant: TenantId): Stage => {
  const present = presentOf(ground.now)
  const clock = fixedClock(present)
  const database = ground.databaseAt(clock)
  const at: Stage['at'] = (moment, actor, act) => {
    clock.moveTo(moment)
    return database.inTransaction(tenant, actor, async (work) => {
      const answer = await act(work)
      await settleLetters(work)
      return answer
    })
  }
  return { tenant, clock, present, day: today(present), at }
}

/** The value of something that has to be possible here; its refusal names the place in the story. */
export const must = async <T>(what: string, outcome: Promise<Outcome<T>>): Promise<T> => {
  const answer = await outcome
  if (answer.ok) return answer.value
  throw new Error(`The examples do not hold together. ${what}: ${answer.refusal} ${JSON.stringify(answer.facts)}`)
}

const earliest = Temporal.PlainTime.from('10:00')
const latest = Temporal.PlainTime.from('15:30')

/** By night and early in the morning the stage stands at the afternoon before, so that sessions have been held and one is under way. */
export const presentOf = (now: Temporal.Instant): Temporal.Instant => {
  const here = now.toZonedDateTimeISO(LONDON)
  const time = here.toPlainTime()
  if (Temporal.PlainTime.compare(time, earliest) < 0) return here.subtract({ days: 1 }).withPlainTime(latest).toInstant()
  return Temporal.PlainTime.compare(time, latest) > 0 ? here.withPlainTime(latest).toInstant() : now
}

/** So many days before or after the stage's own day, at a time on the wall. */
export const moment = (stage: Pick<Stage, 'day'>, days: number, time: string): Temporal.Instant =>
  stage.day
    .add({ days })
    .toZonedDateTime({ timeZone: LONDON, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()

export const house = theHouse
