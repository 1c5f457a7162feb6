import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { leafletDocument, leafletInForce } from '../leaflets/door.ts'
import { givePaper } from '../papers/door.ts'
import { policyInForce } from '../policy/door.ts'
import { confirmationDocument, type PrintedOn } from './confirmation-document.ts'
import { type Letter, lettersFor, printedOn } from './confirmation-query.ts'

/** Each person gets a letter of their own with the leaflet that is meant for them; the gate reads every paper before it goes. AGR-07, RISK-07 */
export const sendConfirmations = async (work: Work, family: FamilyId): Promise<Outcome<number, 'no-session-booked'>> => {
  await work.rows`select from family where tenant_id = ${work.tenant} and id = ${family} for no key update`
  const letters = await lettersFor(work, family, await policyInForce(work))
  if (letters.length === 0) return refused('no-session-booked')
  const on = await printedOn(work)
  for (const letter of letters) await give(work, { family, letter, on })
  await work.record({ name: 'confirmation.sent', about: family, family, facts: { letters: letters.length } })
  return done(letters.length)
}

const give = async (work: Work, { family, letter, on }: { family: FamilyId; letter: Letter; on: PrintedOn }): Promise<void> => {
  const to = { name: letter.name, ...(letter.isChild ? {} : { partyId: letter.personId }) }
  const paper = await givePaper(work, { family, to, kind: 'confirmation', document: confirmationDocument(letter, on) })
  const leaflet = await leafletInForce(work, letter.isChild ? 'child' : 'adult')
  await givePaper(work, { family, to, kind: 'leaflet', document: leafletDocument(leaflet, on) })
  await work.rows`
    insert into session_confirmation (tenant_id, id, family_id, person_id, is_child, paper_id, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${family}, ${letter.personId}, ${letter.isChild}, ${paper.id}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
