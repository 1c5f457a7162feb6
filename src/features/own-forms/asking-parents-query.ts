import { nameOf } from '../../domain/own-form.ts'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { partiesOf } from '../families/door.ts'
import { formOf } from './own-form-store.ts'

export type AskingParent = { readonly name: string; readonly partyId: string }

/**
 * The parents who themselves sent in a copy of this referral, as they stand on the file. Whoever was only named by the other is none of
 * them: they did not ask, and nothing tells them that somebody did. A name that the file has twice is left to staff. REF-02, RISK-07
 */
export const parentsWhoAsked = async (
  work: Work,
  { referral, family }: { readonly referral: ReferralId; readonly family: FamilyId },
): Promise<readonly AskingParent[]> => {
  const sent = await work.row<{ id: string }>`
    select own_form_id as id from own_form_referral where tenant_id = ${work.tenant} and referral_id = ${referral}`
  const form = sent === null ? null : await formOf(work, sent.id)
  const adults = (await partiesOf(work, family)).filter(({ side }) => side === 'visiting' || side === 'resident')
  return (form?.copies ?? []).flatMap((copy) => {
    const [party, another] = copy.state === 'in' ? adults.filter(({ name }) => name === nameOf(copy.details)) : []
    return party === undefined || another !== undefined ? [] : [{ name: party.name, partyId: party.id }]
  })
}
