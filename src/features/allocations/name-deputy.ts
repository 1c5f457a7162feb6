import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { gapsInWords, workersOnRecord } from '../workers/door.ts'
import { lockFamily, saveDeputy } from './allocation-store.ts'

export type DeputyRefusal = 'no-worker-yet' | 'no-such-worker' | 'is-their-worker' | 'worker-not-cleared'

/** One named person stands in when the worker cannot come, so that the family meets two faces and not ten. PRE-03 */
export const nameDeputy = async (
  work: Work,
  { family, workerId }: { readonly family: FamilyId; readonly workerId: string },
): Promise<Outcome<null, DeputyRefusal>> => {
  const file = await lockFamily(work, family)
  if (file === null || file.workerId === null) return refused('no-worker-yet')
  if (file.workerId === workerId) return refused('is-their-worker')
  const [worker] = await workersOnRecord(work, { id: workerId })
  if (worker === undefined) return refused('no-such-worker')
  const { staff } = await policyInForce(work)
  const [says] = gapsInWords(standingOf(worker, worker.checks, today(work.now), staff), staff)
  if (says !== undefined) return refused('worker-not-cleared', { name: worker.name, says })
  await saveDeputy(work, family, workerId)
  await work.record({ name: 'worker.deputy-named', about: workerId, family })
  return done(null)
}
