/**
 * What each person may do with their own account: see and end their sign-ins, change their password, get new recovery codes.
 * It refuses to touch anybody else's account, and asks for the second factor again before it changes a way in.
 */
import { done } from '../../domain/outcome.ts'
import { localPath } from '../../domain/sign-in-next.ts'
import { isId } from '../../platform/new-id.ts'
import { get, notFound, page, post, routes, type Answer, type Ask } from '../../web/route.ts'
import { confirmSignIn, dropShown, isConfirmed, readShown, shownForMinutes } from '../sign-in/door.ts'
import { accountRefusals } from './account-words.ts'
import { confirmForm, nothingForm, passwordForm } from './account.form.ts'
import { AccountPage } from './account.page.tsx'
import { changePassword } from './change-password.ts'
import { endOtherSignIns, endSignIn } from './end-sign-in.ts'
import { renewCodes } from './renew-codes.ts'
import { hasPassword, signInsOf } from './sign-ins-query.ts'
import { CodesPage, ConfirmPage, NewCodesPage, PasswordPage } from './ways-in.page.tsx'

const may = 'account.manage-own'

const showAccount = async ({ work, person, hidden }: Ask): Promise<Answer> =>
  page(
    'Your account',
    <AccountPage person={person} signIns={await signInsOf(work, person)} hasPassword={await hasPassword(work, person)} hidden={hidden} />,
  )

const showConfirm = async ({ query, typed, fields, hidden, service }: Ask): Promise<Answer> =>
  page(
    'Show that it is you',
    <ConfirmPage
      fields={fields(confirmForm)}
      hidden={hidden}
      next={localPath(typed['next'] ?? query['next'])}
      wasWrong={query['wrong'] === '1'}
      isExample={service.isExample}
    />,
  )

const showPassword = async ({ work, person, fields, hidden }: Ask): Promise<Answer> =>
  page('Change your password', <PasswordPage fields={fields(passwordForm)} hidden={hidden} isConfirmed={await isConfirmed(work, person)} />)

const showNewCodes = async ({ work, person, hidden }: Ask): Promise<Answer> =>
  page('Get new recovery codes', <NewCodesPage hidden={hidden} isConfirmed={await isConfirmed(work, person)} />)

const showCodes = async ({ work, person, params, hidden }: Ask): Promise<Answer> => {
  const id = params['id'] ?? ''
  const codes = isId(id) ? await readShown(work, { account: person.id, kind: 'recovery-codes', id }) : null
  return codes === null
    ? notFound
    : page('Keep these recovery codes', <CodesPage codes={codes} hidden={hidden} minutes={shownForMinutes} />)
}

const shared = { may, form: nothingForm, show: showAccount, refusals: accountRefusals } as const

export const accountRoutes = routes([
  get({ path: '/account', may, show: showAccount }),
  post({
    ...shared,
    path: '/account/sign-ins/:mark/end',
    act: ({ work, person, params }) => endSignIn(work, person, params['mark'] ?? ''),
    next: () => '/account',
  }),
  post({
    ...shared,
    path: '/account/other-sign-ins/end',
    act: ({ work, person }) => endOtherSignIns(work, person),
    next: () => '/account',
  }),
  get({ path: '/account/confirm', may, show: showConfirm }),
  post({
    path: '/account/confirm',
    may,
    form: confirmForm,
    act: async ({ work, person }, { code, next }) => done({ answer: await confirmSignIn(work, person, code), next: localPath(next) }),
    next: (_ask, { answer, next }) => (answer === 'right' ? next : `/account/confirm?wrong=1&next=${encodeURIComponent(next)}`),
    show: showConfirm,
    refusals: accountRefusals,
  }),
  get({ path: '/account/password', may, show: showPassword }),
  post({
    path: '/account/password',
    may,
    form: passwordForm,
    act: ({ work, person }, typed) => changePassword(work, person, typed),
    next: () => '/account',
    show: showPassword,
    refusals: accountRefusals,
  }),
  get({ path: '/account/recovery-codes', may, show: showNewCodes }),
  post({
    path: '/account/recovery-codes',
    may,
    form: nothingForm,
    act: ({ work, person }) => renewCodes(work, person),
    next: (_ask, { shown }) => `/account/recovery-codes/${shown}`,
    show: showNewCodes,
    refusals: accountRefusals,
  }),
  get({ path: '/account/recovery-codes/:id', may, show: showCodes }),
  post({
    ...shared,
    path: '/account/recovery-codes/kept',
    act: async ({ work, person }) => done(await dropShown(work, person.id)),
    next: () => '/',
  }),
])
