import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { type NewCheck, saveCheck } from './worker-store.ts'

/** Records what was seen on paper: a check, a qualification, a training. Older ones stay on record. PRE-04 */
export const recordCheck = async (
  work: Work,
  workerId: string,
  check: NewCheck,
): Promise<Outcome<null, 'check-from-the-future' | 'check-ends-before-it-began'>> => {
  if (Temporal.PlainDate.compare(check.issuedOn, today(work.now)) > 0) return refused('check-from-the-future')
  if (check.expiresOn !== null && Temporal.PlainDate.compare(check.expiresOn, check.issuedOn) <= 0)
    return refused('check-ends-before-it-began')
  await saveCheck(work, workerId, check)
  await work.record({
    name: 'worker.check-recorded',
    about: workerId,
    facts: { kind: check.kind, expiresOn: check.expiresOn?.toString() ?? null },
  })
  return done(null)
}
