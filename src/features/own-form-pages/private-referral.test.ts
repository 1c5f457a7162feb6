import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersIn } from '../../testing/letter-box.ts'
import { askForTime, aParent, dana, fillIn, lee, linkTo, sendIn, type AParent, type OwnWords } from '../../testing/own-form-steps.ts'
import { safeWaysOf } from '../families/door.ts'
import { aService, type TestService } from '../../testing/service.ts'

const formIdIn = async (service: TestService): Promise<string> =>
  (await service.work((work) => work.row<{ id: string }>`select id from own_form where tenant_id = ${work.tenant}`))?.id ?? ''

const referralsIn = (service: TestService) =>
  service.work(
    (work) => work.rows<{ kind: string; id: string }>`select id, referrer_kind as kind from referral where tenant_id = ${work.tenant}`,
  )

const askOther = async (service: TestService, id: string) => {
  const coordinator = await service.as('coordinator')
  const { givenName, familyName, email, phone } = lee
  await coordinator.post(`/own-forms/${id}/other`, {
    givenName,
    familyName,
    email,
    phone,
    because: 'Dana said it is safe. No police report.',
  })
  const words = (await coordinator.get(`/own-forms/${id}`)).words
  const codes = [...words.matchAll(/Code to read out (\d{3} \d{3})/g)].map((found) => found[1] ?? '')
  return { path: await linkTo(service), code: codes.at(-1) ?? '' }
}

const twoParents = async (
  service: TestService,
): Promise<{ first: AParent; second: AParent; paths: readonly [string, string]; id: string }> => {
  const first = aParent(service, dana)
  const asked = await askForTime(service, first)
  await fillIn(first, asked.path, asked.code, true)
  const id = await formIdIn(service)
  const other = await askOther(service, id)
  const second = aParent(service, lee)
  await fillIn(second, other.path, other.code, false)
  return { first, second, paths: [asked.path, other.path], id }
}

const marksOf = ({ address, phone, email, secret }: OwnWords): readonly string[] => [
  address,
  phone,
  email,
  secret,
  address.split(',')[0] ?? '',
]

const saysNothingOf = (texts: readonly string[], other: OwnWords): void => {
  for (const text of texts) for (const mark of marksOf(other)) assert.ok(!text.includes(mark), `“${mark}” reached the other parent`)
}

test('[REF-02] a private referral waits for both parents, and each finishes without hearing of the other', async () => {
  await using service = await aService('independent')
  const { first, second, paths, id } = await twoParents(service)
  assert.equal((await sendIn(first, paths[0])).location, `${paths[0]}/in`)
  const alone = await first.get(`${paths[0]}/in`)
  assert.equal((await referralsIn(service)).length, 0)
  const coordinator = await service.as('coordinator')
  assert.match((await coordinator.get(`/own-forms/${id}`)).words, /Wait for Lee’s form\..*Their form It is in/)
  const early = await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })
  assert.equal(early.status, 422)
  assert.match(early.words, /One parent’s form is not finished yet.*REF-02/)

  await sendIn(second, paths[1])
  for (const area of ['', 'x', '-'.repeat(36), service.organisations.council])
    assert.equal((await coordinator.post(`/own-forms/${id}/sending`, { area })).status, 422, area)
  for (const path of ['x', '-'.repeat(36), service.organisations.council])
    assert.equal((await coordinator.get(`/own-forms/${path}`)).status, 404, path)
  const both = await first.get(`${paths[0]}/in`)
  assert.equal(plainWords(both.html), plainWords(alone.html), 'the page tells when the other is in')
  assert.equal((await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })).status, 303)
  assert.deepEqual(
    (await referralsIn(service)).map(({ kind }) => kind),
    ['both-parents'],
  )
  assert.equal((await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })).status, 422)
  assert.equal((await referralsIn(service)).length, 1)
})

const plainWords = (html: string): string => html.replaceAll(/value="[^"]*"/g, '')

test('[REF-02] [RISK-07] no page, letter or error shows one parent anything of the other', async () => {
  await using service = await aService('independent')
  const { first, second, paths, id } = await twoParents(service)
  for (const parent of [first, second]) {
    const path = paths[parent === first ? 0 : 1] ?? ''
    for (const page of ['pages', 'children', 'child/0', 'check', 'withdrawal', 'home', 'afraid', 'other-parent', 'child/99', 'in'])
      await parent.get(`${path}/${page}`)
    await parent.post(`${path}/home`, { address: '', phone: 'x' })
    await sendIn(parent, path)
    await parent.get(`${path}/in`)
  }
  const coordinator = await service.as('coordinator')
  await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })
  for (const parent of [first, second]) await parent.get(`${paths[parent === first ? 0 : 1] ?? ''}/in`)
  assert.ok(first.seen.length > 25 && first.seen.some((page) => page.includes(dana.secret)), 'their own words are there')
  saysNothingOf(first.seen, lee)
  saysNothingOf(second.seen, dana)
  assert.ok(second.seen.every((page) => !page.includes('Dana')))

  const letters = await service.work(lettersIn)
  assert.ok(letters.length >= 4)
  for (const letter of letters) {
    saysNothingOf([letter.subject, letter.text], dana)
    saysNothingOf([letter.subject, letter.text], lee)
    assert.doesNotMatch(letter.text, /Elsie|\b\d{3} \d{3}\b/)
    assert.doesNotMatch(letter.text, /Dana[^]*Hartwell|Lee[^]*Frost|Dana[^]*Lee|Lee[^]*Dana/)
  }
  const [toDana, toLee] = letters.filter(({ kind }) => kind === 'own-form-in').map(({ text }) => text.replace(/Dear \w+,/, ''))
  assert.equal(toDana, toLee)
})

test('[REF-02] staff read both forms side by side, with what differs marked, and it is written down', async () => {
  await using service = await aService('independent')
  const { first, second, paths, id } = await twoParents(service)
  await second.post(`${paths[1]}/when`, { frequency: 'monthly', day: 'saturday', minutes: '60' })
  await sendIn(first, paths[0])
  await sendIn(second, paths[1])
  const coordinator = await service.as('coordinator')
  const read = await coordinator.get(`/own-forms/${id}/answers`)
  assert.match(read.words, /How often would be good\? Not the same Every week Every month/)
  assert.match(read.words, /Dana Frost: Every week\. Lee Hartwell: Every month/)
  assert.ok(read.words.includes(dana.secret) && read.words.includes(lee.secret))
  await coordinator.get(`/own-forms/${id}/other`)
  const rows = await service.work(
    (work) => work.rows`select id from audit_entry where tenant_id = ${work.tenant} and name = 'own-form.read' and about = ${id}`,
  )
  assert.equal(rows.length, 2, 'the answers, and what one parent said of how to reach the other')
  for (const part of ['worker', 'volunteer', 'trustee', 'solicitor', 'socialWorker'] as const)
    assert.equal((await (await service.as(part)).get(`/own-forms/${id}/answers`)).status, 404, part)
})

test('[REF-02] [RISK-07] on the joined file every detail of each parent is confidential, and they are kept apart', async () => {
  await using service = await aService('independent')
  const { first, second, paths, id } = await twoParents(service)
  await sendIn(first, paths[0])
  await sendIn(second, paths[1])
  const coordinator = await service.as('coordinator')
  await coordinator.post(`/own-forms/${id}/sending`, { area: service.areas.east })
  const facts = await service.work(
    (work) => work.rows<{ open: boolean }>`select not is_confidential as open from protected_fact where tenant_id = ${work.tenant}`,
  )
  assert.ok(facts.length >= 7 && facts.every(({ open }) => !open))
  const children = await service.work((work) => work.rows`select id from child where tenant_id = ${work.tenant}`)
  assert.equal(children.length, 1, 'Elsie stands in both copies and is one child')
  const parties = await service.work(
    (work) => work.rows<{ name: string; side: string }>`select name, side from party where tenant_id = ${work.tenant} order by name`,
  )
  assert.deepEqual(parties, [
    { name: 'Dana Frost', side: 'resident' },
    { name: 'Lee Hartwell', side: 'visiting' },
  ])
  const ways = await service.work(async (work) => {
    const named = await work.rows<{ id: string; name: string }>`select id, name from party where tenant_id = ${work.tenant} order by name`
    const said: string[] = []
    for (const { id, name } of named) said.push(`${name}: ${await safeWaysOf(work, id)}`)
    return said
  })
  for (const way of ways)
    assert.match(way, /You may call or send a text\. Do not send an e-mail or write by post\. Send a text first\. Good time: Weekdays/)
  assert.ok(ways[0]?.includes(dana.secret) && !ways[0].includes(lee.secret), 'each in their own words')
  const [referral] = await referralsIn(service)
  const desk = await coordinator.get(`/referrals/${referral?.id}`)
  assert.match(desk.words, /Said on a form that was filled in by a parent/)
})
