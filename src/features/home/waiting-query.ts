import type { Person } from '../../domain/actor.ts'
import { couldDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { lettersHeld } from '../letters/door.ts'
import { papersHeld } from '../papers/door.ts'
import { lettersThatDidNotGo } from './day-query.ts'

/** How many of each wait for somebody in the office; null where this person has nothing to do with it. */
export type WaitingForOffice = {
  readonly letters: number | null
  readonly held: number | null
  readonly ownForms: number | null
  readonly families: number | null
}

/** Parents who have all finished their own copies, and whose form nobody has sent on or asked the other parent about. REF-02 */
const ownFormsIn = async (work: Work): Promise<number> =>
  (
    await work.row<{ n: number }>`
      select count(*)::int as n from own_form f
      where f.tenant_id = ${work.tenant} and not exists (select from own_form_referral r where r.tenant_id = f.tenant_id and r.own_form_id = f.id)
        and exists (select from own_form_copy c where c.tenant_id = f.tenant_id and c.own_form_id = f.id and c.completed_at is not null and c.withdrawn_at is null)
        and not exists (select from own_form_copy c where c.tenant_id = f.tenant_id and c.own_form_id = f.id and c.completed_at is null and c.withdrawn_at is null)`
  )?.n ?? 0

const familiesWaiting = async (work: Work): Promise<number> =>
  (await work.row<{ n: number }>`select count(*)::int as n from family where tenant_id = ${work.tenant} and waits_since is not null`)?.n ??
  0

export const waitingForOffice = async (work: Work, { roles }: Person): Promise<WaitingForOffice> => {
  const seesAll = roles.includes('manager') || roles.includes('coordinator')
  return {
    letters: couldDo('letters.list', roles) ? await lettersThatDidNotGo(work) : null,
    held: couldDo('papers.list-held', roles) ? (await papersHeld(work)).length + (await lettersHeld(work)).length : null,
    ownForms: couldDo('own-forms.list', roles) && seesAll ? await ownFormsIn(work) : null,
    families: couldDo('waiting-list.see', roles) && seesAll ? await familiesWaiting(work) : null,
  }
}
