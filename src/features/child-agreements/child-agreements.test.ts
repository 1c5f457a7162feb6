import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { sealNumber } from '../../domain/record-seal.ts'
import { textOfPdf } from '../../platform/foreign-files/check-upload.ts'
import { policies } from '../../policies/five-policies.ts'
import { aService, type TestService } from '../../testing/service.ts'
import type { TestFamily } from '../../testing/a-family.ts'
import { aDrawing, aReadyFamily, asDataUrl, aScan, giveOut, postWithFile, signedByAll } from '../../testing/signing-steps.ts'
import { agreementState } from '../agreements/door.ts'
import { papersOf } from '../papers/door.ts'

const bornOn = (service: TestService, family: TestFamily, day: string): Promise<unknown> =>
  service.work((work) => work.rows`update child set born_on = ${day} where tenant_id = ${work.tenant} and id = ${family.children[0]}`)

const theirs = (service: TestService) =>
  service.work(
    (work) => work.rows<{ id: string; hash: string }>`
      select c.id, c.document_hash as hash from child_agreement c join agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
      where c.tenant_id = ${work.tenant} order by a.version desc`,
  )

for (const policy of ['proceedings', 'county', 'city', 'supported', 'independent'] as const) {
  const age = policies[policy].agreement.childSignsFromAge
  test(`[AGR-03] ${policy}: ${age === null ? 'no child signs a version of their own' : `a child of ${age} has a version of their own, and one a day younger has none`}`, async () => {
    await using service = await aService(policy)
    const years = age ?? 17
    const old = await aReadyFamily(service)
    await bornOn(service, old, `${2026 - years}-05-21`)
    await giveOut(service, old)
    assert.equal((await theirs(service)).length, age === null ? 0 : 1)
    const young = await aReadyFamily(service, { surname: 'Younger' })
    await bornOn(service, young, `${2026 - years}-05-22`)
    await giveOut(service, young)
    assert.equal((await theirs(service)).length, age === null ? 0 : 1)
  })
}

test('[AGR-03] a child signs on the tablet with a first name or a drawing, beside a worker, once, and never under another name', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  await bornOn(service, family, '2016-02-01')
  await signedByAll(service, family)
  assert.equal(await service.work((work) => agreementState(work, family.familyId)), 'signed', 'the agreement never waits for a child')
  const [child] = await theirs(service)
  const leader = await service.as('leader')
  const list = `/families/${family.familyId}/agreement/children`
  assert.match((await leader.get(`/families/${family.familyId}/agreement`)).words, /Children’s own versions Signed by 0 of 1/)
  const page = await leader.get(`${list}/${child?.id}/sign`)
  assert.match(page.words, /For (Poppy|Jude).*You can say stop.*You do not have to/)
  assert.doesNotMatch(page.words, /Rosa|must not meet|Heron/)
  const named = /For (Poppy|Jude)/.exec(page.words)?.[1] ?? ''
  const sign = (typed: Record<string, string>) =>
    leader.post(`${list}/${child?.id}/sign`, { typedName: '', drawing: '', seen: child?.hash ?? '', ...typed })
  assert.match((await sign({})).words, /There is no name and no drawing yet/)
  assert.match((await sign({ typedName: 'Owen' })).words, new RegExp(`This page is for ${named}`))
  assert.equal((await sign({ typedName: named, seen: 'f'.repeat(64) })).status, 422)
  assert.equal((await sign({ typedName: named.toLowerCase() })).status, 303)
  assert.match((await leader.get(`${list}/${child?.id}/sign`)).words, /Thank you.*Give the tablet back/)
  assert.equal((await sign({ typedName: named })).status, 422, 'once')
  assert.match((await leader.get(list)).words, /Signed on our tablet, 21 May 2026, with Lena East/)
  const pdf = await leader.get(`${list}/${child?.id}/pdf`)
  assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
  for (const part of ['socialWorker', 'otherWorker'] as const) assert.equal((await (await service.as(part)).get(list)).status, 404)
})

test('[AGR-04] a child signs on paper under the number of their own words; a new version has its own, and a changed text is noticed', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  await bornOn(service, family, '2016-02-01')
  await giveOut(service, family)
  const [first] = await theirs(service)
  const list = `/families/${family.familyId}/agreement/children`
  const leader = await service.as('leader')
  const paper = (number: string, id = first?.id) =>
    postWithFile(service, leader.secret, `${list}/${id}/paper`, [
      { name: 'scan', value: aScan },
      { name: 'number', value: number },
      { name: 'signedOn-day', value: '21' },
      { name: 'signedOn-month', value: '5' },
      { name: 'signedOn-year', value: '2026' },
    ])
  assert.match((await paper('K7QP-3MXD-82FW')).html, /not the number of this version/)
  assert.equal((await paper(sealNumber(first?.hash ?? ''))).status, 303)
  await giveOut(service, family)
  const [second] = await theirs(service)
  assert.notEqual(second?.id, first?.id)
  assert.match((await leader.get(`/families/${family.familyId}/agreement`)).words, /Signed by 0 of 1/)

  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  try {
    await owner.query('set session_replication_role = replica')
    await owner.query('update child_agreement set content = (select content from child_agreement where id = $1) where id = $2', [
      first?.id,
      second?.id,
    ])
    await owner.query('update child_agreement set document_hash = $1 where id = $2', ['e'.repeat(64), first?.id])
  } finally {
    await owner.end()
  }
  assert.match((await leader.get(`${list}/${first?.id}/pdf`)).words, /was changed after it was given out/)
  assert.match((await leader.get(list)).words, /Version 1 Not signed\. A newer version/)
})

test('[AGR-04] everybody who signs the agreement gets one copy of what a child signed, and it tells nobody an address', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  await bornOn(service, family, '2016-02-01')
  const { signatories } = await giveOut(service, family)
  const [child] = await theirs(service)
  const leader = await service.as('leader')
  const drawing = asDataUrl(aDrawing())
  const list = `/families/${family.familyId}/agreement/children`
  const signed = await leader.post(`${list}/${child?.id}/sign`, { typedName: '', drawing, seen: child?.hash ?? '' })
  assert.equal(signed.status, 303, signed.words)
  const papers = (await service.work((work) => papersOf(work, family.familyId))).filter(({ kind }) => kind === 'child-agreement')
  assert.deepEqual(papers.map(({ toName }) => toName.split(' ')[0] ?? '').toSorted(), Object.keys(signatories).toSorted())
  assert.ok(papers.every(({ state }) => state === 'given'))
  const words = await textOfPdf((await leader.get(`/papers/${papers[0]?.id}/pdf`)).bytes)
  assert.match(words, new RegExp(`Copy for ${papers[0]?.toName}[\\s\\S]*Signed on 21 May 2026`))
  assert.doesNotMatch(words, /Heron|SF4|07700/)
  assert.equal((await leader.post(`${list}/${child?.id}/sign`, { typedName: '', drawing, seen: child?.hash ?? '' })).status, 422)
  const after = (await service.work((work) => papersOf(work, family.familyId))).filter(({ kind }) => kind === 'child-agreement')
  assert.equal(after.length, papers.length)
})
