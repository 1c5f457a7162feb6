import { Temporal } from 'temporal-polyfill'
import { today } from '../../../src/domain/civil-time.ts'
import { visitNotes } from '../../../src/domain/pre-visit.ts'
import { sendConfirmations } from '../../../src/features/confirmations/send-confirmations.ts'
import { childrenOf, partiesOf } from '../../../src/features/families/door.ts'
import { planVisit } from '../../../src/features/pre-visits/plan-visit.ts'
import { recordVisit } from '../../../src/features/pre-visits/record-visit.ts'
import type { Work } from '../../../src/platform/work.ts'
import { moment, must } from '../stage.ts'
import type { Case, Play } from './play.ts'
import { handFor, placeFor } from './who-and-where.ts'

type Planned = { readonly id: string; readonly met: readonly string[]; readonly time: string }

const times = ['10:00', '12:00', '14:00', '16:00'] as const
/** A worker may be with another family then: a little later they are free. */
const later = [0, 50, 25, 75, 100, 110] as const

/** Parents one by one, the children with the first: where the service has visits at all. PRE-01 */
export const visit = async (play: Play, one: Case, upTo: 'planned' | 'on-record'): Promise<void> => {
  if (play.policy.preparation.preVisit === 'none') return
  const visits = await plan(play, one)
  if (upTo === 'planned') return
  for (const each of visits) await record(play, one, each)
}

const plan = (play: Play, one: Case): Promise<readonly Planned[]> =>
  play.stage.at(moment(play.stage, one.receivedOn + 6, '14:10'), handFor(play, one.place).person, async (work) => {
    const adults = (await partiesOf(work, one.familyId)).filter(({ side }) => side === 'visiting' || side === 'resident')
    const children = (await childrenOf(work, one.familyId)).map(({ id }) => id)
    const planned: Planned[] = []
    for (const [order, time] of times.slice(0, Math.max(1, adults.length)).entries()) {
      const met = [...adults.slice(order, order + 1).map(({ id }) => id), ...(order === 0 ? children : [])]
      const asked = {
        family: one.familyId,
        kind: play.policy.preparation.preVisit === 'whenever-possible' ? ('introduction' as const) : ('visit' as const),
        people: met,
        workerId: handFor(play, one.place).worker,
        venueId: placeFor(play, one.place).venue,
        place: '',
        on: today(work.now).add({ days: 1 }),
        minutes: 45,
      }
      planned.push(await firstFree(work, { asked, met, from: Temporal.PlainTime.from(time), surname: one.family.surname }))
    }
    return planned
  })

type Wish = {
  readonly asked: Omit<Parameters<typeof planVisit>[1], 'time'>
  readonly met: readonly string[]
  readonly from: Temporal.PlainTime
  readonly surname: string
}

const firstFree = async (work: Work, { asked, met, from, surname }: Wish): Promise<Planned> => {
  for (const minutes of later) {
    const time = from.add({ minutes })
    const planned = await planVisit(work, { ...asked, time })
    if (planned.ok) return { id: planned.value, met, time: time.toString().slice(0, 5) }
  }
  const id = await must(`Planning a visit of ${surname}`, planVisit(work, { ...asked, time: from }))
  return { id, met, time: from.toString().slice(0, 5) }
}

const record = async (play: Play, one: Case, { id, met, time }: Planned): Promise<void> => {
  const pen = play.pen(one.family)
  const said: Readonly<Record<string, string>> = {
    comfort: pen('visit: comfort', 'The blue rabbit comes along.'),
    signal: pen('visit: signal', 'A hand on the ear means: I want a break.'),
    worries: pen('visit: worries', 'Whether there is somebody to play with.'),
    travel: pen('visit: travel', 'By bus, about half an hour.'),
  }
  const notes = Object.fromEntries(visitNotes.map((note) => [note, said[note] ?? ''])) as Parameters<
    typeof recordVisit
  >[1]['content']['notes']
  const at = moment(play.stage, one.receivedOn + 7, time).add({ minutes: 50 })
  await play.stage.at(at, handFor(play, one.place).person, (work) =>
    must(
      `Recording a visit of ${one.family.surname}`,
      recordVisit(work, {
        id,
        met,
        content: { steps: ['identity', 'tour', 'doors', 'rules', 'agreement', 'complaints'], photos: 'not-asked', notes },
      }),
    ),
  )
}

/** The letters go out when the sessions are booked, where the service sends them. AGR-07 */
export const confirm = async (play: Play, one: Case): Promise<void> => {
  if (!play.policy.agreement.confirmationLetter) return
  await play.stage.at(moment(play.stage, one.receivedOn + 13, '14:40'), handFor(play, one.place).person, (work) =>
    must(`Letters to ${one.family.surname}`, sendConfirmations(work, one.familyId)),
  )
}
