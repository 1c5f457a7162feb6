import { theHouse } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { TenantId } from '../../domain/ids.ts'
import { oddDate } from '../../domain/own-form-dates.ts'
import { ownFormKind, type OwnChild, type OwnDetails } from '../../domain/own-form.ts'
import { refused, type Outcome } from '../../domain/outcome.ts'
import { openOwnForm } from '../own-forms/door.ts'
import { policyInForce } from '../policy/door.ts'
import { countGuess } from '../sign-in/door.ts'
import type { Doorway, OpenCentre } from './hold-form.ts'

export type AskedCentre = OpenCentre & { readonly tenant: TenantId }
export type Asking = { readonly details: OwnDetails; readonly children: readonly OwnChild[]; readonly publicUrl: string }
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

/** Opens a first copy and mails its link: nobody goes on before they have shown that the mail is theirs. */
export const askForTime = async (
  door: Doorway,
  slug: string | undefined,
  { details, children, publicUrl }: Asking,
): Promise<Outcome<{ readonly code: string; readonly email: string }, AskRefusal>> => {
  const service = await serviceToAsk(door, slug)
  if (service === null) return refused('no-such-service')
  if (oddDate({ own: {}, children }, today(door.database.clock.now())) === 'birth-to-come') return refused('birth-to-come')
  const counted = await countGuess(door.database, { kind: 'forgotten', name: `ask ${details.email}`, address: door.address })
  if (counted !== 'may-try') return refused(counted)
  return await door.database.inTransaction(service.tenant, theHouse, async (work) => {
    const opened = await openOwnForm(work, { details, children, by: { id: null, name: 'The parent' }, publicUrl })
    return opened.ok ? { ok: true, value: { code: opened.value.code, email: details.email } } : opened
  })
}
