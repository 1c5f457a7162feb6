import { setTimeout as pause } from 'node:timers/promises'
import { theHouse } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { TenantId } from '../../domain/ids.ts'
import { oddDate } from '../../domain/own-form-dates.ts'
import { ownFormKind } from '../../domain/own-form.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { networkOf } from '../../domain/throttle.ts'
import { askOpenly, type OpenAsking } from '../own-forms/door.ts'
import { policyInForce } from '../policy/door.ts'
import { countGuess } from '../sign-in/door.ts'
import type { Doorway, OpenCentre } from './hold-form.ts'

export type AskedCentre = OpenCentre & { readonly tenant: TenantId }
export type AskRefusal = 'birth-to-come' | 'no-such-service' | 'families-not-taken' | 'too-many-tries' | 'cannot-count'

/** The service behind its public name, when its policy lets families ask for themselves; else null, as for no such name. REF-01 */
export const serviceToAsk = async (door: Pick<Doorway, 'database'>, slug: string | undefined): Promise<AskedCentre | null> => {
  const found = await door.database.inTransaction(
    0 as TenantId,
    theHouse,
    (work) =>
      work.row<AskedCentre>`select tenant_id as tenant, name, help_phone as "helpPhone" from tenant where tenant_id > 0 and slug = ${slug ?? ''}`,
  )
  if (found === null) return null
  const takes = await door.database.inTransaction(
    found.tenant,
    theHouse,
    async (work) => ownFormKind((await policyInForce(work)).referral.whoMayRefer) !== null,
  )
  return takes ? found : null
}

/** Longer than any of the ways that asking takes inside, so that nobody can tell them apart by the clock. */
const answerAfterMs = 300

/** Mails a link: nobody goes on before they have shown that the mail is theirs. Whatever happened before, the answer is the same. RISK-07 */
export const askForTime = async (
  door: Doorway,
  slug: string | undefined,
  asking: OpenAsking,
): Promise<Outcome<{ readonly code: string; readonly email: string }, AskRefusal>> => {
  const [outcome] = await Promise.all([ask(door, slug, asking), pause(answerAfterMs)])
  return outcome
}

const ask = async (
  door: Doorway,
  slug: string | undefined,
  asking: OpenAsking,
): Promise<Outcome<{ readonly code: string; readonly email: string }, AskRefusal>> => {
  const service = await serviceToAsk(door, slug)
  if (service === null) return refused('no-such-service')
  if (oddDate({ own: {}, children: asking.children }, today(door.database.clock.now())) === 'birth-to-come') return refused('birth-to-come')
  const counted = await countGuess(door.database, { kind: 'asking', name: networkOf(door.address), address: door.address })
  if (counted !== 'may-try') return refused(counted)
  return await door.database.inTransaction(service.tenant, theHouse, async (work) => {
    const asked = await askOpenly(work, asking)
    return asked.ok ? done({ code: asked.value.code, email: asking.details.email }) : asked
  })
}
