/**
 * Who may sign in to a service and what they do there, and which organisations and case systems work with it.
 * It refuses to leave a service without a manager, to mix staff with families in one account, and to show a key twice.
 */
import { isId } from '../../platform/new-id.ts'
import { get, notFound, page, post, routes, type Answer, type Ask } from '../../web/route.ts'
import { isConfirmed, readShown, shownForMinutes } from '../sign-in/door.ts'
import { changeRoles, closeAccount, reopenAccount } from './close-account.ts'
import { inviteAgain, invitePerson } from './invite-person.ts'
import { closeForm, inviteForm, nothingForm, rolesForm } from './invite.form.ts'
import { addOrganisation, makeApiKey, revokeApiKey } from './make-api-key.ts'
import { findOrganisation, keysOf, listOrganisations } from './organisation-store.ts'
import { keyForm, organisationForm } from './organisation.form.ts'
import { KeyPage, OrganisationPage, OrganisationsPage } from './organisations.page.tsx'
import { areaChoices, findPerson, listPeople, organisationChoices } from './people-query.ts'
import { organisationRefusals, staffRefusals } from './staff-words.ts'
import { PersonPage } from './person.page.tsx'
import { InvitePage, PeoplePage } from './staff.page.tsx'

const may = 'staff.manage'
const mayKeys = 'api-keys.manage'
const idOf = ({ params }: Ask): string | null => (isId(params['id']) ? params['id'] : null)
const person = async (ask: Ask) => {
  const id = idOf(ask)
  return id === null ? null : await findPerson(ask.work, id)
}

const showPeople = async ({ work }: Ask): Promise<Answer> => page('People', <PeoplePage people={await listPeople(work)} />)

const showInvite = async ({ work, fields, hidden }: Ask): Promise<Answer> =>
  page(
    'Invite somebody',
    <InvitePage
      fields={fields(inviteForm)}
      hidden={hidden}
      areas={await areaChoices(work)}
      organisations={await organisationChoices(work)}
    />,
  )

const showPerson = async (ask: Ask): Promise<Answer> => {
  const found = await person(ask)
  if (found === null) return notFound
  const roleFields = ask.fields(rolesForm, { roles: found.roles, area: found.areaId ?? '', referrerKind: found.referrerKind ?? '' })
  const props = { person: found, areas: await areaChoices(ask.work), roleFields, closeFields: ask.fields(closeForm), hidden: ask.hidden }
  return page(found.name, <PersonPage {...props} />)
}

const showOrganisations = async ({ work, fields, hidden }: Ask): Promise<Answer> =>
  page(
    'Organisations',
    <OrganisationsPage organisations={await listOrganisations(work)} fields={fields(organisationForm)} hidden={hidden} />,
  )

const showOrganisation = async (ask: Ask): Promise<Answer> => {
  const id = idOf(ask)
  const organisation = id === null ? null : await findOrganisation(ask.work, id)
  if (organisation === null) return notFound
  const confirmed = await isConfirmed(ask.work, ask.person)
  const props = {
    organisation,
    keys: await keysOf(ask.work, organisation.id),
    fields: ask.fields(keyForm),
    hidden: ask.hidden,
    isConfirmed: confirmed,
  }
  return page(organisation.name, <OrganisationPage {...props} />)
}

const showKey = async (ask: Ask): Promise<Answer> => {
  const id = idOf(ask)
  const [apiKey, organisation] = (id === null ? null : await readShown(ask.work, { account: ask.person.id, kind: 'api-key', id })) ?? []
  if (apiKey === undefined || organisation === undefined) return notFound
  return page('The new key', <KeyPage apiKey={apiKey} organisation={organisation} minutes={shownForMinutes} />)
}

const onPerson = {
  may,
  form: nothingForm,
  show: showPerson,
  refusals: staffRefusals,
  next: (ask: Ask) => `/staff/${ask.params['id']}`,
} as const

export const staffRoutes = routes([
  get({ path: '/staff', may, show: showPeople }),
  get({ path: '/staff/invitation', may, show: showInvite }),
  post({
    path: '/staff/invitation',
    may,
    form: inviteForm,
    act: ({ work, publicUrl }, answers) => invitePerson(work, answers, publicUrl),
    next: (_ask, { account }) => `/staff/${account}`,
    show: showInvite,
    refusals: staffRefusals,
  }),
  get({ path: '/staff/:id', may, show: showPerson }),
  post({
    ...onPerson,
    path: '/staff/:id/roles',
    form: rolesForm,
    act: async (ask, answers) => changeRoles(ask.work, ask.person, { account: await person(ask), ...answers }),
  }),
  post({
    ...onPerson,
    path: '/staff/:id/closing',
    form: closeForm,
    act: async (ask, { reason }) => closeAccount(ask.work, ask.person, { account: await person(ask), reason }),
  }),
  post({ ...onPerson, path: '/staff/:id/opening', act: async (ask) => reopenAccount(ask.work, await person(ask)) }),
  post({ ...onPerson, path: '/staff/:id/invitation', act: async (ask) => inviteAgain(ask.work, await person(ask), ask.publicUrl) }),

  get({ path: '/organisations', may: mayKeys, show: showOrganisations }),
  post({
    path: '/organisations',
    may: mayKeys,
    form: organisationForm,
    act: ({ work }, answers) => addOrganisation(work, answers),
    next: (_ask, { organisation }) => `/organisations/${organisation}`,
    show: showOrganisations,
    refusals: organisationRefusals,
  }),
  get({ path: '/organisations/:id', may: mayKeys, show: showOrganisation }),
  post({
    path: '/organisations/:id/keys',
    may: mayKeys,
    form: keyForm,
    act: (ask, { name }) => makeApiKey(ask.work, ask.person, { organisation: idOf(ask) ?? ask.work.newId(), name }),
    next: (_ask, { shown }) => `/organisations/keys/${shown}`,
    show: showOrganisation,
    refusals: organisationRefusals,
  }),
  get({ path: '/organisations/keys/:id', may: mayKeys, show: showKey }),
  post({
    path: '/organisations/:id/keys/:key/revocation',
    may: mayKeys,
    form: nothingForm,
    act: (ask) => {
      const key = isId(ask.params['key']) ? ask.params['key'] : ask.work.newId()
      return revokeApiKey(ask.work, { organisation: idOf(ask) ?? ask.work.newId(), key })
    },
    next: (ask) => `/organisations/${ask.params['id']}`,
    show: showOrganisation,
    refusals: organisationRefusals,
  }),
])
