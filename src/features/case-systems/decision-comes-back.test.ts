import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleReferral } from '../../domain/example-referral.ts'
import { textOfPdf } from '../../platform/foreign-files/check-upload.ts'
import { aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { aCaseSystem } from '../../testing/a-case-system.ts'
import { aService, type TestService } from '../../testing/service.ts'

const url = '/api/v1/referrals'
const order = { kind: 'court-order', name: 'Order.pdf', content: aPdf().toString('base64') }
const referral = { ...exampleReferral, kindAsked: 'supported', whySupervised: '', area: 'East', documents: [order] } as const

const aCourt = (service: TestService, name: string) =>
  service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into organisation (tenant_id, id, name, kind, created_at) values (${work.tenant}, ${id}, ${name}, 'court', ${work.now})`
    return id
  })
const decide = async (service: TestService, reference: string) => {
  const { id } = (await service.work((work) => work.row<{ id: string }>`select id from referral where reference = ${reference}`)) ?? {
    id: '',
  }
  const coordinator = await service.as('coordinator')
  const decided = await coordinator.post(`/referrals/${id}/decision`, {
    choice: 'accept',
    note: 'We can offer Saturdays.',
    significant: 'no',
  })
  assert.equal(decided.status, 303, decided.words)
}

test('[REF-07] a court that refers by case system alone reads the decision on paper; another organisation finds nothing', async () => {
  await using service = await aService('supported')
  const court = await aCaseSystem(service, await aCourt(service, 'Northmere Family Court'))
  const other = await aCaseSystem(service, await aCourt(service, 'Southfold Family Court'))
  const sent = await court.post(url, referral)
  assert.equal(sent.status, 201, sent.text)
  const at = `${url}/${String(sent.body['reference'])}`
  await decide(service, String(sent.body['reference']))
  const { papers } = (await court.get(`${at}/papers`)).body as { papers: readonly { id: string; kind: string }[] }
  assert.deepEqual(papers.map(({ kind }) => kind).toSorted(), ['acknowledgement', 'decision'])
  const decision = papers.find(({ kind }) => kind === 'decision')
  const paper = await court.get(`${at}/papers/${decision?.id}/pdf`)
  assert.equal(paper.status, 200)
  assert.match(await textOfPdf(paper.bytes), /Northmere Family Court[\s\S]*We can offer Saturdays/)
  for (const path of [at, `${at}/papers`, `${at}/papers/${decision?.id}/pdf`]) assert.equal((await other.get(path)).status, 404, path)
  const own = await other.post(url, referral, 'own')
  assert.equal((await other.get(`${url}/${String(own.body['reference'])}/papers/${decision?.id}/pdf`)).status, 404)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'paper.read'`)
  assert.equal(reads.length, 1)
})
