/**
 * A council's case system is told, by a signed call, when something happened to its own referrals.
 * It refuses addresses inside private networks, tells no name, address or reason, and gives up only onto a page where a person sees it.
 */
import { isId } from '../../platform/new-id.ts'
import { get, notFound, page, post, routes, type Answer, type Ask } from '../../web/route.ts'
import { readShown, shownForMinutes } from '../sign-in/door.ts'
import { failedDeliveries } from './delivery-store.ts'
import { recordWebhook, stopWebhook, tryAgain } from './record-webhook.ts'
import { organisationNamed, webhooksOf } from './webhook-store.ts'
import { nothingForm, webhookForm } from './webhook.form.ts'
import { SecretPage, WebhooksPage } from './webhooks.page.tsx'
import { webhookRefusals } from './webhook-words.ts'

const may = 'api-keys.manage'

const showWebhooks = async (ask: Ask): Promise<Answer> => {
  const organisation = await organisationNamed(ask.work, ask.params['id'])
  if (organisation === null) return notFound
  const props = {
    organisation,
    webhooks: await webhooksOf(ask.work, organisation.id),
    failed: await failedDeliveries(ask.work, organisation.id),
    fields: ask.fields(webhookForm),
    hidden: ask.hidden,
  }
  const back = { label: organisation.name, href: `/organisations/${organisation.id}` }
  return page('Telling its case system', <WebhooksPage {...props} />, { back })
}

const showSecret = async (ask: Ask): Promise<Answer> => {
  const id = ask.params['id']
  const lines = isId(id) ? await readShown(ask.work, { account: ask.person.id, kind: 'api-key', id }) : null
  const [secret, organisation] = lines ?? []
  if (secret === undefined || organisation === undefined) return notFound
  return page('The secret of this address', <SecretPage secret={secret} organisation={organisation} minutes={shownForMinutes} />)
}

const onList = { may, show: showWebhooks, refusals: webhookRefusals } as const
const list = (ask: Ask): string => `/organisations/${ask.params['id']}/webhooks`

export const webhookRoutes = routes([
  get({ path: '/organisations/:id/webhooks', may, show: showWebhooks }),
  post({
    ...onList,
    path: '/organisations/:id/webhooks',
    form: webhookForm,
    act: (ask, { address }) => recordWebhook(ask.work, { organisation: ask.params['id'], address, by: ask.person.id }),
    next: (_ask, { shown }) => `/organisations/webhooks/${shown}`,
  }),
  get({ path: '/organisations/webhooks/:id', may, show: showSecret }),
  post({
    ...onList,
    path: '/organisations/:id/webhooks/:webhook/ending',
    form: nothingForm,
    act: (ask) => stopWebhook(ask.work, { organisation: ask.params['id'] ?? '', webhook: ask.params['webhook'] ?? '' }),
    next: list,
  }),
  post({
    ...onList,
    path: '/organisations/:id/deliveries/:delivery/tries',
    form: nothingForm,
    act: (ask) => tryAgain(ask.work, { organisation: ask.params['id'] ?? '', delivery: ask.params['delivery'] ?? '' }),
    next: list,
  }),
])
