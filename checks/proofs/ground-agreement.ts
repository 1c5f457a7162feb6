import type { Work } from '../../src/platform/work.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import type { TestService } from '../../src/testing/service.ts'
import type { Place } from './ground-places.ts'

const paper = Buffer.from('%PDF-1.4 a signed paper')

/** The first version given out, one of its signatures on paper, and a second version begun: every page of an agreement has something to show. */
export const anAgreement = async (service: TestService, family: TestFamily): Promise<Place> => {
  const manager = await service.as('manager')
  const path = `/families/${family.familyId}/agreement`
  await manager.post(`${path}/versions`)
  const { html } = await manager.get(`${path}/offer`)
  const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const signatories = [...html.matchAll(/name="signatories"[^>]*value="([^"]+)"/g)].map(([, party]) => party ?? '')
  const offered = await manager.post(`${path}/offer`, { seen, signatories })
  if (offered.status !== 303) throw new Error(`The agreement was not given out: ${offered.words}`)
  const place = await service.work((work) => signOnPaper(work, family))
  await manager.post(`${path}/versions`)
  return place
}

const signOnPaper = async (work: Work, family: TestFamily): Promise<Place> => {
  const { tenant } = work
  const all = await work.rows<{ id: string; party: string; agreement: string; name: string; hash: string }>`
    select s.id, s.party_id as party, a.id as agreement, s.name, o.document_hash as hash
    from agreement_signatory s
    join agreement a on a.tenant_id = s.tenant_id and a.id = s.agreement_id
    join agreement_offer o on o.tenant_id = s.tenant_id and o.agreement_id = s.agreement_id
    where s.tenant_id = ${tenant} and a.family_id = ${family.familyId}`
  const onPaper = all.find(({ party }) => party !== family.parties.carer && party !== family.parties['social-worker'])
  const waiting = all.find(({ party }) => party === family.parties.carer)
  if (onPaper === undefined || waiting === undefined) throw new Error('Nobody signs')
  const scan = await work.keep({
    bytes: paper,
    name: 'signed-paper.pdf',
    mediaType: 'application/pdf',
    purpose: 'signature-scan',
    family: family.familyId,
  })
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
