import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { aReadyFamily, giveOut, newestOf, type OnOffer, whoMustSign } from '../../testing/signing-steps.ts'
import type { TestFamily } from '../../testing/a-family.ts'

const by = (typedName: string, seen: string) => ({ agrees: 'yes', typedName, drawing: '', seen })
const signatures = (service: TestService): Promise<number> =>
  service.work(async (work) => (await work.rows`select signatory_id from agreement_signature where tenant_id = ${work.tenant}`).length)

const linkFor = async (service: TestService, family: TestFamily, signatory: string | undefined): Promise<string> => {
  const leader = await service.as('leader')
  const sent = await leader.post(`/families/${family.familyId}/agreement/links/${signatory}`)
  assert.equal(sent.status, 303, sent.words)
  return linkIn((await service.work(lettersIn)).findLast((letter) => letter.kind === 'signing-link'))
}

type Scene = { readonly service: TestService; readonly family: TestFamily; readonly offer: OnOffer; readonly link: string }
const scene = async (service: TestService): Promise<Scene> => {
  const family = await aReadyFamily(service)
  const offer = await giveOut(service, family)
  return { service, family, offer, link: await linkFor(service, family, offer.signatories['Owen']) }
}
const signWith = (service: TestService, link: string, typed: Record<string, string>) =>
  passerBy(service.app).post(`${link}/signature`, typed, link)

test('[AGR-03] a link made up, of another service, cut, used or old signs nothing, always in the same words', async () => {
  await using service = await aService('county')
  const { offer, link } = await scene(service)
  const neighbour = await service.neighbour('city')
  const wrong = [
    `/sign/1.${'A'.repeat(43)}`,
    link.replace('/sign/1.', `/sign/${neighbour.tenant}.`),
    link.slice(0, -2),
    `${link.slice(0, -2)}AA`,
    '/sign/nonsense',
    `/sign/1.${offer.signatories['Owen']}`,
  ]
  for (const made of wrong) {
    const answer = await signWith(service, made, by('Owen Ashdown', offer.hash))
    assert.equal(answer.status, 422, made)
    assert.match(answer.html, /This link can no longer be used/)
    assert.doesNotMatch(answer.html, /Ashdown|Poppy|Jude|Larch/)
  }
  assert.equal(await signatures(service), 0)

  service.clock.moveBy({ hours: 24 * 9 })
  assert.equal((await signWith(service, link, by('Owen Ashdown', offer.hash))).status, 422, 'too old')
  assert.equal(await signatures(service), 0)
})

test('[AGR-03] a link signs once: used again, pressed twice at once, or replaced by a newer link, it is over', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const leader = await service.as('leader')
  const nowhere = await leader.post(`/families/${family.familyId}/agreement/links/${offer.signatories['Greta']}`)
  assert.match(nowhere.words, /There is no e-mail address for Greta Ashdown/)
  const newer = await linkFor(service, family, offer.signatories['Owen'])
  assert.equal((await signWith(service, link, by('Owen Ashdown', offer.hash))).status, 422, 'an older link dies with the newer one')
  const both = await Promise.all([1, 2].map(() => signWith(service, newer, by('Owen Ashdown', offer.hash))))
  assert.deepEqual(both.map((answer) => answer.status).toSorted(), [303, 422])
  assert.equal((await signWith(service, newer, by('Owen Ashdown', offer.hash))).status, 422)
  assert.equal((await passerBy(service.app).post(newer)).status, 422, 'it opens nothing any more')
  assert.equal(await signatures(service), 1)
})

test('[AGR-04] a changed text, a passed version and a draft take no signature on any way', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const path = `/families/${family.familyId}/agreement`
  const leader = await service.as('leader')
  const social = await service.as('socialWorker')
  const other = 'f'.repeat(64)
  assert.match((await signWith(service, link, by('Owen Ashdown', other))).html, /not the one that was given out/)
  assert.match(
    (await leader.post(`${path}/sign/${offer.signatories['Owen']}`, by('Owen Ashdown', other))).words,
    /not the one that was given out/,
  )
  assert.match((await social.post(`/agreements/${offer.id}/sign`, by('Joanne Firth', other))).words, /not the one that was given out/)

  await leader.post(`${path}/versions`)
  const draft = await newestOf(service, family)
  assert.equal((await social.post(`/agreements/${draft.id}/sign`, by('Joanne Firth', draft.seen))).status, 404, 'a draft')
  await leader.post(`${path}/offer`, { seen: draft.seen, signatories: await whoMustSign(await leader.get(`${path}/offer`)) })
  const fresh = await newestOf(service, family)
  for (const seen of [offer.hash, fresh.hash]) {
    assert.equal((await signWith(service, link, by('Owen Ashdown', seen))).status, 422, 'a link of the passed version')
    assert.equal((await leader.post(`${path}/sign/${offer.signatories['Owen']}`, by('Owen Ashdown', seen))).status, 404)
    assert.equal((await social.post(`/agreements/${offer.id}/sign`, by('Joanne Firth', seen))).status, 422)
  }
  assert.equal(await signatures(service), 0)
})

test('[AGR-03] nobody signs for somebody else: another name, another signatory, another family, another account', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const second = await aReadyFamily(service, { surname: 'Birch' })
  const offerTwo = await giveOut(service, second)
  const leader = await service.as('leader')
  assert.match((await signWith(service, link, by('Rosa Ashdown', offer.hash))).html, /The name in the agreement is Owen Ashdown/)
  assert.equal(
    (await signWith(service, link, { ...by('Owen Ashdown', offer.hash), signatory: offer.signatories['Rosa'] ?? '' })).status,
    303,
    'a field that nobody asked for changes nothing',
  )
  const who = await service.work(
    (work) => work.rows<{ signatory_id: string }>`select signatory_id from agreement_signature where tenant_id = ${work.tenant}`,
  )
  assert.deepEqual(
    who.map((row) => row.signatory_id),
    [offer.signatories['Owen']],
  )

  assert.equal(
    (await leader.post(`/families/${family.familyId}/agreement/sign/${offerTwo.signatories['Owen']}`, by('Owen Birch', offerTwo.hash)))
      .status,
    404,
  )
  assert.equal(
    (await (await service.as('otherSocialWorker')).post(`/agreements/${offer.id}/sign`, by('Joanne Firth', offer.hash))).status,
    404,
  )
  assert.equal((await (await service.as('teamManager')).post(`/agreements/${offer.id}/sign`, by('Joanne Firth', offer.hash))).status, 404)
  assert.equal(
    (
      await (
        await service.as('otherWorker')
      ).post(`/families/${family.familyId}/agreement/sign/${offer.signatories['Rosa']}`, by('Rosa Ashdown', offer.hash))
    ).status,
    404,
  )
  assert.match(
    (await leader.post(`/families/${family.familyId}/agreement/sign/${offer.signatories['Owen']}`, by('Owen Ashdown', offer.hash))).words,
    /Thank you|there already/,
  )
  assert.equal(await signatures(service), 1)
})

test('[AGR-03] without the page’s own form, a tick, a name or a drawing that can be read, nothing is signed', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const bare = await service.app.inject({
    method: 'POST',
    url: `${link}/signature`,
    payload: new URLSearchParams(by('Owen Ashdown', offer.hash)).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  assert.equal(bare.statusCode, 422, 'a form from elsewhere')
  const path = `/families/${family.familyId}/agreement/sign/${offer.signatories['Owen']}`
  const leader = await service.as('leader')
  const full = by('Owen Ashdown', offer.hash)
  const wrong = [
    { ...full, agrees: '' },
    { ...full, typedName: '' },
    { ...full, drawing: 'data:image/svg+xml;base64,PHN2Zz4=' },
    { ...full, drawing: `data:image/png;base64,${Buffer.from('not a picture').toString('base64')}` },
    { ...full, drawing: 'A'.repeat(300_001) },
    { ...full, seen: '' },
  ]
  for (const typed of wrong) assert.equal((await leader.post(path, typed)).status, 422, JSON.stringify(typed).slice(0, 90))
  const once = 'the-same-sending'
  assert.equal((await leader.post(path, full, { once })).status, 303)
  assert.equal((await leader.post(path, full, { once })).status, 303, 'the same sending twice is one signature')
  assert.equal((await leader.post(path, { ...full, typedName: 'OWEN ASHDOWN' }, { once })).status, 422)
  assert.equal(await signatures(service), 1)
})

test('[AGR-03] a way that the policy does not open is refused, also by a link made before', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const changed = await (await service.as('manager')).post('/service/policy/agreement.signingWays', {
    value: ['paper'],
    reason: 'Only paper for now',
  })
  assert.equal(changed.status, 303, changed.words)
  const leader = await service.as('leader')
  assert.match((await signWith(service, link, by('Owen Ashdown', offer.hash))).html, /does not take signatures in this way/)
  assert.match(
    (await leader.post(`/families/${family.familyId}/agreement/sign/${offer.signatories['Owen']}`, by('Owen Ashdown', offer.hash))).words,
    /does not take signatures in this way/,
  )
  assert.match(
    (await leader.post(`/families/${family.familyId}/agreement/links/${offer.signatories['Owen']}`)).words,
    /does not take signatures in this way/,
  )
  assert.equal(await signatures(service), 0)
})

test('[RISK-07] a link fetched three times by a preview changes nothing and tells nothing, and no page or letter of signing holds a confidential fact', async () => {
  await using service = await aService('county')
  const { family, offer, link } = await scene(service)
  const counts = () =>
    service.work(
      (work) => work.row<{ audit: number; links: number }>`
    select (select count(*) from audit_entry where tenant_id = ${work.tenant}) as audit, (select count(*) from signing_link where tenant_id = ${work.tenant} and used_at is null) as links`,
    )
  const before = await counts()
  for (let times = 0; times < 3; times++) {
    const seen = await passerBy(service.app).get(link)
    assert.equal(seen.status, 200)
    assert.doesNotMatch(seen.html, /Owen|Ashdown|Poppy|Jude|Northmere|Larch|agreement/i)
    assert.equal((await passerBy(service.app).get(`${link}/signature`)).status, 404)
  }
  assert.deepEqual(await counts(), before)

  const opened = (await passerBy(service.app).post(link)).html
  const tablet = (await (await service.as('leader')).get(`/families/${family.familyId}/agreement/sign/${offer.signatories['Owen']}`)).html
  const own = (await (await service.as('socialWorker')).get(`/agreements/${offer.id}`)).html
  const letters = JSON.stringify(await service.work(lettersIn))
  for (const fact of ['14 Heron Court', '900471', 'rosa.ashdown@example.org', 'Alder Lane', 'Quarry Cottages', 'must not meet']) {
    for (const [name, text] of Object.entries({ opened, tablet, own, letters })) assert.ok(!text.includes(fact), `${fact} in ${name}`)
  }
  for (const letter of (await service.work(lettersIn)).filter((one) => /sign/.test(one.kind)))
    assert.doesNotMatch(letter.text + letter.subject, /Poppy|Jude|Ashdown|agreement about|contact/i)
})
