import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { textOfPdf } from '../../platform/foreign-files/check-upload.ts'
import { aFamily, allocate, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Visitor } from '../../testing/service.ts'
import { givePaper, papersOf } from './door.ts'

const decision = (...blocks: readonly Block[]): PdfDocument => ({
  kind: 'document',
  title: 'Our decision',
  service: 'Northmere Family Time',
  date: '2026-05-21',
  blocks: [{ kind: 'paragraph', text: 'We can offer family time.' }, ...blocks],
  foot: {},
})
const where = decision({ kind: 'paragraph', text: 'Meet at 14 Heron Court, Southfold at 4pm.' })

const give = (service: TestService, family: TestFamily, document: PdfDocument, side: 'visiting' | 'resident' = 'visiting') => {
  const to = { name: side === 'visiting' ? 'Owen Ashdown' : 'Rosa Ashdown', partyId: family.parties[side] }
  return service.work((work) => givePaper(work, { family: family.familyId, to, kind: 'decision', document }))
}

/** A parent of the family with a sign-in of their own. */
const parentOf = (service: TestService, party: string, name: string) =>
  service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into account (tenant_id, id, email, name, side, created_at)
      values (${work.tenant}, ${id}, ${`${id}@example.org`}, ${name}, 'party', ${work.now})`
    await work.rows`insert into account_role (tenant_id, account_id, role, granted_at) values (${work.tenant}, ${id}, 'parent', ${work.now})`
    await work.rows`update party set account_id = ${id} where tenant_id = ${work.tenant} and id = ${party}`
    return id
  })

test('[RISK-07] a paper without anything confidential is printed, kept and given; one with a protected address is held back', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  assert.equal((await give(service, family, decision())).state, 'given')
  assert.equal((await give(service, family, where)).state, 'held')
  assert.equal((await give(service, family, where, 'resident')).state, 'given')
  const papers = await service.work((work) => papersOf(work, family.familyId))
  assert.deepEqual(papers.map(({ toName, state }) => `${toName}: ${state}`).toSorted(), [
    'Owen Ashdown: given',
    'Owen Ashdown: held',
    'Rosa Ashdown: given',
  ])
  const held = await service.work((work) => work.rows`select places from paper_held`)
  const told = await service.work((work) => work.rows`select facts from audit_entry`)
  assert.doesNotMatch(JSON.stringify([held, told]), /Heron/)
})

/** Page and PDF answer alike. */
const sees = async (visitor: Visitor, id: string) => {
  const page = await visitor.get(`/papers/${id}`)
  const pdf = await visitor.get(`/papers/${id}/pdf`)
  assert.equal(page.status, pdf.status)
  return page.status
}

test('[RISK-07] a paper is read by the one it was given to and by staff of the family, never by another party of the same family', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const other = await aFamily(service, { surname: 'Birch' })
  await allocate(service, family)
  const owen = await service.signIn(await parentOf(service, family.parties.visiting, 'Owen Ashdown'))
  const rosa = await service.signIn(await parentOf(service, family.parties.resident, 'Rosa Ashdown'))
  const stranger = await service.signIn(await parentOf(service, other.parties.visiting, 'Owen Birch'))
  const toOwen = await give(service, family, decision())
  const toRosa = await give(service, family, where, 'resident')
  const held = await give(service, family, where)
  assert.deepEqual([await sees(owen, toOwen.id), await sees(owen, toRosa.id), await sees(owen, held.id)], [200, 404, 404])
  assert.deepEqual([await sees(rosa, toOwen.id), await sees(rosa, toRosa.id), await sees(rosa, held.id)], [404, 200, 404])
  assert.deepEqual([await sees(stranger, toOwen.id), await sees(stranger, toRosa.id), await sees(stranger, held.id)], [404, 404, 404])
  for (const part of [
    'socialWorker',
    'legal',
    'teamManager',
    'otherSocialWorker',
    'solicitor',
    'otherWorker',
    'otherLeader',
    'volunteer',
    'trustee',
  ] as const) {
    const visitor = await service.as(part)
    for (const id of [toOwen.id, toRosa.id, held.id]) assert.equal(await sees(visitor, id), 404, part)
  }
  for (const part of ['manager', 'coordinator', 'leader', 'worker'] as const) {
    const visitor = await service.as(part)
    assert.deepEqual([await sees(visitor, toOwen.id), await sees(visitor, held.id)], [200, 404], part)
  }
  const toWorker = await service.work((work) =>
    givePaper(work, {
      family: family.familyId,
      to: { name: 'Joanne Firth', accountId: service.accounts.socialWorker },
      kind: 'letter',
      document: decision(),
    }),
  )
  assert.equal(await sees(await service.as('socialWorker'), toWorker.id), 200)
  assert.equal(await sees(owen, toWorker.id), 404)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'paper.read' and actor_name = 'Owen Ashdown'`)
  assert.equal(reads.length, 2)
})

test('[RISK-07] lists of papers and what was held back are for staff of the family', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const owen = await service.signIn(await parentOf(service, family.parties.visiting, 'Owen Ashdown'))
  const held = await give(service, family, where)
  for (const path of ['/papers-held', `/families/${family.familyId}/papers`, `/papers/${held.id}/words`])
    for (const visitor of [owen, await service.as('socialWorker'), await service.as('legal')])
      assert.equal((await visitor.get(path)).status, 404)
  assert.match((await (await service.as('leader')).get(`/families/${family.familyId}/papers`)).words, /Decision Owen Ashdown Held back/)
})

test('[RISK-07] a paper of a file that was joined into another is held against the facts of both', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const joined = await aFamily(service, { surname: 'Birch' })
  const document = decision({ kind: 'paragraph', text: 'Meet by 21 Elder Walk.' })
  await service.work(async (work) => {
    const id = work.newId()
    const sealed = work.seal('21 Elder Walk, Southfold', { table: 'protected_fact', row: id, column: 'sealed' })
    await work.rows`
      insert into protected_fact (tenant_id, id, family_id, party_id, kind, sealed, is_confidential, recorded_at)
      values (${work.tenant}, ${id}, ${family.familyId}, ${family.parties.resident}, 'address', ${sealed}, true, ${work.now})`
  })
  assert.equal((await give(service, joined, document)).state, 'given')
  await service.work(
    (work) => work.rows`
      insert into family_join (tenant_id, id, kept_family, joined_family, why, by_account, by_name, at)
      values (${work.tenant}, ${work.newId()}, ${family.familyId}, ${joined.familyId}, 'The same children', ${service.accounts.leader}, 'Lena East', ${work.now})`,
  )
  assert.equal((await give(service, joined, document)).state, 'held')
})

test('[RISK-07] words that are taken out are in no file any more, and the paper then goes to its reader', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await allocate(service, family)
  const { id } = await give(service, family, decision({ kind: 'paragraph', text: 'Meet at 14 Heron Court by the bakery.' }))
  const worker = await service.as('worker')
  const asked = await worker.get(`/papers/${id}/words`)
  assert.match(asked.words, /Rosa Ashdown’s address.*14 Heron Court/)
  assert.doesNotMatch(asked.words, /Release this paper/)
  assert.equal((await worker.post(`/papers/${id}/words`, { also: 'the bakery' })).location, `/families/${family.familyId}/papers`)
  const pdf = (await worker.get(`/papers/${id}/pdf`)).bytes
  const words = await textOfPdf(pdf)
  assert.match(words, /taken out/)
  assert.doesNotMatch(words, /Heron|bakery/)
  assert.doesNotMatch(pdf.toString('latin1'), /Heron/)
  const page = await worker.get(`/papers/${id}`)
  assert.match(page.words, /Meet at taken out/)
  const stored = await service.work((work) => work.rows<{ id: string; document: Uint8Array }>`select id, document from paper`)
  for (const row of stored) {
    const text = await service.work(async (work) => work.open(row.document, { table: 'paper', row: row.id, column: 'document' }))
    assert.doesNotMatch(text, /Heron/)
  }
  assert.equal((await worker.post(`/papers/${id}/words`, { also: 'offer' })).status, 422)
  await assert.rejects(
    service.work((work) => work.rows`update paper set seal = 'x' where id = ${id}`),
    /never changes/,
  )
})

test('[RISK-07] only a manager, with a reason on record, gives a paper as it is; staff may put it away', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const released = await give(service, family, where)
  const dropped = await give(service, family, where)
  for (const part of ['leader', 'coordinator', 'worker', 'socialWorker', 'legal'] as const)
    assert.equal((await (await service.as(part)).post(`/papers/${released.id}/release`, { reason: 'They know.' })).status, 404, part)
  const manager = await service.as('manager')
  assert.equal((await manager.post(`/papers/${released.id}/release`, { reason: ' ' })).status, 422)
  assert.match((await manager.get('/papers-held')).words, /2 of them wait for you/)
  assert.doesNotMatch((await manager.get('/papers-held')).html, /Heron/)
  assert.equal((await manager.post(`/papers/${released.id}/release`, { reason: 'The court ordered it.' })).status, 303)
  assert.match(await textOfPdf((await manager.get(`/papers/${released.id}/pdf`)).bytes), /Heron/)
  const onRecord = await service.work((work) => work.rows<{ by_name: string }>`select by_name from paper_release`)
  assert.deepEqual(onRecord, [{ by_name: 'Mira Okafor' }])

  assert.equal((await (await service.as('leader')).post(`/papers/${dropped.id}/putting-away`)).status, 303)
  assert.equal((await manager.get(`/papers/${dropped.id}`)).status, 404)
  assert.equal((await manager.post(`/papers/${dropped.id}/release`, { reason: 'After all.' })).status, 422)
  assert.match(
    (await manager.get(`/families/${family.familyId}/papers`)).words,
    /Given after a manager’s decision.*Put away|Put away.*Given after/,
  )
})

test('[RISK-07] an address spread over two lines is held back, and the form takes both out', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await allocate(service, family)
  const spread = decision({ kind: 'paragraph', text: 'By 14 Heron' }, { kind: 'paragraph', text: 'Court, at 4pm.' })
  const { id, state } = await give(service, family, spread)
  assert.equal(state, 'held')
  const worker = await service.as('worker')
  assert.match((await worker.get(`/papers/${id}/words`)).words, /Rosa Ashdown’s address.*14 Heron Court/)
  assert.equal((await worker.post(`/papers/${id}/words`, { also: '' })).location, `/families/${family.familyId}/papers`)
  const words = await textOfPdf((await worker.get(`/papers/${id}/pdf`)).bytes)
  assert.match(words, /We can offer family time/)
  assert.doesNotMatch(words, /Heron|Court/)
})

test('papers of a family say who was told by mail, who in another letter, and what is to be printed and handed over', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const to = (side: 'visiting' | 'carer', name: string) => ({ name, partyId: family.parties[side] })
  await service.work(async (work) => {
    const rest = { family: family.familyId, kind: 'letter', document: decision() } as const
    await givePaper(work, { ...rest, to: to('visiting', 'Owen Ashdown') })
    await givePaper(work, { ...rest, to: { name: 'Joanne Firth', accountId: service.accounts.socialWorker }, withoutNotice: true })
    await givePaper(work, { ...rest, to: { name: 'Poppy' } })
  })
  const { words } = await (await service.as('leader')).get(`/families/${family.familyId}/papers`)
  assert.match(words, /Owen Ashdown [^.]*\. Told by mail/)
  assert.match(words, /Joanne Firth [^.]*\. Told in another letter/)
  assert.match(words, /Poppy Given [^.]*\. No mail: print it and hand it over/)
})
