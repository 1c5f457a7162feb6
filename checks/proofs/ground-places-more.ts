import type { Person } from '../../src/domain/actor.ts'
import type { PdfDocument } from '../../src/domain/document.ts'
import type { AccountId, OrganisationId } from '../../src/domain/ids.ts'
import { insertDocument } from '../../src/features/documents/document-store.ts'
import { saveConnection } from '../../src/features/connections/connection-store.ts'
import { saveHeld as saveHeldLetter } from '../../src/features/letters/held-letter-store.ts'
import { saveApart } from '../../src/features/keep-apart/apart-store.ts'
import { savePaper, saveHeld } from '../../src/features/papers/paper-store.ts'
import { givePaper } from '../../src/features/papers/door.ts'
import { makePaperLink } from '../../src/features/papers/paper-link-store.ts'
import { saveVisit } from '../../src/features/pre-visits/pre-visit-store.ts'
import { saveDraft } from '../../src/features/screening/decision-draft-store.ts'
import { keepToShow } from '../../src/features/sign-in/door.ts'
import { addDelivery } from '../../src/features/webhooks/delivery-store.ts'
import { insertWebhook } from '../../src/features/webhooks/webhook-store.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import type { Ground } from '../../src/testing/people.ts'
import type { Place } from './ground-place.ts'

const page = Buffer.from('%PDF-1.4 an example page')

/** A document of a family or of a draft that is not sent yet. */
export const aDocument = async (work: Work, owner: Parameters<typeof insertDocument>[1]['owner']): Promise<string> => {
  const family = owner.kind === 'family' ? owner.id : null
  const about = { bytes: page, mediaType: 'application/pdf', name: 'document.pdf', purpose: 'document' }
  const file = await work.keep({ ...about, ...(family === null ? {} : { family }) })
  const told = { kind: 'letter', name: 'letter.pdf', mediaType: 'application/pdf', size: page.length, pages: 1 } as const
  return await insertDocument(work, { ...told, owner, family, file, preview: null, isConfidential: true, byName: 'Lena East' })
}

const document: PdfDocument = {
  kind: 'document',
  title: 'Our decision',
  service: 'Northmere Family Time',
  date: '2026-05-21',
  blocks: [{ kind: 'paragraph', text: 'We can offer family time.' }],
  foot: {},
}

export type Sided = {
  readonly service: Ground
  readonly family: TestFamily
  readonly other: TestFamily
  readonly reader: AccountId | null
  readonly organisation: OrganisationId
  readonly letterBy: AccountId
}

const staff = ({ tenant }: Work, id: AccountId): Person => {
  const about = { side: 'staff', roles: ['manager'], organisationId: null, team: null } as const
  return { kind: 'person', tenant, id, name: 'Mira Okafor', ...about }
}

/** One paper that the visiting parent was given, one held back, one letter held back: only whoever it is for reads each. */
const papers = async (work: Work, { family, reader }: Sided): Promise<Place> => {
  const to = { name: 'Owen Ashdown', partyId: family.parties.visiting, ...(reader === null ? {} : { accountId: reader }) }
  const paper = { family: family.familyId, to, kind: 'decision', document } as const
  const given = await givePaper(work, { ...paper, withoutNotice: true })
  const held = await savePaper(work, paper)
  const leak = { place: 'body', heading: 'Decision', kind: 'address', whose: 'Rosa Ashdown' } as const
  await saveHeld(work, held.id, [leak])
  const letter = await work.write({
    kind: 'record-ready',
    audience: 'parent',
    family: family.familyId,
    to: { name: 'Owen', address: 'owen@example.org' },
    subject: 'Something is ready',
    text: 'Sign in to read it.',
  })
  await saveHeldLetter(work, letter, [leak])
  return {
    '/papers/:id': given.id,
    '/papers/:id/words': held.id,
    '/papers/:id/putting-away': held.id,
    '/papers/:id/release': held.id,
    '/letters/:id/words': letter,
    '/letters/:id/putting-away': letter,
    '/letters/:id/release': letter,
    '/paper/:token': (await makePaperLink(work, given.id)).slice('/paper/'.length),
  }
}

/** A paper for the solicitor or social worker who sent the referral, as their case system fetches it. */
const paperOfReferrer = async (work: Work, { family }: Sided): Promise<Place> => {
  const referral = await work.row<{ account: AccountId; reference: string }>`
    select referrer_account as account, reference from referral where tenant_id = ${work.tenant} and id = ${family.referralId}`
  if (referral === null) throw new Error('No referral')
  const to = { name: 'Joanne Firth', accountId: referral.account }
  const { id } = await givePaper(work, { family: family.familyId, to, kind: 'decision', document, withoutNotice: true })
  return { '/api/v1/referrals/:reference/papers/:paper': id }
}

const peopleKeptApart = async (work: Work, { family }: Sided): Promise<Place> => {
  const by = { id: work.actor.id, name: work.actor.name }
  const at = { family: family.familyId }
  const one = { ...at, person: family.parties.resident }
  const other = { ...at, person: family.parties.visiting }
  const id = await saveApart(work, { one, other, orderOn: null, until: null, because: 'An order of the court.', by })
  return { '/families/:id/apart/:apart': id }
}

const aVisit = async (work: Work, { family, service }: Sided): Promise<Place> => {
  const startsAt = work.now.add({ hours: 48 })
  const when = { startsAt, endsAt: startsAt.add({ minutes: 45 }) }
  const who = { workerId: service.workers.worker, adults: [family.parties.visiting], children: [] }
  const id = await saveVisit(work, { ...when, ...who, family: family.familyId, kind: 'visit', venueId: service.venue, place: '' })
  return { '/pre-visits/:id': id }
}

const aJoin = async (work: Work, { family, other, service }: Sided): Promise<Place> => {
  const id = work.newId()
  await work.rows`
    insert into family_join (tenant_id, id, kept_family, joined_family, why, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family.familyId}, ${other.familyId}, 'The same child.', ${service.accounts.manager}, 'Mira Okafor', ${work.now})`
  await work.rows`
    insert into family_parting (tenant_id, join_id, why, by_account, by_name, at)
    values (${work.tenant}, ${id}, 'Two children after all.', ${service.accounts.manager}, 'Mira Okafor', ${work.now})`
  return { '/families/:id/joins/:join': id, '/families/:id/duplicates/:other': other.familyId }
}

const caseSystem = async (work: Work, { organisation, service }: Sided): Promise<Place> => {
  const by = service.accounts.manager
  const webhook = await insertWebhook(work, { organisation, address: 'http://127.0.0.1:9/example', secret: 'kts_example', by })
  await addDelivery(work, { webhook, event: 'referral.received', reference: 'NM-0001-R1' })
  const delivery = await work.row<{ id: string }>`
    update webhook_delivery set failed_at = ${work.now}, last_trouble = 'no answer' where tenant_id = ${work.tenant} and webhook_id = ${webhook} returning id`
  return { '/organisations/:id/webhooks/:webhook': webhook, '/organisations/:id/deliveries/:delivery': delivery?.id ?? '' }
}

/** A decision that somebody wrote and has not given yet: about the others by a leader who may not even read of them. */
const aLetterBegun = async (work: Work, { family, letterBy }: Sided): Promise<Place> => {
  const words = { note: 'From June.', question: '', why: '', reason: '', significant: '', seen: '' }
  await saveDraft(work.as(staff(work, letterBy)), family.referralId, { choice: 'accept', ...words })
  return {}
}

/** Somebody who says that they know this family: nobody else in the cast is shut out by it. */
const aConnection = async (work: Work, { family, service }: Sided): Promise<Place> => ({
  '/connections/:id': await saveConnection(work, {
    account: service.accounts.trustee,
    family: family.familyId,
    knows: true,
    words: 'A neighbour.',
  }),
})

/** All of it done by the manager. */
export const newPlacesOf = async (opened: Work, sided: Sided): Promise<Place> => {
  const work = opened.as(staff(opened, sided.service.accounts.manager))
  return {
    ...(await papers(work, sided)),
    ...(await paperOfReferrer(work, sided)),
    ...(await peopleKeptApart(work, sided)),
    ...(await aVisit(work, sided)),
    ...(await aJoin(work, sided)),
    ...(await caseSystem(work, sided)),
    ...(await aConnection(work, sided)),
    ...(await aLetterBegun(work, sided)),
    '/families/:id/documents/:document': await aDocument(work, { kind: 'family', id: sided.family.familyId }),
    '/families/:id/people/:person': sided.family.parties.resident,
    '/families/:id/plans/:child': sided.family.children[0] ?? '',
  }
}

/** The secret of a new address is read once by whoever recorded it. */
export const shownSecret = (work: Work, account: AccountId, organisation: string): Promise<string> =>
  keepToShow(work, { account, kind: 'api-key', lines: ['kts_example', organisation] })

export const fixedPlaces: Place = {
  '/agreements/:id/pdf/:language': 'welsh',
  '/service/clauses/:clause': 'late',
  '/service/translations/:language': 'welsh',
  '/service/translations/:language/:subject': 'late',
  '/service/leaflets/:kind': 'adult',
  '/form/:token/child/:place': '0',
}
