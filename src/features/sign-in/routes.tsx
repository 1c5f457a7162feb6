/**
 * Coming in and going out: password and second factor, mailed links, invitations, and leaving again.
 * It refuses, in the same words and the same time, whoever it does not know, and it never tells who has an account.
 */
import type { TenantId } from '../../domain/ids.ts'
import { theHouse } from '../../domain/actor.ts'
import { done } from '../../domain/outcome.ts'
import { localPath } from '../../domain/sign-in-next.ts'
import { totpUri } from '../../platform/totp.ts'
import { setCookie, signInCookie, writeToken } from '../../web/cookie.ts'
import { openGet, openPost } from '../../web/public-route.ts'
import { get, page, post, routes, type Answer, type Ask, type Visit } from '../../web/route.ts'
import { openAccount } from './account-store.ts'
import { askForLink } from './ask-for-link.ts'
import { checkCode } from './check-code.ts'
import { checkPassword } from './check-password.ts'
import { enterByLink } from './enter-by-link.ts'
import { findEntryLink, readEntryToken } from './entry-link-store.ts'
import { EntryPage, LinkOverPage, NewPasswordPage } from './entry.page.tsx'
import { secondFactorOfLink } from './link-second-factor.ts'
import { endSession, signInOf } from './session-store.ts'
import { setPassword } from './set-password.ts'
import { signInRefusals } from './sign-in-words.ts'
import { codeForm, forgottenForm, newPasswordForm, nothingForm, signInForm } from './sign-in.form.ts'
import { CodePage, ForgottenPage, LinkSentPage, SignInPage, SignOutPage } from './sign-in.page.tsx'

type In = { readonly path: string; readonly tenant?: TenantId; readonly secret?: string }

/** To the page they wanted, with the cookie of a sign-in that has just begun. */
const comeIn = ({ path, tenant, secret }: In): Answer =>
  tenant === undefined || secret === undefined ? { kind: 'to', path } : { kind: 'to', path, cookie: setCookie(signInCookie, writeToken({ tenant, secret })) }

const showSignIn = async (visit: Visit): Promise<Answer> =>
  page('Sign in', (
    <SignInPage
      fields={visit.fields(signInForm, { next: visit.query['next'] })}
      hidden={visit.hidden}
      isPasswordNew={visit.query['done'] === 'password'}
    />
  ))

const showCode = async (visit: Visit): Promise<Answer> =>
  page('Enter your code', <CodePage fields={visit.fields(codeForm, { at: visit.query['at'], next: visit.query['next'] })} hidden={visit.hidden} />)

const showForgotten = async (visit: Visit): Promise<Answer> =>
  page('Ask for a link', <ForgottenPage fields={visit.fields(forgottenForm)} hidden={visit.hidden} />)

const entryPath = (visit: Visit): string => `/entry/${encodeURIComponent(visit.params['token'] ?? '')}`

const showEntry = async (visit: Visit): Promise<Answer> =>
  page('Continue to Kintime', <EntryPage action={entryPath(visit)} hidden={visit.hidden} />)

const linkOver = (): Answer => page('This link is over', <LinkOverPage />, { status: 404 })

const showNewPassword = async (visit: Visit): Promise<Answer> => {
  const token = readEntryToken(visit.params['token'])
  if (token === null) return linkOver()
  return await visit.database.inTransaction(token.tenant, theHouse, async (work) => {
    const link = await findEntryLink(work, token.secret)
    const account = await openAccount(work, link?.account ?? null)
    if (link === null || account === null || link.purpose === 'sign-in') return linkOver()
    const secret = secondFactorOfLink(work, token.secret)
    const uri = totpUri({ secret, issuer: 'Kintime', account: account.email })
    const props = { action: `${entryPath(visit)}/password`, hidden: visit.hidden, fields: visit.fields(newPasswordForm) }
    return page('Choose a password', <NewPasswordPage {...props} secondFactor={link.purpose === 'join' ? { secret, uri } : null} />)
  })
}

const signOut = async ({ work, person }: Ask) => {
  await endSession(work, person.id, signInOf(person))
  await work.record({ name: 'account.signed-out', about: person.id })
  return done(null)
}

const showSignOut = async (ask: Ask): Promise<Answer> => page('Sign out', <SignOutPage hidden={ask.hidden} />)

export const signInRoutes = routes([
  get({ path: '/sign-out', may: 'account.manage-own', show: showSignOut }),
  post({ path: '/sign-out', may: 'account.manage-own', form: nothingForm, act: signOut, next: () => '/sign-in', show: showSignOut, refusals: {} }),
])

export const openSignInRoutes = [
  openGet({ path: '/sign-in', open: 'asks for e-mail address and password', show: showSignIn }),
  openPost({
    path: '/sign-in',
    open: 'guarded by password, and counted before it is looked at',
    form: signInForm,
    act: checkPassword,
    next: (visit, { tenant }) => ({ kind: 'to', path: `/sign-in/code?at=${tenant}&next=${encodeURIComponent(localPath(visit.typed['next']))}` }),
    show: showSignIn,
    refusals: signInRefusals,
  }),
  openGet({ path: '/sign-in/code', open: 'asks for the second factor', show: showCode }),
  openPost({
    path: '/sign-in/code',
    open: 'guarded by the second factor, after the password in the same browser',
    form: codeForm,
    act: (visit, { at, code }) => checkCode(visit, { tenant: (/^\d+$/.test(at) ? Number(at) : 0) as TenantId, code }),
    next: (visit, begun) => comeIn({ ...begun, path: localPath(visit.typed['next']) }),
    show: showCode,
    refusals: signInRefusals,
  }),
  openGet({ path: '/forgotten', open: 'asks for an e-mail address', show: showForgotten }),
  openPost({
    path: '/forgotten',
    open: 'answers the same to everybody; only the letter box tells more',
    form: forgottenForm,
    act: askForLink,
    next: () => ({ kind: 'to', path: '/forgotten/sent' }),
    show: showForgotten,
    refusals: signInRefusals,
  }),
  openGet({ path: '/forgotten/sent', open: 'the same words for everybody', show: async () => page('Look in your e-mail', <LinkSentPage />) }),
  openGet({ path: '/entry/:token', open: 'one button and no names; looking changes nothing', show: showEntry }),
  openPost({
    path: '/entry/:token',
    open: 'guarded by a one-time secret',
    form: nothingForm,
    act: (visit) => enterByLink(visit, visit.params['token']),
    next: (_visit, way: In) => comeIn(way),
    show: showEntry,
    refusals: signInRefusals,
  }),
  openGet({ path: '/entry/:token/password', open: 'guarded by a one-time secret; looking changes nothing', show: showNewPassword }),
  openPost({
    path: '/entry/:token/password',
    open: 'guarded by a one-time secret',
    form: newPasswordForm,
    act: (visit, chosen) => setPassword(visit, visit.params['token'], chosen),
    next: (_visit, way: In) => comeIn(way),
    show: showNewPassword,
    refusals: signInRefusals,
  }),
]
