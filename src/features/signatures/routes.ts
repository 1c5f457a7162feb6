/**
 * Signatures under an agreement: on the service's tablet, by personal link on a phone, on paper with its scan, or signed in; then one copy for everybody.
 * It refuses a second signature, another person's name, a text that is not the one given out, a passed version, and every link that is used, old or not its holder's.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { refused } from '../../domain/outcome.ts'
import { form } from '../../web/form.ts'
import { openGet, openPost } from '../../web/public-route.ts'
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutAgreement, showAgreement } from '../agreements/door.ts'
import { aboutFamily } from '../families/door.ts'
import { openedPage, showDoor, showOpenedAgain, showSignedByLink } from './link.page.tsx'
import { showPaper, showScan } from './paper.page.tsx'
import { sendLink } from './send-link.ts'
import { linkRefusals, openLinkRefusals, paperRefusals, signRefusals } from './signature-refusals.ts'
import { openLink, signByLink } from './sign-by-link.ts'
import { paperForm, signForm } from './sign.form.ts'
import { ownSigning, showOwn, showTablet } from './sign.page.tsx'
import { signOnPaper } from './sign-on-paper.ts'
import { signOnScreen } from './sign-on-screen.ts'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId
const signatoryOf = (ask: Ask): string => ask.params['signatory'] ?? ''
const tablet = '/families/:id/agreement/sign/:signatory'
const paper = '/families/:id/agreement/paper/:signatory'

type OnScreen = { readonly seen: string; readonly shown: string; readonly typedName: string; readonly drawing: string }

const signOwn = async (ask: Ask, { seen, shown, typedName, drawing }: OnScreen) => {
  const own = await ownSigning(ask)
  if (own === null) return refused('not-a-signatory')
  return await signOnScreen(ask.work, {
    family: own.version.family,
    signatory: own.signatory.id,
    seen,
    shown,
    way: 'account',
    typedName,
    drawing,
    witness: null,
  })
}

export const signatureRoutes = routes([
  get({ path: '/agreements/:id/sign', may: 'agreements.sign-own', about: aboutAgreement, reads: 'agreement', show: showOwn }),
  post({
    path: '/agreements/:id/sign',
    may: 'agreements.sign-own',
    about: aboutAgreement,
    form: signForm,
    act: signOwn,
    next: (ask) => `/agreements/${ask.params['id']}/sign`,
    show: showOwn,
    refusals: signRefusals,
  }),
  get({ path: tablet, may: 'agreements.take-signature', about: aboutFamily, reads: 'agreement', show: showTablet }),
  post({
    path: tablet,
    may: 'agreements.take-signature',
    about: aboutFamily,
    form: signForm,
    act: (ask, { seen, shown, typedName, drawing }) =>
      signOnScreen(ask.work, {
        family: familyOf(ask),
        signatory: signatoryOf(ask),
        seen,
        shown,
        way: 'tablet',
        typedName,
        drawing,
        witness: ask.person.id,
      }),
    next: (ask) => `/families/${familyOf(ask)}/agreement/sign/${signatoryOf(ask)}`,
    show: showTablet,
    refusals: signRefusals,
  }),
  get({ path: paper, may: 'agreements.take-signature', about: aboutFamily, reads: 'agreement', show: showPaper }),
  post({
    path: paper,
    may: 'agreements.take-signature',
    about: aboutFamily,
    form: paperForm,
    act: (ask, { scan, signedOn, number }) =>
      signOnPaper(ask.work, { family: familyOf(ask), signatory: signatoryOf(ask), scan: scan.bytes, signedOn, number }),
    next: (ask) => `/families/${familyOf(ask)}/agreement`,
    show: showPaper,
    refusals: paperRefusals,
  }),
  get({
    path: '/families/:id/agreement/scans/:signatory',
    may: 'agreements.take-signature',
    about: aboutFamily,
    reads: 'file',
    show: showScan,
  }),
  post({
    path: '/families/:id/agreement/links/:signatory',
    may: 'agreements.take-signature',
    about: aboutFamily,
    form: form({}),
    act: (ask) => sendLink(ask.work, { family: familyOf(ask), signatory: signatoryOf(ask), publicUrl: ask.publicUrl }),
    next: (ask) => `/families/${familyOf(ask)}/agreement?sent=${signatoryOf(ask)}`,
    show: showAgreement,
    refusals: linkRefusals,
  }),
])

export const openSignatureRoutes = [
  openGet({ path: '/sign/:token', open: 'one button and no names, the same for every address; looking changes nothing', show: showDoor }),
  openPost({
    path: '/sign/:token',
    open: 'guarded by a one-time secret',
    form: form({}),
    act: (visit) => openLink(visit, visit.params['token']),
    next: openedPage,
    show: showOpenedAgain,
    refusals: openLinkRefusals,
  }),
  openPost({
    path: '/sign/:token/signature',
    open: 'guarded by a one-time secret, bound to one person and one text',
    form: signForm,
    act: (visit, given) => signByLink(visit, visit.params['token'], given),
    next: () => ({ kind: 'to', path: '/signed' }),
    show: showOpenedAgain,
    refusals: openLinkRefusals,
  }),
  openGet({ path: '/signed', open: 'the same words for everybody', show: showSignedByLink }),
]
