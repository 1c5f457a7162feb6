import { Temporal } from 'temporal-polyfill'
import type { AgreementTranslation } from '../../src/domain/agreement-translation.ts'
import { canonicalJson } from '../../src/domain/canonical.ts'
import type { ChildPlan } from '../../src/domain/child-plan.ts'
import type { AgreementId } from '../../src/domain/ids.ts'
import { saveTranslations } from '../../src/features/clauses/agreement-translation-store.ts'
import { saveMeeting } from '../../src/features/planning-meetings/meeting-store.ts'
import { savePlan } from '../../src/features/plans/plan-store.ts'
import { sha256 } from '../../src/platform/crypto.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import type { TestService } from '../../src/testing/service.ts'
import type { Place } from './ground-place.ts'

const paper = Buffer.from('%PDF-1.4 a signed paper')

/** Two versions given out, the second signed by some on paper, and a third begun: every page of an agreement has something to show. */
export const anAgreement = async (service: TestService, family: TestFamily): Promise<Place> => {
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/agreement`
  await service.work((work) => planFor(work, service, family))
  for (const _version of [1, 2]) {
    await manager.post(`${path}/versions`)
    const { html } = await manager.get(`${path}/offer`)
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const signatories = [...html.matchAll(/name="signatories"[^>]*value="([^"]+)"/g)].map(([, party]) => party ?? '')
    const offered = await manager.post(`${path}/offer`, { seen, signatories })
    if (offered.status !== 303) throw new Error(`The agreement was not given out: ${offered.words}`)
  }
  const place = await service.work(async (work) => {
    const signed = await signOnPaper(work, family)
    const agreement = signed['/agreements/:id'] as AgreementId
    return { ...signed, ...(await children(work, { service, family, agreement })), ...(await inWelsh(work, agreement)) }
  })
  await manager.post(`${path}/versions`)
  return place
}

const plan: ChildPlan = {
  purpose: 'To keep the bond with their father.',
  frequency: 'Once a week',
  length: 'An hour and a half',
  whoTakesPart: 'Their father',
  socialWorkerShare: 'One session in four',
  endsOn: '2026-11-30',
  wayOut: 'Less supervision after the summer.',
  longTerm: 'Once a month.',
}

/** A meeting and a plan for each child, which some services want before anybody is asked to sign. */
const planFor = async (work: Work, service: TestService, family: TestFamily): Promise<void> => {
  const by = { id: service.accounts.leader, name: 'Lena East' }
  for (const child of family.children) await savePlan(work, { family: family.familyId, child, plan, goesToCourt: true, by })
  const heldOn = Temporal.PlainDate.from('2026-05-20')
  await saveMeeting(work, { family: family.familyId, heldOn, place: 'Larch House', present: 'Everybody', settled: 'Thursdays.' })
}

const scanOf = (work: Work, family: TestFamily): Promise<string> =>
  work.keep({ bytes: paper, name: 'signed-paper.pdf', mediaType: 'application/pdf', purpose: 'signature-scan', family: family.familyId })

type Signing = { readonly service: TestService; readonly family: TestFamily; readonly agreement: AgreementId }

/** The first child has signed on paper, the second has not; services where no child signs are given both for the proof. */
const children = async (work: Work, { service, family, agreement }: Signing): Promise<Place> => {
  const kept = () => work.rows<{ id: string; child: string; hash: string }>`
    select id, child_id as child, document_hash as hash from child_agreement where tenant_id = ${work.tenant} and agreement_id = ${agreement} order by id`
  const has = new Set((await kept()).map(({ child }) => child))
  for (const child of family.children.filter((each) => !has.has(each))) await addChildVersion(work, agreement, child)
  const [signed, open] = await kept()
  if (signed === undefined || open === undefined) throw new Error('No child signs')
  await work.rows`
    insert into child_signature (tenant_id, child_agreement_id, way, typed_name, scan_file, document_hash, witnessed_by, signed_on, at)
    values (${work.tenant}, ${signed.id}, 'paper', 'Poppy', ${await scanOf(work, family)}, ${signed.hash}, ${service.accounts.worker}, '2026-05-21', ${work.now})`
  await work.record({
    name: 'agreement.child-signed',
    about: signed.id,
    family: family.familyId,
    facts: { way: 'paper', hash: signed.hash },
  })
  return {
    '/families/:id/agreement/children/:child': open.id,
    '/families/:id/agreement/children/:child/scan': signed.id,
    '/families/:id/agreement/versions/:version': '2',
  }
}

const addChildVersion = async (work: Work, agreement: AgreementId, child: string): Promise<void> => {
  const id = work.newId()
  const clauses = [{ id: 'child-what', heading: 'What this is', text: 'A plan for your family time.' }]
  const named = await work.row<{ name: string }>`select given_name as name from child where tenant_id = ${work.tenant} and id = ${child}`
  const about = { agreement, version: 2, child: named?.name ?? '', service: 'Northmere Family Time', offeredOn: '2026-05-21', clauses }
  const text = canonicalJson({ form: 'kintime-child-agreement/1', ...about })
  const sealed = work.seal(text, { table: 'child_agreement', row: id, column: 'content' })
  await work.rows`
    insert into child_agreement (tenant_id, id, agreement_id, child_id, content, document_hash, at)
    values (${work.tenant}, ${id}, ${agreement}, ${child}, ${sealed}, ${sha256(text)}, ${work.now})`
}

const inWelsh = async (work: Work, agreement: AgreementId): Promise<Place> => {
  const translation = {
    language: 'welsh',
    note: null,
    parts: {},
    clauses: [{ id: 'late', heading: 'Hwyr', text: 'Ffoniwch ni.' }],
    lacks: [],
  }
  await saveTranslations(work, agreement, [{ language: 'welsh', translation: translation as unknown as AgreementTranslation }])
  return { '/agreements/:id/pdf/:language': 'welsh' }
}

const signOnPaper = async (work: Work, family: TestFamily): Promise<Place> => {
  const { tenant } = work
  const all = await work.rows<{ id: string; party: string; agreement: string; name: string; hash: string }>`
    select s.id, s.party_id as party, a.id as agreement, s.name, o.document_hash as hash
    from agreement_signatory s
    join agreement a on a.tenant_id = s.tenant_id and a.id = s.agreement_id
    join agreement_offer o on o.tenant_id = s.tenant_id and o.agreement_id = s.agreement_id
    where s.tenant_id = ${tenant} and a.family_id = ${family.familyId} and a.version = 2`
  const onPaper = all.find(({ party }) => party !== family.parties.carer && party !== family.parties['social-worker'])
  const waiting = all.find(({ party }) => party === family.parties.carer)
  if (onPaper === undefined || waiting === undefined) throw new Error('Nobody signs')
  const scan = await scanOf(work, family)
  await work.rows`
    insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, scan_file, document_hash, at)
    values (${tenant}, ${onPaper.id}, ${onPaper.agreement}, 'paper', ${onPaper.name}, ${scan}, ${onPaper.hash}, ${work.now})`
  const at = '/families/:id/agreement'
  return {
    '/agreements/:id': onPaper.agreement,
    [`${at}/sign/:signatory`]: waiting.id,
    [`${at}/paper/:signatory`]: waiting.id,
    [`${at}/links/:signatory`]: waiting.id,
    [`${at}/scans/:signatory`]: onPaper.id,
  }
}
