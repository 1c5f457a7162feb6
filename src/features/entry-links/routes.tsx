/**
 * Links that open the door once: to join, to choose a new password, and for a family member to sign in.
 * It refuses a link that was used or is old, changes nothing when a link is only looked at, and never tells who has an account.
 */
import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { totpUri } from '../../platform/totp.ts'
import { setCookie, signInCookie, writeToken } from '../../web/cookie.ts'
import { openGet, openPost } from '../../web/public-route.ts'
import { page, type Answer, type Visit } from '../../web/route.ts'
import { openAccount } from '../sign-in/door.ts'
import { askForLink } from './ask-for-link.ts'
import { enterByLink } from './enter-by-link.ts'
import { findEntryLink, readEntryToken } from './entry-link-store.ts'
import { entryRefusals } from './entry-words.ts'
import { forgottenForm, newPasswordForm, nothingForm } from './entry.form.ts'
import { EntryPage, LinkOverPage, NewPasswordPage } from './entry.page.tsx'
import { ForgottenPage, LinkSentPage } from './forgotten.page.tsx'
import { secondFactorOfLink } from './link-second-factor.ts'
import { setPassword } from './set-password.ts'

type In = { readonly path: string; readonly tenant?: TenantId; readonly secret?: string }

/** To the page they wanted, with the cookie of a sign-in that has just begun. */
const comeIn = ({ path, tenant, secret }: In): Answer =>
  tenant === undefined || secret === undefined
    ? { kind: 'to', path }
    : { kind: 'to', path, cookie: setCookie(signInCookie, writeToken({ tenant, secret })) }

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

export const entryLinkRoutes = [
  openGet({ path: '/forgotten', open: 'asks for an e-mail address', show: showForgotten }),
  openPost({
    path: '/forgotten',
    open: 'answers the same to everybody; only the letter box tells more',
    form: forgottenForm,
    act: askForLink,
    next: () => ({ kind: 'to', path: '/forgotten/sent' }),
    show: showForgotten,
    refusals: entryRefusals,
  }),
  openGet({
    path: '/forgotten/sent',
    open: 'the same words for everybody',
    show: async () => page('Look in your e-mail', <LinkSentPage />),
  }),
  openGet({ path: '/entry/:token', open: 'one button and no names; looking changes nothing', show: showEntry }),
  openPost({
    path: '/entry/:token',
    open: 'guarded by a one-time secret',
    form: nothingForm,
    act: (visit) => enterByLink(visit, visit.params['token']),
    next: (_visit, way: In) => comeIn(way),
    show: showEntry,
    refusals: entryRefusals,
  }),
  openGet({ path: '/entry/:token/password', open: 'guarded by a one-time secret; looking changes nothing', show: showNewPassword }),
  openPost({
    path: '/entry/:token/password',
    open: 'guarded by a one-time secret',
    form: newPasswordForm,
    act: (visit, chosen) => setPassword(visit, visit.params['token'], chosen),
    next: (_visit, way: In) => comeIn(way),
    show: showNewPassword,
    refusals: entryRefusals,
  }),
]
