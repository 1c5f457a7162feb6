import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobTasks } from '../../main/job-tasks.ts'
import { runJobsOnce } from '../../platform/jobs.ts'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { askForTime, aParent, dana, elsie, fillIn, lee, linkTo, plain } from '../../testing/own-form-steps.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aPostbox } from '../../testing/postbox.ts'
import { aService, type TestService } from '../../testing/service.ts'

const asked = { givenName: 'Stray', familyName: 'Visitor', email: dana.email, phone: '07700 900999', ...elsie, childName: 'Nobody' }
const linksIn = async (service: TestService): Promise<readonly string[]> =>
  (await service.work(lettersIn)).filter(({ kind }) => kind === 'own-form-link').map(linkIn)
const formsIn = (service: TestService) => service.work((work) => work.rows`select id from own_form where tenant_id = ${work.tenant}`)
const codeIn = (html: string): string => /kt-when__day">([\d ]+)</.exec(html)?.[1] ?? ''
const runJobs = (service: TestService) =>
  runJobsOnce({
    ownerUrl: service.ownerUrl,
    database: service.parts.database,
    tasks: jobTasks({ post: aPostbox(), publicUrl: 'https://kintime.example' }),
    hurry: true,
  })

test('[RISK-07] one letter box gets three mails a day and one form, however often and however its address is spelled', async () => {
  await using service = await aService('independent')
  const spelled = [dana.email, dana.email.toUpperCase(), `${dana.email}.`, ` ${dana.email} `, dana.email, dana.email]
  for (const [at, email] of spelled.entries()) {
    const stranger = passerBy(service.app, { address: `198.51.100.${at + 1}` })
    const answer = await stranger.post('/ask/service-1', { ...asked, email })
    assert.equal(answer.status, 200, email)
    service.clock.moveBy({ minutes: 31 })
  }
  assert.equal((await linksIn(service)).length, 3)
  assert.equal((await formsIn(service)).length, 1)
  service.clock.moveBy({ hours: 24 })
  await passerBy(service.app, { address: '198.51.100.9' }).post('/ask/service-1', asked)
  assert.equal((await linksIn(service)).length, 4, 'the next day counts anew')
  assert.equal((await formsIn(service)).length, 1)
})

test('[RISK-07] nobody learns from the answers whether somebody else asked, has begun or is in', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await askForTime(service, parent)
  await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  const series = async (email: string): Promise<readonly string[]> => {
    const answers: string[] = []
    for (let time = 1; time <= 6; time += 1) {
      const { status, html } = await passerBy(service.app, { address: '198.51.100.7' }).post('/ask/service-1', { ...asked, email })
      answers.push(`${status} ${plain(html).replace(codeIn(html), 'code').replaceAll(email, 'address')}`)
    }
    return answers
  }
  const never = await series('somebody.else@example.org')
  assert.deepEqual(await series(dana.email), never)
  assert.equal(new Set(never).size, 1)
  assert.match(never[0] ?? '', /^200 [^]*Write down your code/)
})

test('[RISK-07] somebody who asks with the address of another neither shuts them out nor reads what they typed', async () => {
  await using service = await aService('independent')
  const stranger = passerBy(service.app, { address: '198.51.100.7' })
  for (let time = 1; time <= 5; time += 1) await stranger.post('/ask/service-1', asked)
  const parent = aParent(service, dana)
  const answer = await parent.post('/ask/service-1', {
    ...asked,
    givenName: 'Dana',
    familyName: 'Frost',
    phone: dana.phone,
    childName: 'Elsie',
  })
  assert.equal(answer.status, 200)
  const after = codeIn((await stranger.post('/ask/service-1', asked)).html)
  const links = await linksIn(service)
  const newest = links.at(-1) ?? ''
  assert.equal((await parent.post(newest, { code: codeIn(answer.html) })).location, `${newest}/language`)
  const children = await parent.get(`${newest}/children`)
  assert.match(children.html, /Elsie/)
  assert.doesNotMatch(children.html, /Nobody/)
  const thief = aParent(service, lee)
  assert.equal((await thief.post(newest, { code: after })).status, 422, 'a code that nobody used ends with the first that is')
  assert.equal(
    (await thief.post(links[0] ?? '', { code: codeIn(answer.html) })).status,
    303,
    'every link in their letter box still opens it',
  )
  await stranger.post('/ask/service-1', asked)
  assert.match((await parent.get(`${newest}/children`)).html, /Elsie/, 'an opened form is nobody else’s to ask for')
})

test('[RISK-07] staff see a form from the open page once its parent has opened it', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  for (let at = 1; at <= 4; at += 1) await passerBy(service.app).post('/ask/service-1', { ...asked, email: `flood${at}@example.org` })
  const coordinator = await service.as('coordinator')
  assert.doesNotMatch((await coordinator.get('/own-forms')).words, /Stray|Dana/)
  await coordinator.post('/own-forms/new', { givenName: 'Corin', familyName: 'Hale', email: 'corin.hale@example.org', phone: '' })
  await parent.post(path, { code })
  const { words } = await coordinator.get('/own-forms')
  assert.match(words, /Dana Frost/)
  assert.match(words, /Corin Hale/)
  assert.doesNotMatch(words, /Stray/)
})

test('[DATA-05] a form that nobody opened is thrown away after 28 days, and one that was opened stays', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await parent.post(path, { code })
  await passerBy(service.app).post('/ask/service-1', { ...asked, email: 'flood@example.org' })
  const unopened = await linkTo(service)
  const left = () =>
    service.work(async (work) => {
      const rows = await work.rows<{ id: string; details: Uint8Array }>`
        select id, details from own_form_copy where tenant_id = ${work.tenant} order by opened_at`
      return rows.map(({ id, details }) => work.open(details, { table: 'own_form_copy', row: id, column: 'details' })).join()
    })
  assert.match(await left(), /Dana[^]*Stray/)
  service.clock.moveBy({ hours: 24 * 29 })
  await runJobs(service)
  assert.match(await left(), /Dana/)
  assert.doesNotMatch(await left(), /Stray|flood@/)
  assert.equal((await passerBy(service.app).post(unopened, { code: '111111' })).status, 422)
})
