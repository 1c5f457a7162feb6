import type { FastifyReply } from 'fastify'
import { roleWords } from '../domain/actor.ts'
import { couldDo } from '../domain/permission.ts'
import type { Action } from '../domain/permission-table.ts'
import { ErrorSummary } from './components/error-summary.tsx'
import { RefusalPanel, type Obstacle } from './components/refusal-panel.tsx'
import type { House, Reason } from './house.ts'
import { Page, renderDocument } from './layout.tsx'
import type { Link, PageProps } from './page-props.ts'
import { plainPage } from './plain-page.tsx'
import type { RefusalWords, Vocabulary } from '../domain/refusal-words.ts'
import type { Answer, Ask, Visit } from './route.ts'
import { sealedOff } from './sealed-off.ts'

/** One line of the menu: shown to whoever could ever do it. */
export type MenuItem = Link & { readonly may: Action; readonly for: readonly Ask['person']['side'][] }
export type Menu = readonly MenuItem[]

type PageAnswer = Extract<Answer, { kind: 'page' }>

const ownWords: Vocabulary = {
  'form-is-stale': { says: 'This page was open for too long, or in another sign-in. Everything you wrote is still here. Send it again.' },
  'form-sent-twice': { says: 'This form was already sent with other answers. Check whether the first one is what you meant.' },
}

const footerLinks = (isSignedIn: boolean): readonly Link[] => [
  ...(isSignedIn ? [{ label: 'Manual of procedures', href: '/manual' }] : []),
  { label: 'Accessibility', href: '/accessibility' },
]

export const createFrame = (menu: Menu): Pick<House, 'send' | 'sendOpen' | 'redirect'> => {
  const redirect: House['redirect'] = (reply, path) => reply.code(303).header('location', path).send()
  return {
    redirect,
    send: async (reply, ask, answer, reason) =>
      plain(reply, answer, redirect) ??
      html(reply, framed(menu, ask, answer as PageAnswer, reason), statusOf(answer as PageAnswer, reason)),
    sendOpen: async (reply, visit, answer, reason) =>
      plain(reply, answer, redirect) ??
      html(reply, framedOpen(visit, answer as PageAnswer, reason), statusOf(answer as PageAnswer, reason)),
  }
}

const statusOf = (answer: PageAnswer, reason: Reason | undefined): number => reason?.status ?? answer.status ?? 200

const html = (reply: FastifyReply, text: string, status: number): unknown => reply.code(status).type('text/html; charset=utf-8').send(text)

/** Everything that is not a page. Files always leave as downloads, unless the answer says a browser may show them. */
const plain = (reply: FastifyReply, answer: Answer, redirect: House['redirect']): unknown => {
  if (answer.kind === 'page') return null
  if (answer.kind === 'not-found') return html(reply, plainPage('not-found'), 404)
  if (answer.kind === 'json') return reply.code(answer.status).type('application/json').send(JSON.stringify(answer.body))
  if (answer.kind === 'file') {
    const disposition = `${answer.isInline === true ? 'inline' : 'attachment'}; filename="${answer.name.replaceAll(/[^\w .-]/g, '')}"`
    if (answer.isInline !== true) reply.header('content-security-policy', sealedOff)
    return reply
      .header('content-disposition', disposition)
      .header('x-content-type-options', 'nosniff')
      .type(answer.mediaType)
      .send(Buffer.from(answer.bytes))
  }
  if (answer.cookie !== undefined) reply.header('set-cookie', answer.cookie)
  return redirect(reply, answer.path)
}

const framed = (menu: Menu, ask: Ask, answer: PageAnswer, reason: Reason | undefined): string => {
  const { person, service } = ask
  const here = `/${(ask.path.split('?')[0] ?? '').split('/')[1] ?? ''}`
  const items = menu.filter((item) => item.for.includes(person.side) && couldDo(item.may, person.roles))
  return document(
    answer,
    reason,
    {
      service: { name: service.name, isExample: service.isExample },
      person: {
        name: person.name,
        roleWords: person.roles.map((role) => roleWords[role]).join(', '),
        homePath: '/',
        accountPath: '/account',
      },
      side: person.side === 'party' ? 'party' : 'staff',
      navigation: items.map(({ label, href }) => ({ label, href, isCurrent: href === here })),
      ...(couldDo('search.use', person.roles)
        ? { search: { action: '/search', ...(ask.query['q'] === undefined ? {} : { value: ask.query['q'] }) } }
        : {}),
      ...(service.helpPhone === '' ? {} : { helpPhone: service.helpPhone }),
      footerLinks: footerLinks(person.side !== 'party'),
      hidden: ask.hidden,
    },
    ask.errors,
  )
}

const framedOpen = (visit: Visit, answer: PageAnswer, reason: Reason | undefined): string =>
  document(answer, reason, { service: null, person: null, side: 'staff', navigation: [], footerLinks: footerLinks(false) }, visit.errors)

const document = (answer: PageAnswer, reason: Reason | undefined, frame: Omit<PageProps, 'title'>, errors: Ask['errors']): string => {
  const { kind: _kind, status: _status, inFamilyHands, body, title, ...extras } = answer
  const hasErrors = reason !== undefined
  const around = inFamilyHands === undefined ? frame : familyFrame(frame, inFamilyHands.serviceName)
  return renderDocument(
    <Page {...around} {...extras} title={title} hasErrors={hasErrors}>
      {Object.keys(errors).length > 0 && (
        <ErrorSummary errors={Object.entries(errors).map(([name, words]) => ({ words, href: `#${name}` }))} />
      )}
      {reason?.refusal && (frame.person === null ? <ErrorSummary errors={[{ words: saysOf(reason) }]} /> : <Refused reason={reason} />)}
      {body}
    </Page>,
  )
}

/** Nothing but the page itself: no menu, no search, nobody's name, and a header that leads nowhere else. */
const familyFrame = (frame: Omit<PageProps, 'title'>, serviceName: string): Omit<PageProps, 'title'> => ({
  service: { name: serviceName, isExample: frame.service?.isExample ?? false },
  person: { name: '', roleWords: '', homePath: '#main-content' },
  side: 'party',
  navigation: [],
  ...(frame.helpPhone === undefined ? {} : { helpPhone: frame.helpPhone }),
})

const wordsFor = ({ refusal, refusals }: Reason): RefusalWords => {
  const name = refusal?.name ?? ''
  const own: Vocabulary = Object.hasOwn(refusals, name) ? refusals : ownWords
  return own[name] ?? { says: 'We could not do this.' }
}

const saysOf = (reason: Reason): string => {
  const { says } = wordsFor(reason)
  return typeof says === 'function' ? says(reason.refusal?.facts ?? {}) : says
}

const Refused = ({ reason }: { readonly reason: Reason }) => {
  const words = wordsFor(reason)
  const says = saysOf(reason)
  const item: Obstacle = {
    heading: says,
    ...(words.rule === undefined ? {} : { rule: words.rule }),
    ...(typeof words.clear === 'string' ? { fact: words.clear } : { clear: words.clear }),
  }
  return <RefusalPanel title="We have not done this yet" items={[item]} />
}
