import type { TestFamily } from './a-family.ts'
import type { TestService, Typed } from './service.ts'

/** What is typed to book Thursday 28 May 2026 from 4pm, one hour in the Bluebell room: both children with their father. */
export const typedBooking = (service: TestService, family: TestFamily, more: Typed = {}): Typed => ({
  children: [...family.children],
  adults: [family.parties.visiting],
  kind: 'supervised',
  weekday: '4',
  startsAt: '4pm',
  minutes: '60',
  everyWeeks: '1',
  fromOn: '2026-05-28',
  untilOn: '2026-05-28',
  room: service.rooms.bluebell,
  worker: service.workers.worker,
  secondWorker: '',
  ...more,
})
