/**
 * Coming in and going out: password, second factor, recovery code, and leaving again.
 * It refuses, in the same words and the same time, whoever it does not know, and it never tells who has an account.
 */
import type { TenantId } from '../../domain/ids.ts'
import { done } from '../../domain/outcome.ts'
import { localPath } from '../../domain/sign-in-next.ts'
import { setCookie, signInCookie, writeToken } from '../../web/cookie.ts'
import { openGet, openPost } from '../../web/public-route.ts'
import { get, page, post, routes, type Answer, type Ask, type Visit } from '../../web/route.ts'
import { checkCode } from './check-code.ts'
import { checkPassword } from './check-password.ts'
import { endSession, signInOf } from './session-store.ts'
import { signInRefusals } from './sign-in-words.ts'
import { codeForm, nothingForm, signInForm } from './sign-in.form.ts'
import { CodePage, SignInPage, SignOutPage } from './sign-in.page.tsx'

const showSignIn = async (visit: Visit): Promise<Answer> =>
  page(
    'Sign in',
    <SignInPage
      fields={visit.fields(signInForm, { next: visit.query['next'] })}
      hidden={visit.hidden}
      isPasswordNew={visit.query['done'] === 'password'}
    />,
  )

const showCode = async (visit: Visit): Promise<Answer> =>
  page(
    'Enter your code',
    <CodePage fields={visit.fields(codeForm, { at: visit.query['at'], next: visit.query['next'] })} hidden={visit.hidden} />,
  )

const signOut = async ({ work, person }: Ask) => {
  await endSession(work, person.id, signInOf(person))
  await work.record({ name: 'account.signed-out', about: person.id })
  return done(null)
}

const showSignOut = async (ask: Ask): Promise<Answer> => page('Sign out', <SignOutPage hidden={ask.hidden} />)

export const signInRoutes = routes([
  get({ path: '/sign-out', may: 'account.manage-own', show: showSignOut }),
  post({
    path: '/sign-out',
    may: 'account.manage-own',
    form: nothingForm,
    act: signOut,
    next: () => '/sign-in',
    show: showSignOut,
    refusals: {},
  }),
])

export const openSignInRoutes = [
  openGet({ path: '/sign-in', open: 'asks for e-mail address and password', show: showSignIn }),
  openPost({
    path: '/sign-in',
    open: 'guarded by password, and counted before it is looked at',
    form: signInForm,
    act: checkPassword,
    next: (visit, { tenant }) => ({
      kind: 'to',
      path: `/sign-in/code?at=${tenant}&next=${encodeURIComponent(localPath(visit.typed['next']))}`,
    }),
    show: showSignIn,
    refusals: signInRefusals,
  }),
  openGet({ path: '/sign-in/code', open: 'asks for the second factor', show: showCode }),
  openPost({
    path: '/sign-in/code',
    open: 'guarded by the second factor, after the password in the same browser',
    form: codeForm,
    act: (visit, { at, code }) => checkCode(visit, { tenant: (/^\d+$/.test(at) ? Number(at) : 0) as TenantId, code }),
    next: (visit, begun) => ({ kind: 'to', path: localPath(visit.typed['next']), cookie: setCookie(signInCookie, writeToken(begun)) }),
    show: showCode,
    refusals: signInRefusals,
  }),
]
