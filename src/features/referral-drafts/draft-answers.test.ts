import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'

const ivy = { givenName: 'Ivy', familyName: 'Dunmore', 'bornOn-day': '3', 'bornOn-month': '9', 'bornOn-year': '2019' }

test('[REF-03] the rule that asks for the answers is named once, however many are missing', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const { location: draft } = await person.post('/referrals/drafts')
  const { words } = await person.get(`${draft}/check`)
  assert.match(words, /\d\d answers are still missing/)
  assert.equal(words.match(/REF-03/g)?.length, 1)
})

test('[REF-03] of two windows on one page, the later never wipes silently what the earlier saved', async () => {
  await using service = await aService('proceedings')
  const person = await service.as('socialWorker')
  const { location: draft } = await person.post('/referrals/drafts')
  const drawn = async (path: string) => /name="_drawn" value="([0-9a-f]+)"/.exec((await person.get(path)).html)?.[1] ?? assert.fail(path)
  const pages = {
    asked: [{ purpose: 'To keep the bond' }, { purpose: 'To play' }],
    'adults/1': [{ name: 'Colin Yates' }, { name: 'Shona Dunmore' }],
    'children/1': [ivy, { ...ivy, givenName: 'Rafe' }],
  } as const
  for (const [name, [first, second]] of Object.entries(pages)) {
    const path = `${draft}/${name}`
    const _drawn = await drawn(path)
    assert.equal((await person.post(path, { ...first, _drawn })).status, 303, name)
    assert.equal((await person.post(path, { ...first, _drawn })).status, 303, 'the same answers are no conflict')
    const late = await person.post(path, { ...second, _drawn })
    assert.equal(late.status, 422, name)
    assert.match(late.words, /changed in another window after you opened this page/)
    const again = /name="_drawn" value="([0-9a-f]+)"/.exec(late.html)?.[1] ?? ''
    assert.equal((await person.post(path, { ...second, _drawn: again })).status, 303, 'told once, then as the person wants it')
  }
})
