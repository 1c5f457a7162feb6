import type { AccountId, RecordId, SessionId } from '../../src/domain/ids.ts'
import { addDraft } from '../../src/features/referral-drafts/draft-store.ts'
import { hashOf, keepToShow } from '../../src/features/sign-in/door.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import type { Ground } from '../../src/testing/people.ts'
import { anOwnForm } from './ground-own-form.ts'
import type { Persona } from './ground-people.ts'
import type { Place } from './ground-place.ts'
import { aDocument, fixedPlaces, newPlacesOf, shownSecret } from './ground-places-more.ts'

type Pair<T> = { readonly ours: T; readonly others: T }
type Given = Pair<TestFamily> & {
  readonly service: Ground
  readonly accounts: Readonly<Record<Persona, AccountId>>
  readonly sessions: Pair<SessionId>
  readonly agreements: Pair<Place>
  readonly records: Pair<RecordId>
}
type Placed = { readonly places: Pair<Place>; readonly keys: Readonly<Record<'council' | 'elsewhere', string>> }

export const placesOf = async (work: Work, given: Given): Promise<Placed> => {
  const { accounts } = given
  const shared = await sharedPlaces(work, given)
  const keys = {
    council: await apiKey(work, given.service.organisations.council),
    elsewhere: await apiKey(work, given.service.organisations.elsewhere),
  }
  const place = async (
    side: 'ours' | 'others',
    { drafter, shownTo }: { readonly drafter: AccountId; readonly shownTo: AccountId },
  ): Promise<Place> => ({
    ...shared,
    ...fixedPlaces,
    ...(await newPlacesOf(work, {
      service: given.service,
      family: given[side],
      other: given[side === 'ours' ? 'others' : 'ours'],
      reader: side === 'ours' ? accounts.visitingParent : null,
      organisation: given.service.organisations.council,
      letterBy: side === 'ours' ? accounts.manager : accounts.leader,
    })),
    ...(await anOwnForm(work, given[side])),
    '/organisations/webhooks/:id': await shownSecret(work, shownTo, given.service.organisations.council),
    '/organisations/:id/keys/:key': keys.council.id,
    '/organisations/keys/:id': await shownKey(work, shownTo, given.service.organisations.council),
    ...(await familyPlaces(work, given[side])),
    ...(await sessionPlaces(work, given, side)),
    ...given.agreements[side],
    '/records/:id': given.records[side],
    '/api/v1/records/:number': await numberOf(work, given.records[side]),
    ...(await draftPlaces(work, drafter)),
  })
  return {
    places: {
      ours: await place('ours', { drafter: accounts.socialWorker, shownTo: accounts.manager }),
      others: await place('others', { drafter: accounts.otherSocialWorker, shownTo: accounts.worker }),
    },
    keys: { council: keys.council.bearer, elsewhere: keys.elsewhere.bearer },
  }
}

/** Things of the service that belong to no family; the same on both sides. */
const sharedPlaces = async (work: Work, { service, accounts }: Given): Promise<Place> => ({
  '/assets/:name': 'site.css',
  '/service/policy/:key': 'decision.within',
  '/referrals/drafts/:id/children/:place': '1',
  '/referrals/drafts/:id/adults/:place': '1',
  '/venues/:id': service.venue,
  '/workers/:id': service.workers.worker,
  '/staff/:id': accounts.worker,
  '/organisations/:id': service.organisations.council,
  '/account/recovery-codes/:id': await keepToShow(work, { account: accounts.manager, kind: 'recovery-codes', lines: ['example'] }),
  '/account/sign-ins/:mark': '0'.repeat(16),
  '/set-up/:token': 'x'.repeat(43),
  '/entry/:token': 'x'.repeat(43),
  '/sign/:token': 'x'.repeat(43),
  '/ask/:service': `service-${service.tenant}`,
})

const draftPlaces = async (work: Work, drafter: AccountId): Promise<Place> => {
  const id = await addDraft(work, drafter)
  return { '/referrals/drafts/:id': id, '/referrals/drafts/:id/documents/:document': await aDocument(work, { kind: 'draft', id }) }
}

/** A new key is read once by whoever made it: for the others' side by somebody who may not even make one. */
const shownKey = (work: Work, account: AccountId, organisation: string): Promise<string> =>
  keepToShow(work, { account, kind: 'api-key', lines: ['kt_1_example', organisation] })

const apiKey = async (work: Work, organisation: string): Promise<{ readonly id: string; readonly bearer: string }> => {
  const id = work.newId()
  const secret = `key-${id}`
  await work.rows`
    insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
    values (${work.tenant}, ${id}, ${organisation}, ${hashOf(secret)}, 'Case system', ${work.now})`
  return { id, bearer: `kt_${work.tenant}_${secret}` }
}

const familyPlaces = async (work: Work, family: TestFamily): Promise<Place> => {
  const { tenant } = work
  const fact = await work.row<{ id: string }>`
    select id from protected_fact where tenant_id = ${tenant} and family_id = ${family.familyId} and is_confidential limit 1`
  const referral = await work.row<{
    reference: string
  }>`select reference from referral where tenant_id = ${tenant} and id = ${family.referralId}`
  return {
    '/families/:id': family.familyId,
    '/families/:id/facts/:fact': fact?.id ?? '',
    '/families/:id/risk/versions/:version': '1',
    '/referrals/:id': family.referralId,
    '/letters/:id': await failedLetter(work, family),
    '/emergency-access/:id': await emergencyOf(work, family),
    '/api/v1/referrals/:reference': referral?.reference ?? '',
  }
}

const failedLetter = async (work: Work, family: TestFamily): Promise<string> => {
  const letter = { kind: 'record-ready', audience: 'social-worker', to: { name: 'Owen', address: 'nobody' }, subject: 'Something is ready' }
  const id = await work.write({ ...letter, family: family.familyId, text: 'Sign in to read it.' })
  await work.rows`
    insert into letter_failure (tenant_id, letter_id, attempt, at, reason, is_last) values (${work.tenant}, ${id}, 1, ${work.now}, 'bad-address', true)`
  return id
}

const emergencyOf = async (work: Work, family: TestFamily): Promise<string> => {
  const found = await work.row<{ id: string }>`
    select id from emergency_access where tenant_id = ${work.tenant} and family_id = ${family.familyId} limit 1`
  return found?.id ?? work.newId()
}

const numberOf = async (work: Work, record: RecordId): Promise<string> => {
  const found = await work.row<{
    number: string
  }>`select number from observation_record where tenant_id = ${work.tenant} and id = ${record}`
  return found?.number ?? ''
}

const sessionPlaces = async (work: Work, { sessions, service }: Given, side: 'ours' | 'others'): Promise<Place> => {
  const entry = work.newId()
  await work.rows`
    insert into observation_entry (tenant_id, id, session_id, kind, heading, text, seen_at, author_worker, written_by, written_at)
    values (${work.tenant}, ${entry}, ${sessions[side]}, 'observed', 'Arrival', ${work.seal('They drew.', { table: 'observation_entry', row: entry, column: 'text' })},
            ${work.now}, ${service.workers.worker}, ${service.accounts.worker}, ${work.now})`
  return { '/sessions/:id': sessions[side], '/sessions/:id/record/entries/:entry': entry }
}
