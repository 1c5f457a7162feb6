import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyNames } from '../../policies/policy.ts'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

const linksIn = (html: string): readonly string[] => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'))
  return [...new Set([...main.matchAll(/href="(\/[^"#?]*)"/g)].map((found) => found[1] ?? ''))]
}

for (const policy of policyNames) {
  test(`[STAFF-04] ${policy}: the first pages, the family’s page and the service’s page name no place that their reader is refused`, async () => {
    await using service = await aService(policy)
    const family = await readyToBook(service, await aFamily(service))
    for (const part of ['manager', 'coordinator', 'leader', 'worker', 'volunteer'] as const) {
      const person = await service.as(part)
      for (const path of ['/', '/service', `/families/${family.familyId}`, `/families/${family.familyId}/before`]) {
        const shown = await person.get(path)
        if (shown.status !== 200) continue
        for (const href of linksIn(shown.html)) assert.ok((await person.get(href)).status < 400, `${part} is led from ${path} to ${href}`)
      }
    }
  })
}

test('[REF-09][REF-15] the family’s page shows how it was classed, what holds until we start, plans, papers and the way to close the file', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const asReferred = await (await service.as('leader')).get(`/families/${family.familyId}`)
  assert.match(asReferred.words, /Until we start A weekly video call\. As the referral says\./)
  await service.work(async (work) => {
    const id = work.newId()
    const arranged = work.seal('The aunt brings the children on Sundays.', { table: 'interim_arrangement', row: id, column: 'arranged' })
    await work.rows`
      insert into interim_arrangement (tenant_id, id, referral_id, arranged, arranged_by, until_on, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${family.referralId}, ${arranged}, 'The council', '2026-06-14', ${service.accounts.leader}, 'Lena East', ${work.now})`
  })
  const { words } = await (await service.as('leader')).get(`/families/${family.familyId}`)
  assert.match(words, /Until we start The aunt brings the children on Sundays\. Until Sun 14 Jun 2026/)
  assert.match(
    words,
    /Each child’s plan Written for 0 of 2.*First session Still ahead.*Papers None given yet.*The same child twice\?.*Close the file/,
  )
  assert.match(words, /None booked Book sessions/)
  const coordinator = await service.as('coordinator')
  for (const page of ['', '/sessions'])
    assert.doesNotMatch((await coordinator.get(`/families/${family.familyId}${page}`)).words, /Book sessions/, 'here others book')
  const worker = (await (await service.as('worker')).get(`/families/${family.familyId}`)).words
  assert.match(worker, /First session Still ahead/)
  assert.doesNotMatch(worker, /Close the file|The same child twice/)
})
