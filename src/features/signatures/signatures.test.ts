import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealNumber } from '../../domain/record-seal.ts'
import { verifyRecordPdf } from '../../platform/pdf/verify.ts'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { aDrawing, aReadyFamily, aScan, asDataUrl, giveOut, newestOf, partyAccount, postWithFile } from '../../testing/signing-steps.ts'

const agreed = { agrees: 'yes' }

test('[AGR-03] county: every party signs, on the tablet, by link, on paper or signed in; then each gets the very same copy', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const carer = await partyAccount(service, family.parties.carer, 'carer')
  const { id, hash, signatories } = await giveOut(service, family)
  assert.deepEqual(Object.keys(signatories).toSorted(), ['Fay', 'Greta', 'Joanne', 'Owen', 'Rosa'])
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`

  const drawn = await leader.post(`${path}/sign/${signatories['Owen']}`, {
    ...agreed,
    seen: hash,
    typedName: '',
    drawing: asDataUrl(aDrawing()),
  })
  assert.equal(drawn.status, 303, drawn.words)
  assert.match((await leader.get(drawn.location)).words, /Thank you, Owen You have signed. Hand the tablet back/)

  assert.equal((await leader.post(`${path}/links/${signatories['Rosa']}`)).status, 303)
  const link = linkIn((await service.work(lettersIn)).findLast((letter) => letter.kind === 'signing-link'))
  const rosa = passerBy(service.app)
  const opened = await rosa.post(link)
  assert.match(opened.html, /Rosa, read this/)
  const byLink = await rosa.post(`${link}/signature`, { ...agreed, seen: hash, typedName: 'rosa ashdown', drawing: '' }, link)
  assert.equal(byLink.location, '/signed', byLink.html)

  const onPaper = await postWithFile(service, leader.secret, `${path}/paper/${signatories['Greta']}`, [
    { name: 'scan', value: aScan },
    { name: 'signedOn-day', value: '21' },
    { name: 'signedOn-month', value: '5' },
    { name: 'signedOn-year', value: '2026' },
    { name: 'number', value: sealNumber(hash) },
  ])
  assert.equal(onPaper.status, 303, onPaper.html)
  assert.match((await leader.get(path)).words, /Greta Ashdown.*Signed on paper.*dated 21 May 2026/)
  assert.deepEqual((await leader.get(`${path}/scans/${signatories['Greta']}`)).bytes, aScan)

  const fay = await service.signIn(carer)
  assert.equal((await fay.post(`/agreements/${id}/sign`, { ...agreed, seen: hash, typedName: 'Fay Marsh', drawing: '' })).status, 303)
  assert.equal(
    (await service.work(lettersIn)).filter((letter) => letter.kind === 'agreement-copy').length,
    0,
    'no copy goes out before everybody has signed',
  )

  const joanne = await service.as('socialWorker')
  assert.equal((await joanne.post(`/agreements/${id}/sign`, { ...agreed, seen: hash, typedName: 'Joanne Firth', drawing: '' })).status, 303)
  assert.match((await leader.get(path)).words, /Everybody has signed/)

  const copies = await service.work(
    (work) =>
      work.rows<{
        to_name: string
        attachments: string[]
      }>`select to_name, attachments from letter where tenant_id = ${work.tenant} and kind = 'agreement-copy' order by to_name`,
  )
  assert.deepEqual(
    copies.map((copy) => copy.to_name),
    ['Fay Marsh', 'Greta Ashdown', 'Joanne Firth', 'Owen Ashdown', 'Rosa Ashdown'],
  )
  const kept = await service.work(
    (work) =>
      work.row<{ file: string }>`select file_id as file from agreement_copy where tenant_id = ${work.tenant} and agreement_id = ${id}`,
  )
  for (const copy of copies) assert.deepEqual(copy.attachments, [kept?.file], 'all letters carry the one paper that was kept')

  const pdf = (await leader.get(`/agreements/${id}/pdf`)).bytes
  service.clock.moveBy({ minutes: 5 })
  assert.deepEqual((await fay.get(`/agreements/${id}/pdf`)).bytes, pdf, 'a copy is the stored paper, not a new one')
  const verdict = verifyRecordPdf(pdf, hash)
  assert.ok(verdict.ok)
  const log = verdict.additions[0]?.canonical ?? ''
  for (const way of ['tablet', 'link', 'paper', 'account']) assert.match(log, new RegExp(`"way":"${way}"`))
  const events = await service.work(
    (work) => work.rows<{ name: string; actor: string }>`
    select name, actor_kind || ' ' || actor_name as actor from audit_entry where tenant_id = ${work.tenant} and name in ('agreement.signed', 'agreement.completed') order by at, id`,
  )
  assert.equal(events.filter((event) => event.name === 'agreement.signed').length, 5)
  assert.equal(events.filter((event) => event.name === 'agreement.completed').length, 1)
  assert.ok(
    events.some((event) => event.actor === 'link Rosa Ashdown'),
    'a signature by link is written down in the name of the person',
  )
})

for (const [policy, names] of [
  ['independent', ['Fay', 'Joanne', 'Owen', 'Rosa']],
  ['city', ['Fay', 'Joanne', 'Owen', 'Rosa']],
  ['proceedings', ['Fay', 'Greta', 'Joanne', 'Owen', 'Rosa']],
  ['supported', ['Fay', 'Joanne', 'Owen', 'Rosa']],
] as const) {
  test(`[AGR-03] ${policy}: all whom the policy and the referral name are asked to sign, and none can be left out`, async () => {
    await using service = await aService(policy)
    const family = await aReadyFamily(service)
    const { signatories } = await giveOut(service, family)
    assert.deepEqual(Object.keys(signatories).toSorted(), [...names])

    const second = await aReadyFamily(service, { surname: 'Birch' })
    const leader = await service.as('leader')
    const path = `/families/${second.familyId}/agreement`
    await leader.post(`${path}/versions`)
    const { seen } = await newestOf(service, second)
    const without = await leader.post(`${path}/offer`, { seen, signatories: [second.parties.visiting] })
    assert.equal(without.status, 422)
    assert.match(without.words, /must sign and is not ticked.*AGR-03/)
  })
}

test('[AGR-04] every byte of a signed copy counts', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id, hash, signatories } = await giveOut(service, family)
  const leader = await service.as('leader')
  for (const signatory of Object.values(signatories)) {
    const name = await service.work(
      (work) => work.row<{ name: string }>`select name from agreement_signatory where tenant_id = ${work.tenant} and id = ${signatory}`,
    )
    await leader.post(`/families/${family.familyId}/agreement/sign/${signatory}`, {
      ...agreed,
      seen: hash,
      typedName: name?.name ?? '',
      drawing: '',
    })
  }
  const pdf = (await leader.get(`/agreements/${id}/pdf`)).bytes
  assert.ok(verifyRecordPdf(pdf, hash).ok)
  const step = Math.floor(pdf.length / 200)
  for (let at = 0; at < pdf.length; at += step) {
    const changed = Buffer.from(pdf)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    assert.ok(!verifyRecordPdf(changed, hash).ok, `byte ${at}`)
  }
})
