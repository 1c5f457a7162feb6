import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService, type Typed } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { exampleContent, exampleRisk } from '../risk-assessments/door.ts'
import { riskDocument } from './risk-document.ts'
import { readyToPrint } from '../../domain/document.ts'

const path = (family: TestFamily): string => `/families/${family.familyId}/risk`
const assessment: Typed = {
  child: ['photos'],
  'photos-likelihood': '3',
  'photos-severity': '2',
  'photos-measure': 'Phones stay in the locker',
  'photos-owner': 'Callum Reid',
  staff: ['none'],
  'by-carer-safe': 'no',
  'by-carer-why': 'Too soon',
  'supported-safe': 'yes',
  overall: 'medium',
  workers: '1',
  support: 'A quiet room',
}
const twice = async (service: TestService): Promise<TestFamily> => {
  const family = await aFamily(service)
  await accept(service, family)
  const leader = await service.as('leader')
  assert.equal((await leader.post(path(family), assessment)).status, 303)
  service.clock.moveBy({ minutes: 20 })
  const next = { ...assessment, 'photos-measure': 'The worker holds the phones', overall: 'high', support: '', measures: 'Side door' }
  assert.equal((await leader.post(path(family), next)).status, 303)
  return family
}

test('[RISK-04] two versions stand side by side with a word at everything that changed, came or went', async () => {
  await using service = await aService('county')
  const family = await twice(service)
  const leader = await service.as('leader')
  const { words } = await leader.get(`${path(family)}/compare`)
  assert.match(words, /Question Version 1 Version 2/)
  assert.match(words, /Risk as a whole Changed Medium High/)
  assert.match(words, /answers are the same .*Level Supported Supported/)
  assert.match(words, /At every session New Not said Side door/)
  assert.match(words, /Support Gone A quiet room Not said/)
  assert.match(
    words,
    /Photos and social media Changed .*What is done: Phones stay in the locker\..*What is done: The worker holds the phones\./,
  )
  assert.match((await leader.get(`${path(family)}/compare?older=2&newer=2`)).words, /Both say the same/)
  assert.equal((await leader.get(`${path(family)}/compare?older=99&newer=%00`)).status, 200)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'risk.read' and family_id = ${family.familyId}`)
  assert.equal(reads.length, 3)
})

test('[RISK-04] each version is a paper for staff, read like the page, and nobody else opens it', async () => {
  await using service = await aService('county')
  const family = await twice(service)
  const leader = await service.as('leader')
  const pdf = await leader.get(`${path(family)}/versions/1/pdf`)
  assert.equal(pdf.status, 200)
  assert.ok(pdf.html.startsWith('%PDF'))
  assert.equal((await leader.get(`${path(family)}/versions/9/pdf`)).status, 404)
  assert.equal((await (await service.as('socialWorker')).get(`${path(family)}/versions/1/pdf`)).status, 404)
  assert.equal((await (await service.as('otherLeader')).get(`${path(family)}/compare`)).status, 404)
  const reads = await service.work((work) => work.rows`select from audit_entry where name = 'risk.read' and family_id = ${family.familyId}`)
  assert.equal(reads.length, 1)
})

test('[RISK-07] the paper says what the assessment says, is ready for a screen reader, and holds no confidential detail', async () => {
  await using service = await aService('county')
  const family = await twice(service)
  const leader = await service.as('leader')
  const { html } = await leader.get(`${path(family)}/compare`)
  for (const secret of protectedWords) assert.equal(html.includes(secret), false, secret)
  const document = riskDocument({
    risk: exampleRisk,
    content: exampleContent,
    children: 'Poppy (6) Ashdown',
    service: 'Northmere',
    reference: 'NM-1001',
    printedOn: '21 May 2026',
  })
  assert.ok(readyToPrint(document).ok)
  const words = JSON.stringify(document.blocks)
  for (const said of [
    'Stop the session if',
    'there is shouting',
    'Counts against it',
    'Both parents have kept to the times',
    'medium × very high, 15 of 25',
  ])
    assert.ok(words.includes(said), said)
})
