import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { AccountId, OrganisationId } from '../../domain/ids.ts'
import { randomToken } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { keepToShow } from '../sign-in/door.ts'
import { openAgain } from './delivery-store.ts'
import { readWebAddress } from './reachable-address.ts'
import { endWebhook, insertWebhook, isExampleService, organisationNamed, webhooksInUse } from './webhook-store.ts'

export type WebhookRefusal = 'no-such-organisation' | 'address-not-taken' | 'too-many-addresses' | 'address-over' | 'not-stuck'
const mostAddresses = 5

type New = { readonly organisation: string | undefined; readonly address: string; readonly by: AccountId }
type Recorded = { readonly organisation: OrganisationId; readonly shown: string; readonly secret: string }

/** Where a case system wants to be told. Its secret is shown once, to the manager who records it. */
export const recordWebhook = async (work: Work, { organisation, address, by }: New): Promise<Outcome<Recorded, WebhookRefusal>> => {
  const found = await organisationNamed(work, organisation)
  if (found === null) return refused('no-such-organisation')
  const url = readWebAddress(address, (await isExampleService(work)) ? 'loopback' : 'public')
  if (url === null) return refused('address-not-taken')
  if ((await webhooksInUse(work, found.id)).length >= mostAddresses) return refused('too-many-addresses')

  const secret = `kts_${randomToken()}`
  const id = await insertWebhook(work, { organisation: found.id, address: url.href, secret, by })
  await work.record({ name: 'webhook.recorded', about: id, facts: { organisation: found.name } })
  return done({
    organisation: found.id,
    secret,
    shown: await keepToShow(work, { account: by, kind: 'api-key', lines: [secret, found.id] }),
  })
}

export const stopWebhook = async (
  work: Work,
  asked: { readonly organisation: string; readonly webhook: string },
): Promise<Outcome<null, WebhookRefusal>> => {
  if (!(await endWebhook(work, asked))) return refused('address-over')
  await work.record({ name: 'webhook.ended', about: asked.webhook })
  return done(null)
}

export const tryAgain = async (
  work: Work,
  asked: { readonly organisation: string; readonly delivery: string },
): Promise<Outcome<null, WebhookRefusal>> => {
  if (!(await openAgain(work, asked))) return refused('not-stuck')
  await work.job('tell-case-system', { delivery: asked.delivery }, { key: `delivery ${asked.delivery}` })
  return done(null)
}
