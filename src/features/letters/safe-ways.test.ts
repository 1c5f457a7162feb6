import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJobsOnce } from '../../platform/jobs.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aPostbox } from '../../testing/postbox.ts'
import { aService } from '../../testing/service.ts'
import { partyAccount } from '../../testing/signing-steps.ts'
import { givePaper } from '../papers/door.ts'
import { sayOwnWays } from '../people/door.ts'
import { sendLetterJob } from './door.ts'

test('[RISK-07] a letter to somebody for whom an e-mail is not safe is held, with how they may be reached; others get theirs', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const postbox = aPostbox()
  const tasks = { 'send-letter': sendLetterJob({ post: postbox, publicUrl: 'https://kintime.example' }) }
  const run = () => runJobsOnce({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks, hurry: true })
  const { visiting, resident } = family.parties
  const [rosa, owen] = [await partyAccount(service, resident, 'parent'), await partyAccount(service, visiting, 'parent')]
  const safe = { mayCall: true, mayText: false, mayMail: false, mayWrite: false, words: 'After 6pm.' }
  await service.work((work) => sayOwnWays(work, { family: family.familyId, party: { id: resident, name: 'Rosa Ashdown' }, safe }))
  const write = (account: string, name: string) =>
    service.work((work) =>
      work.write({
        kind: 'test',
        audience: 'party',
        family: family.familyId,
        to: { name, account },
        subject: `News for ${name}`,
        text: 'Hello.',
      }),
    )
  const held = await write(rosa, 'Rosa Ashdown')
  await write(owen, 'Owen Ashdown')
  await run()
  assert.deepEqual(
    postbox.letters().map(({ subject }) => subject),
    ['News for Owen Ashdown'],
  )

  const leader = await service.as('leader')
  assert.match((await leader.get('/papers-held')).words, /An e-mail is not safe for Rosa Ashdown/)
  const page = await leader.get(`/letters/${held}/words`)
  assert.match(page.words, /Reaching Rosa Ashdown: You may call\. Do not .*send an e-mail.*After 6pm/)
  const anew = await leader.post(`/letters/${held}/words`, { subject: 'News', text: 'Hello.' })
  assert.match(anew.words, /An e-mail is not safe for this person, whatever it says/)
  assert.equal((await leader.post(`/letters/${held}/putting-away`)).status, 303)
  assert.doesNotMatch((await leader.get('/papers-held')).words, /Rosa Ashdown/)
})

test('[RISK-07] whoever must not be mailed gets a paper from staff, without a notice by mail', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const { resident } = family.parties
  await partyAccount(service, resident, 'parent')
  const give = () =>
    service.work(async (work) => {
      const document = {
        kind: 'document',
        title: 'Your sessions are confirmed',
        service: 'Northmere',
        date: '2026-05-21',
        blocks: [{ kind: 'paragraph', text: 'Come on Thursday.' }],
        foot: {},
      } as const
      await givePaper(work, { family: family.familyId, to: { name: 'Rosa Ashdown', partyId: resident }, kind: 'confirmation', document })
      return (await work.rows`select id from letter where tenant_id = ${work.tenant}`).length
    })
  assert.equal(await give(), 1)
  const safe = { mayCall: true, mayText: false, mayMail: false, mayWrite: false, words: '' }
  await service.work((work) => sayOwnWays(work, { family: family.familyId, party: { id: resident, name: 'Rosa Ashdown' }, safe }))
  assert.equal(await give(), 1)
  const leader = await service.as('leader')
  assert.match((await leader.get(`/families/${family.familyId}/papers`)).words, /[Pp]rint/)
})
