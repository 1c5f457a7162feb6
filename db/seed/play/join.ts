import type { Person, Role } from '../../../src/domain/actor.ts'
import { saveParty } from '../../../src/features/families/family-store.ts'
import { partiesOf } from '../../../src/features/families/door.ts'
import type { Work } from '../../../src/platform/work.ts'
import { account, emailFor } from '../settle.ts'
import { moment } from '../stage.ts'
import { type Case, deciderFor, type Play } from './play.ts'

const roleOf: Readonly<Record<string, Role>> = { visiting: 'parent', resident: 'parent', carer: 'carer' }

/** Parents, carers and older children who sign in; each stands on the file as themselves. */
export const letPartiesIn = async (play: Play, one: Case): Promise<void> => {
  const { accounts = [] } = one.family
  if (accounts.length === 0) return
  await play.stage.at(moment(play.stage, one.receivedOn + 3, '12:00'), deciderFor(play, one.family.area), async (work) => {
    for (const who of accounts) play.parties.push(await letIn(play, one, { work, who }))
  })
}

type Entering = { readonly work: Work; readonly who: string }

const letIn = async (play: Play, { family, familyId }: Case, { work, who }: Entering): Promise<Person> => {
  const party = (await partiesOf(work, familyId)).find(({ side }) => side === who)
  const name = party?.name ?? `${who} ${family.surname}`
  const role = roleOf[who] ?? 'older-child'
  const person = await account(work, { email: emailFor(play.spec.slug, name), person: { name, roles: [role] } }, play.settled)
  if (party === undefined) await addYoungPerson(work, familyId, { name, account: person.id })
  else await work.rows`update party set account_id = ${person.id} where tenant_id = ${work.tenant} and id = ${party.id}`
  return person
}

const addYoungPerson = (
  work: Work,
  family: Case['familyId'],
  { name, account: accountId }: { readonly name: string; readonly account: string },
) =>
  saveParty(work, family, {
    name,
    side: 'connected-other',
    relation: 'Young person of the family',
    mayAttend: false,
    mustSign: false,
    language: 'English',
    needsInterpreter: false,
    accountId,
    facts: [],
  })
