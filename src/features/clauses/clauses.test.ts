import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService, type TestService } from '../../testing/service.ts'
import { aReadyFamily, giveOut, newestOf, whoMustSign } from '../../testing/signing-steps.ts'
import { ComparedWords } from './compared-words.page.tsx'
import { render } from 'preact-render-to-string'

const late = {
  heading: 'If you are late',
  text: 'Call us. We wait 30 minutes for you. After that {children} go home.',
  part: 'arrangements',
  after: 'arrive',
  when: [],
  use: 'on',
  reason: 'Buses are slow here.',
}

test('[AGR-01] a service words a clause its own way: new drafts have it, every wording is kept with who and why, and the first words come back', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const before = await aReadyFamily(service, { surname: 'Early' })
  await manager.post(`/families/${before.familyId}/agreement/versions`)
  const reworded = await manager.post('/service/clauses/late', { ...late, seen: '0' })
  assert.equal(reworded.status, 303, reworded.words)

  const family = await aReadyFamily(service)
  await manager.post(`/families/${family.familyId}/agreement/versions`)
  assert.match(
    (await manager.get(`/families/${family.familyId}/agreement`)).words,
    /We wait 30 minutes for you. After that Poppy and Jude go home/,
  )
  assert.match(
    (await manager.get(`/families/${before.familyId}/agreement`)).words,
    /We wait 15 minutes/,
    'a draft that is there keeps its words',
  )

  assert.match((await manager.get('/service/clauses')).words, /If you are late Your wording/)
  const page = await manager.get('/service/clauses/late')
  assert.match(page.words, /Reworded/)
  assert.match(page.words, /Buses are slow here/)
  assert.match(page.html, /<del[^>]*>.*15.*<\/del>/)
  assert.match(
    (await manager.post('/service/clauses/late', { ...late, text: 'Later still.', seen: '0' })).words,
    /Somebody else changed this clause/,
  )
  assert.match((await manager.post('/service/clauses/late', { ...late, seen: '1' })).words, /Nothing was changed/)

  assert.equal((await manager.post('/service/clauses/late/built-in', { reason: 'The first words were right.' })).status, 303)
  const restored = await manager.get('/service/clauses/late')
  assert.match(restored.words, /Back to the first words/)
  assert.match(restored.html, /We wait 15 minutes\. After that we send \{children\} home\.<\/textarea>/)
})

test('[AGR-01] braces that nothing fills are refused in plain words, and what was typed stays', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  for (const [text, brace] of [
    ['Come to {moon}.', '{moon}'],
    ['Come to {toString}.', '{toString}'],
    ['Come to {venue.', '{'],
  ] as const) {
    const refused = await manager.post('/service/clauses/late', { ...late, text, seen: '0' })
    assert.equal(refused.status, 422)
    assert.ok(refused.words.includes(`We cannot fill ${brace}`), refused.words)
    assert.ok(refused.html.includes(text))
  }
  assert.equal((await manager.post('/service/clauses/late', { ...late, reason: '', seen: '0' })).status, 422, 'a reason is asked for')
  const worker = await service.as('worker')
  assert.equal((await worker.get('/service/clauses')).status, 404)
  assert.equal((await worker.post('/service/clauses/late', { ...late, seen: '0' })).status, 404)
})

test('[AGR-01] a clause is switched off, and one of the service’s own is proposed where its condition holds and can be changed in the draft', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const gifts = {
    heading: 'Gifts',
    text: 'No gifts.',
    part: 'rules',
    after: 'phones',
    when: [],
    use: 'off',
    reason: 'Too much trouble.',
    seen: '0',
  }
  assert.equal((await manager.post('/service/clauses/gifts', gifts)).status, 303)
  const own = { heading: 'Shoes', text: 'Take your shoes off at {venue}.', part: 'rules', after: 'phones', reason: 'New carpets.' }
  const added = await manager.post('/service/clauses/new', { ...own, when: ['watched'] })
  assert.equal(added.status, 303, added.words)
  await manager.post('/service/clauses/new', { ...own, heading: 'Out and about', when: ['in-community'] })

  const family = await aReadyFamily(service)
  const path = `/families/${family.familyId}/agreement`
  await manager.post(`${path}/versions`)
  const draft = await manager.get(path)
  assert.match(draft.words, /Shoes Take your shoes off at Larch House/)
  assert.doesNotMatch(draft.words, /Food, gifts and money|Out and about/)
  const clause = added.location.split('/').at(-1) ?? ''
  const { seen } = await newestOf(service, family)
  await manager.post(`${path}/clauses`, { seen, [clause]: 'Slippers are there.' })
  assert.match((await manager.get(path)).words, /Slippers are there/)
  const long = await manager.post(`${path}/clauses`, { seen: (await newestOf(service, family)).seen, [clause]: 'x'.repeat(3001) })
  assert.match(long.words, /One clause is too long/)

  await manager.post(clause === '' ? '' : `/service/clauses/${clause}`, { ...own, when: [], use: 'off', seen: '1' })
  await manager.post(`${path}/offer`, {
    seen: (await newestOf(service, family)).seen,
    signatories: await whoMustSign(await manager.get(`${path}/offer`)),
  })
  await manager.post(`${path}/versions`)
  assert.match((await manager.get(path)).words, /Slippers are there/, 'a new version keeps what the library has given up')
})

test('[RISK-07] a confidential fact worded into the library stops an agreement at its offer, with the place', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const family = await aReadyFamily(service)
  await manager.post('/service/clauses/late', { ...late, text: 'Wait near 14 Heron Court.', seen: '0' })
  await manager.post(`/families/${family.familyId}/agreement/versions`)
  const { seen } = await newestOf(service, family)
  const stopped = await manager.post(`/families/${family.familyId}/agreement/offer`, { seen, signatories: Object.values(family.parties) })
  assert.match(stopped.words, /“If you are late” holds the confidential address/)
})

const onFile = {
  translatedBy: 'Ewa Nowak',
  'translatedOn-day': '4',
  'translatedOn-month': '5',
  'translatedOn-year': '2026',
  checkedBy: 'Jan Kot',
}

const englishOf = async (service: TestService, path: string): Promise<string> => {
  const { html } = await (await service.as('manager')).get(path)
  return (/name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#10;', '\n')
}

test('[AGR-03] a translation is kept with who made and who checked it, and is refused when it loses a word in braces or its English has moved on', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const path = '/service/translations/polish/late'
  const seen = await englishOf(service, path)
  const whole = { ...onFile, seen, heading: 'Jeśli się spóźnisz', text: 'Czekamy 15 minut. Potem {children} wracają do domu.' }
  assert.match((await manager.post(path, { ...whole, text: 'Czekamy 15 minut.' })).words, /leaves out \{children\}/)
  assert.match((await manager.post(path, { ...whole, text: `${whole.text} {księżyc}` })).words, /We cannot fill \{księżyc\}/)
  assert.match((await manager.post(path, { ...whole, checkedBy: '' })).words, /Enter who checked it/)
  assert.equal((await manager.post(path, whole)).status, 303)
  assert.match((await manager.get('/service/translations/polish')).words, /If you are late Jeśli się spóźnisz/)
  const note = '/service/translations/polish/fixed-note'
  const fixed = { ...onFile, seen: await englishOf(service, note), heading: '', text: 'To jest tłumaczenie.' }
  assert.equal((await manager.post(note, fixed)).status, 303, 'the fixed words of the paper are translated too')
  assert.match((await manager.get('/service/translations?language=Welsh')).location, /\/service\/translations\/welsh/)
  await manager.post('/service/clauses/late', { ...late, seen: '0' })
  assert.match((await manager.post(path, whole)).words, /The English words were changed/)
  assert.match((await manager.get('/service/translations/polish')).words, /The English was changed since/)
  assert.equal((await manager.get('/service/translations/english')).status, 404)
})

test('[AGR-03] somebody whose language is on file reads the agreement in it beside the English, and what was shown stays with the signature', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const path = '/service/translations/arabic/late'
  const typed = { ...onFile, heading: 'إذا تأخرت', text: 'ننتظر 15 دقيقة. ثم يعود {children} إلى المنزل.' }
  assert.equal((await manager.post(path, { ...typed, seen: await englishOf(service, path) })).status, 303)
  const family = await aReadyFamily(service)
  await service.work(
    (work) => work.rows`update party set language = 'Arabic' where tenant_id = ${work.tenant} and id = ${family.parties.visiting}`,
  )
  const { hash, signatories } = await giveOut(service, family)
  const at = `/families/${family.familyId}/agreement`
  assert.match((await manager.get(at)).words, /In Arabic \d+ clauses are shown in English/)
  const tablet = await manager.get(`${at}/sign/${signatories['Owen']}`)
  assert.match(tablet.html, /lang="ar" dir="rtl"/)
  assert.match(tablet.words, /ثم يعود Poppy and Jude إلى المنزل/)
  assert.match(tablet.words, /This is a translation\. The English text is the one that is signed\./)
  assert.doesNotMatch((await manager.get(`${at}/sign/${signatories['Rosa']}`)).html, /lang="ar"/)

  const shown = /name="shown" value="([0-9a-f]{64})"/.exec(tablet.html)?.[1] ?? ''
  const signing = { agrees: 'yes', seen: hash, typedName: 'Owen Ashdown', drawing: '' }
  assert.equal((await manager.post(`${at}/sign/${signatories['Owen']}`, { ...signing, shown: 'f'.repeat(64) })).status, 422)
  assert.equal((await manager.post(`${at}/sign/${signatories['Owen']}`, { ...signing, shown })).status, 303)
  const kept = await service.work(
    (work) => work.rows<{ language: string; hash: string }>`select language, hash from signature_shown where tenant_id = ${work.tenant}`,
  )
  assert.deepEqual(kept, [{ language: 'arabic', hash: shown }])
})

test('[AGR-01] what was changed is marked as taken out and put in, in words as well', () => {
  const html = render(ComparedWords({ before: 'We wait 15 minutes.', after: 'We wait 30 minutes.' }))
  assert.match(html, /<del[^>]*>.*taken out: .*15/)
  assert.match(html, /<ins[^>]*>.*put in: .*30/)
})
