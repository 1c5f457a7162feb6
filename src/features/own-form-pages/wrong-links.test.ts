import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersIn } from '../../testing/letter-box.ts'
import { askForTime, aParent, dana, fillIn, lee, linkTo, plain, sendIn } from '../../testing/own-form-steps.ts'
import { aService, type TestService } from '../../testing/service.ts'

const never = (tenant: number): string => `/form/${tenant}.${'x'.repeat(43)}`

const formOnFile = async (service: TestService) =>
  (await service.work(
    (work) => work.row<{ id: string; copy: string }>`
      select f.id, c.id as copy from own_form f join own_form_copy c on c.tenant_id = f.tenant_id and c.own_form_id = f.id
      where f.tenant_id = ${work.tenant}`,
  )) ?? { id: '', copy: '' }

test('[RISK-07] a link alone shows nothing, and a wrong code is answered like a link that never was', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  const thief = aParent(service, lee)
  assert.equal(plain((await thief.get(path)).html), plain((await thief.get(never(service.tenant))).html))
  for (const page of ['pages', 'home', 'afraid', 'check', 'in', 'child/0', 'withdrawal']) {
    assert.equal((await thief.get(`${path}/${page}`)).location, path, page)
    assert.equal((await thief.get(`${never(service.tenant)}/${page}`)).location, never(service.tenant), page)
  }
  const wrongCode = code === '111 111' ? '222222' : '111111'
  const wrong = await thief.post(path, { code: wrongCode })
  const unknown = await thief.post(never(service.tenant), { code: wrongCode })
  assert.deepEqual([wrong.status, unknown.status], [422, 422])
  assert.equal(plain(wrong.html), plain(unknown.html))
  const kept = await thief.post(`${path}/home`, { address: 'Elsewhere', phone: '07700 900000' }, path)
  assert.equal(kept.location, path)
  assert.match((await parent.get(`${path}/check`)).html, /9 Quiet Yard/)
  for (const page of thief.seen) assert.doesNotMatch(page, /Dana|Frost|Elsie|Quiet|Marigold|Northmere/)
})

test('[RISK-07] five wrong codes lock a link for an hour, in the same words, and the right code opens it again after', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  const wrongCode = code === '111 111' ? '222222' : '111111'
  const answers = []
  for (let tries = 1; tries <= 5; tries += 1) answers.push(plain((await parent.post(path, { code: wrongCode })).html))
  const locked = await parent.post(path, { code })
  assert.equal(locked.status, 422)
  assert.deepEqual(new Set([...answers, plain(locked.html)]).size, 1, 'nobody learns that the link is locked')
  service.clock.moveBy({ minutes: 59 })
  assert.equal((await parent.post(path, { code })).status, 422)
  service.clock.moveBy({ minutes: 2 })
  assert.equal((await parent.post(path, { code })).location, `${path}/language`)
})

test('[RISK-07] an old link, a replaced one and one that was taken back are as if they never were', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const first = await askForTime(service, parent)
  await fillIn(parent, first.path, first.code, true)
  const coordinator = await service.as('coordinator')
  const { id, copy } = await formOnFile(service)
  assert.equal((await coordinator.post(`/own-forms/${id}/copies/${copy}/link`)).status, 303)
  assert.equal((await parent.get(`${first.path}/check`)).location, first.path)
  assert.equal((await parent.post(first.path, { code: first.code })).status, 422)

  const second = await linkTo(service)
  const code = /Code to read out (\d{3} \d{3})/.exec((await coordinator.get(`/own-forms/${id}`)).words)?.[1] ?? ''
  assert.equal((await parent.post(second, { code })).location, `${second}/pages`)
  assert.match((await parent.get(`${second}/check`)).html, /9 Quiet Yard/, 'nothing was lost')
  service.clock.moveBy({ hours: 2 })
  assert.equal((await parent.get(`${second}/check`)).location, second, 'it closes by itself')
  assert.equal((await parent.post(second, { code })).status, 303)
  const later = await service.as('coordinator')
  await later.post(`/own-forms/${id}/copies/${copy}/withdrawal`)
  assert.equal((await parent.post(second, { code })).status, 422)
  assert.equal((await later.post(`/own-forms/${id}/copies/${copy}/link`)).status, 422)
})

test('[RISK-07] a link lasts 28 days', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  service.clock.moveBy({ hours: 24 * 27 })
  assert.equal((await parent.post(path, { code })).status, 303)
  service.clock.moveBy({ hours: 24 * 3 })
  assert.equal((await parent.post(path, { code })).status, 422)
})

test('[REF-03] half a form is kept, named and never counted, and bad answers lose nothing', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await parent.post(path, { code })
  await parent.post(`${path}/home`, { address: dana.address, phone: '07700 900321' })
  const sent = await sendIn(parent, path)
  assert.equal(sent.status, 422)
  assert.match(sent.html, /answers are still missing/)
  assert.match(sent.html, /Choose the safest way to reach you/)
  assert.match(sent.html, /9 Quiet Yard/)

  const child = { givenName: 'Elsie', familyName: 'Frost', livesWith: 'me', health: 'none', 'bornOn-day': '3', 'bornOn-month': '9' }
  const toCome = await parent.post(`${path}/child/0`, { ...child, 'bornOn-year': '2062' })
  assert.equal(toCome.status, 422)
  assert.match(toCome.html, /birth date is in the future/)
  assert.match(toCome.html, /value="Frost"/)
  assert.equal(
    (await parent.post(`${path}/child/7`, { ...child, 'bornOn-year': '2019' })).status,
    303,
    'no such place leads back to the children',
  )
  const past = { order: 'yes', proceedings: 'no', 'nextHearing-day': '1', 'nextHearing-month': '2', 'nextHearing-year': '2026' }
  assert.match((await parent.post(`${path}/court`, past)).html, /in the past/)
  assert.equal((await parent.post(`${path}/court`, { ...past, isRight: 'yes' })).status, 303)
  const you = { relation: 'mother', responsibility: 'yes', 'bornOn-day': '1', 'bornOn-month': '2', 'bornOn-year': '2016' }
  assert.match((await parent.post(`${path}/you`, you)).html, /yours do not fit/)
  for (const bad of ['\u0000', 'x'.repeat(30_000)])
    assert.ok((await parent.post(`${path}/afraid`, { afraid: 'no', afraidWhy: bad })).status < 500)
  assert.equal((await service.work((work) => work.rows`select id from referral where tenant_id = ${work.tenant}`)).length, 0)
})

test('[REF-01] services that take no families have no page to ask, and refuse staff who would open a form', async () => {
  for (const policy of ['city', 'county', 'proceedings'] as const) {
    await using service = await aService(policy)
    const parent = aParent(service, dana)
    const asked = await parent.get('/ask/service-1')
    const unknown = await parent.get('/ask/no-such-service')
    assert.equal(asked.status, 404, policy)
    assert.equal(asked.html, unknown.html)
    const coordinator = await service.as('coordinator')
    const opened = await coordinator.post('/own-forms/new', { givenName: 'Dana', familyName: 'Frost', email: dana.email })
    assert.equal(opened.status, 422)
    assert.match(opened.words, /does not take referrals from parents.*REF-01/)
  }
})

test('[REF-02] in a supported centre one form is enough, and the other parent stays unasked', async () => {
  await using service = await aService('supported')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  assert.equal((await sendIn(parent, path)).status, 303)
  const coordinator = await service.as('coordinator')
  const { id } = await formOnFile(service)
  const sending = { area: service.areas.east }
  assert.match((await coordinator.post(`/own-forms/${id}/sending`, sending)).words, /a phone number is missing.*REF-03/)
  const found = { ...sending, otherPhone: '07700 900888' }
  assert.equal((await coordinator.post(`/own-forms/${id}/sending`, found)).status, 303)
  const referrals = await service.work(
    (work) => work.rows<{ kind: string }>`select referrer_kind as kind from referral where tenant_id = ${work.tenant}`,
  )
  assert.deepEqual(referrals, [{ kind: 'family' }])
  assert.ok((await service.work(lettersIn)).every(({ text }) => !text.includes('Lee')))
})

test('[REF-02] a form that is finished after the other went forward is shown to staff on the file', async () => {
  await using service = await aService('supported')
  const [first, second] = [aParent(service, dana), aParent(service, lee)]
  const { path, code } = await askForTime(service, first)
  await fillIn(first, path, code, true)
  const coordinator = await service.as('coordinator')
  const { id } = await formOnFile(service)
  const { givenName, familyName, email, phone } = lee
  const because = 'Dana said it is safe.'
  assert.equal((await coordinator.post(`/own-forms/${id}/other`, { givenName, familyName, email, phone, because })).status, 303)
  const codes = [...(await coordinator.get(`/own-forms/${id}`)).words.matchAll(/Code to read out (\d{3} \d{3})/g)].map(
    (found) => found[1] ?? '',
  )
  const late = await linkTo(service)
  await fillIn(second, late, codes.at(-1) ?? '', false)
  await sendIn(first, path)
  const sent = await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east, otherPhone: '07700 900888' })
  assert.equal(sent.status, 303, sent.words)
  const file = await service.work((work) => work.row<{ id: string }>`select id from family where tenant_id = ${work.tenant}`)
  assert.match((await coordinator.get(`/families/${file?.id}`)).words, /The parents’ own forms One is in Read/)
  service.clock.moveBy({ minutes: 5 })
  assert.equal((await sendIn(second, late)).status, 303)
  const { words, html } = await coordinator.get(`/families/${file?.id}`)
  assert.match(words, /The parents’ own forms 2 are in\. One came in after the referral: read it too/)
  assert.ok(html.includes(`href="/own-forms/${id}/answers"`))
  assert.match((await coordinator.get(`/own-forms/${id}/answers`)).words, /Dana Frost.*Lee Hartwell/)
})

test('[REF-02] a mail address that stands on both forms is asked about before we write', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  await askForTime(service, parent)
  const coordinator = await service.as('coordinator')
  const { id } = await formOnFile(service)
  const other = { givenName: 'Lee', familyName: 'Hartwell', email: dana.email.toUpperCase(), phone: '' }
  assert.match((await coordinator.post(`/own-forms/${id}/other`, other)).words, /Write why it is safe/)
  const refused = await coordinator.post(`/own-forms/${id}/other`, { ...other, because: 'Called both.' })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /same mail address/)
  assert.equal((await service.work(lettersIn)).length, 1, 'nothing was sent')
  assert.equal(
    (await coordinator.post(`/own-forms/${id}/other`, { ...other, because: 'Called both.', isSameMailRight: 'yes' })).status,
    303,
  )
  assert.match((await coordinator.get(`/own-forms/${id}`)).words, /same e-mail address/)
})

test('[REF-02] a parent takes their form back, and nobody goes on with it', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  assert.equal((await parent.post(`${path}/withdrawal`)).location, '/form/taken-back')
  assert.equal((await parent.get(`${path}/check`)).location, path)
  const coordinator = await service.as('coordinator')
  assert.match((await coordinator.get('/own-forms')).words, /Dana: Taken back Nobody goes on with it/)
})

test('stopping closes the form on this phone, and link and code open it on another', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  assert.equal((await parent.post(`${path}/pause`, {}, `${path}/pages`)).location, '/form/closed')
  assert.equal((await parent.get(`${path}/check`)).location, path)
  const elsewhere = aParent(service, dana)
  assert.equal((await elsewhere.post(path, { code: code.replace(' ', '') })).location, `${path}/pages`)
  assert.match((await elsewhere.get(`${path}/check`)).html, /9 Quiet Yard/)
})
