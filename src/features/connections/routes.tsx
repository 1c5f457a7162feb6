/**
 * Staff and the families they may know: asked where a name or an address is the same, and the file closed for whoever knows somebody.
 * It refuses to decide about oneself, and shows nobody the address that a member of staff gave to be compared.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { get, page, post, routes, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, likenessesOf, mayReadFile } from '../families/door.ts'
import { connectionsOf, hasAddress } from './connection-store.ts'
import { declareRefusals, liftRefusals } from './connection-words.ts'
import { addressForm, declareForm, liftForm } from './connection.form.ts'
import { AddressPage, ConnectionsPage, DeclarePage } from './connections.page.tsx'
import { declareConnection, keepOwnAddress, liftConnection } from './declare-connection.ts'

/** What is alike is told only to those who may read the file: nobody finds out an address by giving it as their own. RISK-07 */
const showDeclare = async ({ work, person, params, fields, hidden }: Ask): Promise<Answer> => {
  const family = params['id'] as FamilyId
  const view = {
    family,
    likenesses: (await mayReadFile(work, person, family)) ? await likenessesOf(work, family) : [],
    fields: fields(declareForm),
    hidden,
  }
  return page('Do you know this family?', <DeclarePage {...view} />)
}
const showConnections = async ({ work, person, fields, hidden }: Ask): Promise<Answer> =>
  page(
    'Who knows whom',
    <ConnectionsPage connections={await connectionsOf(work)} me={person.id} fields={fields(liftForm)} hidden={hidden} />,
  )
const showAddress = async ({ work, person, fields, hidden }: Ask): Promise<Answer> =>
  page('Your own address', <AddressPage isKept={await hasAddress(work, person.id)} fields={fields(addressForm)} hidden={hidden} />, {
    back: { label: 'Your account', href: '/account' },
  })

const mayDeclare = 'families.declare-connection'
const mayLift = 'families.review-emergency'

export const connectionRoutes = routes([
  get({ path: '/families/:id/connection', may: mayDeclare, about: aboutFamily, show: showDeclare }),
  post({
    path: '/families/:id/connection',
    may: mayDeclare,
    about: aboutFamily,
    form: declareForm,
    act: ({ work, person, params }, { knows, words }) =>
      declareConnection(work, person, { family: params['id'] as FamilyId, knows: knows === 'yes', words }),
    next: (_ask, { knows, family }) => (knows ? '/families' : `/families/${family}`),
    show: showDeclare,
    refusals: declareRefusals,
  }),
  get({ path: '/connections', may: mayLift, show: showConnections }),
  post({
    path: '/connections/:id/lifting',
    may: mayLift,
    form: liftForm,
    act: ({ work, person, params }, { words }) =>
      liftConnection(work, person, { id: isId(params['id']) ? params['id'] : work.newId(), words }),
    next: () => '/connections',
    show: showConnections,
    refusals: liftRefusals,
  }),
  get({ path: '/account/address', may: mayDeclare, show: showAddress }),
  post({
    path: '/account/address',
    may: mayDeclare,
    form: addressForm,
    act: ({ work, person }, { address }) => keepOwnAddress(work, person, address),
    next: () => '/account',
    show: showAddress,
    refusals: {},
  }),
])
