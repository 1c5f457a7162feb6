import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealNumber } from '../../domain/record-seal.ts'
import { verifyRecordPdf } from '../../platform/pdf/verify.ts'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { aLockedPdf } from '../../platform/foreign-files/foreign-samples.ts'
import {
  aDrawing,
  aReadyFamily,
  aScan,
  asDataUrl,
  giveOut,
  newestOf,
  partyAccount,
  postWithFile,
  signedByAll,
} from '../../testing/signing-steps.ts'

const agreed = { agrees: 'yes' }

const keptCopy = (service: TestService, agreement: string): Promise<{ readonly file: string } | null> =>
  service.work(
    (work) => work.row<{ file: string }>`
      select file_id as file from agreement_copy where tenant_id = ${work.tenant} and agreement_id = ${agreement}`,
  )

const copiesIn = (service: TestService): Promise<readonly { readonly to_name: string; readonly attachments: readonly string[] }[]> =>
  service.work(
    (work) => work.rows<{ to_name: string; attachments: string[] }>`
      select to_name, attachments from letter where tenant_id = ${work.tenant} and kind = 'agreement-copy' order by to_name`,
  )

const signsByLink = async (
  service: TestService,
  path: string,
  given: { readonly signatory: string | undefined; readonly hash: string },
) => {
  const leader = await service.as('leader')
  assert.equal((await leader.post(`${path}/links/${given.signatory}`)).status, 303)
  const link = linkIn((await service.work(lettersIn)).findLast((letter) => letter.kind === 'signing-link'))
  const rosa = passerBy(service.app)
  assert.match((await rosa.post(link)).html, /Rosa, read this/)
  const signed = await rosa.post(`${link}/signature`, { ...agreed, seen: given.hash, typedName: 'rosa ashdown', drawing: '' }, link)
  assert.equal(signed.location, '/signed', signed.html)
}

const paperOf = (hash: string, more: { readonly day?: string; readonly scan?: Buffer; readonly number?: string } = {}) => [
  { name: 'scan', value: more.scan ?? aScan },
  { name: 'signedOn-day', value: more.day ?? '21' },
  { name: 'signedOn-month', value: '5' },
  { name: 'signedOn-year', value: '2026' },
  { name: 'number', value: more.number ?? sealNumber(hash) },
]

test('[AGR-03] county: every party signs, on the tablet, by link, on paper or signed in', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const carer = await partyAccount(service, family.parties.carer, 'carer')
  const { id, hash, signatories } = await giveOut(service, family)
  assert.deepEqual(Object.keys(signatories).toSorted(), ['Fay', 'Greta', 'Joanne', 'Owen', 'Rosa'])
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`

  const drawing = asDataUrl(aDrawing())
  const drawn = await leader.post(`${path}/sign/${signatories['Owen']}`, { ...agreed, seen: hash, typedName: '', drawing })
  assert.equal(drawn.status, 303, drawn.words)
  assert.match((await leader.get(drawn.location)).words, /Thank you, Owen You have signed. Hand the tablet back/)
  await signsByLink(service, path, { signatory: signatories['Rosa'], hash })
  const onPaper = await postWithFile(service, leader.secret, `${path}/paper/${signatories['Greta']}`, paperOf(hash))
  assert.equal(onPaper.status, 303, onPaper.html)
  assert.match((await leader.get(path)).words, /Greta Ashdown.*Signed on paper.*dated 21 May 2026/)
  assert.deepEqual((await leader.get(`${path}/scans/${signatories['Greta']}`)).bytes, aScan)

  const signIn = { ...agreed, seen: hash, drawing: '' }
  const fay = await service.signIn(carer)
  assert.equal((await fay.post(`/agreements/${id}/sign`, { ...signIn, typedName: 'Fay Marsh' })).status, 303)
  assert.deepEqual(await copiesIn(service), [], 'no copy goes out before everybody has signed')
  const joanne = await service.as('socialWorker')
  assert.equal((await joanne.post(`/agreements/${id}/sign`, { ...signIn, typedName: 'Joanne Firth' })).status, 303)
  assert.match((await leader.get(path)).words, /Everybody has signed/)

  const verdict = verifyRecordPdf((await fay.get(`/agreements/${id}/pdf`)).bytes, hash)
  assert.ok(verdict.ok)
  const sealed = verdict.additions[0]?.canonical ?? ''
  assert.equal(sealed.match(/"signedOn":"2026-05-21"/g)?.length, 5)
  assert.doesNotMatch(sealed, /tablet|link|paper|account|Reid|T\d\d:/, '[RISK-07] the copy tells the day, and no hour, way or witness')
  const seenByFay = await fay.get(`/agreements/${id}`)
  assert.match(seenByFay.words, /Owen Ashdown [^.]*\. Signed/)
  assert.doesNotMatch(seenByFay.words, /Signed (on|by|with) (our|personal|paper|their)/, '[RISK-07] only that the others signed')
  assert.match((await leader.get(`/agreements/${id}`)).words, /Signed on our tablet/)
  const events = await service.work(
    (work) => work.rows<{ name: string; actor: string }>`
      select name, actor_kind || ' ' || actor_name as actor from audit_entry
      where tenant_id = ${work.tenant} and name in ('agreement.signed', 'agreement.completed') order by at, id`,
  )
  assert.equal(events.length, 6, 'five signatures and one completion are written down')
  assert.ok(
    events.some((event) => event.actor === 'link Rosa Ashdown'),
    'a signature by link stands in the name of the person',
  )
})

test('[AGR-04] every signatory gets the one paper that was kept, and gets it again whenever they ask', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id } = await signedByAll(service, family)
  const copies = await copiesIn(service)
  assert.deepEqual(
    copies.map((copy) => copy.to_name),
    ['Fay Marsh', 'Greta Ashdown', 'Joanne Firth', 'Owen Ashdown', 'Rosa Ashdown'],
  )
  const kept = await keptCopy(service, id)
  for (const copy of copies) assert.deepEqual(copy.attachments, [kept?.file])
  const leader = await service.as('leader')
  const told = (await leader.get(`/families/${family.familyId}/agreement`)).words
  assert.match(told, /Everybody has signed\. 0 copies were sent\. 4 on the way\. No copy has gone to Greta Ashdown/)
  const pdf = (await leader.get(`/agreements/${id}/pdf`)).bytes
  const verdict = verifyRecordPdf(pdf)
  assert.ok(verdict.ok)
  const inside = [verdict.main, ...verdict.additions].map((text) => text.canonical).join(' ')
  for (const fact of protectedWords) assert.ok(!inside.includes(fact), `[RISK-07] ${fact} stands in the paper`)
  service.clock.moveBy({ minutes: 5 })
  const social = await service.as('socialWorker')
  assert.deepEqual((await social.get(`/agreements/${id}/pdf`)).bytes, pdf, 'a copy is the stored paper, not a new one')
  assert.equal((await (await service.as('otherSocialWorker')).get(`/agreements/${id}/pdf`)).status, 404)
})

test('[AGR-03] a paper counts with its scan, a possible day and the number of this very text', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { hash, signatories } = await giveOut(service, family)
  const { secret } = await service.as('leader')
  const path = `/families/${family.familyId}/agreement/paper/${signatories['Greta']}`
  const refusals = [
    [{ number: sealNumber('f'.repeat(64)) }, /not the number of this version/],
    [{ day: '22' }, /cannot have been signed on that day/],
    [{ day: '20' }, /cannot have been signed on that day/],
    [{ scan: aLockedPdf() }, /locked with a password/],
    [{ scan: Buffer.from('MZ this is a program') }, /not a PDF or a picture/],
  ] as const
  for (const [more, says] of refusals) {
    const refused = await postWithFile(service, secret, path, paperOf(hash, more))
    assert.equal(refused.status, 422)
    assert.match(refused.html, says)
  }
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
  const { id, hash } = await signedByAll(service, await aReadyFamily(service))
  const pdf = (await (await service.as('leader')).get(`/agreements/${id}/pdf`)).bytes
  assert.ok(verifyRecordPdf(pdf, hash).ok)
  const step = Math.floor(pdf.length / 200)
  for (let at = 0; at < pdf.length; at += step) {
    const changed = Buffer.from(pdf)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    assert.ok(!verifyRecordPdf(changed, hash).ok, `byte ${at}`)
  }
})
