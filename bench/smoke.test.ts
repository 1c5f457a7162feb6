import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillVolume } from '../db/seed/volume.ts'
import { aService, type TestService } from '../src/testing/service.ts'
import { emptyPage, type MainPage, mainPages } from './pages.ts'
import { type Statement, tapPool } from './tap.ts'
import { makeKnown } from './world.ts'

type Opened = { readonly page: MainPage; readonly status: number; readonly statements: readonly Statement[] }

/** Pages that did not open, or that ask the database more often than they said. */
const faultsIn = (opened: readonly Opened[]): readonly string[] =>
  opened.flatMap(({ page, status, statements }) => {
    if (status !== 200) return [`${page.name}: answered ${status}`]
    return statements.length > page.statements ? [`${page.name}: ${statements.length} statements, more than ${page.statements}`] : []
  })

const openAll = async (service: TestService, pages: readonly MainPage[]): Promise<readonly Opened[]> => {
  const tap = tapPool(service.parts.database.pool)
  const opened: Opened[] = []
  for (const page of pages) {
    let status = 0
    const statements = await tap.during(async () => {
      status = (await page.visitor.get(page.path)).status
    })
    opened.push({ page, status, statements })
  }
  return opened
}

test('each main page opens with a bounded number of questions to the database, at 5,000 sessions', async () => {
  await using service = await aService('county', { at: '2026-05-14 15:40' })
  const known = await makeKnown(service)
  const filled = await fillVolume(service.ownerUrl, { sessions: 5000, tenant: service.tenant })
  assert.equal(filled.sessions, 5002)
  const pages = [...(await mainPages(service, known)), emptyPage(await service.as('coordinator'))]
  const opened = await openAll(service, pages)
  assert.deepEqual(faultsIn(opened), [])

  const [first] = opened
  assert.ok(first !== undefined && first.statements.length > 3)
  const oneForEachRow = Array.from({ length: 20 }, () => first.statements).flat()
  assert.match(faultsIn([{ ...first, statements: oneForEachRow }])[0] ?? '', /more than/, 'a page that asks once for each row is noticed')
  assert.match(faultsIn([{ ...first, status: 404 }])[0] ?? '', /answered 404/, 'a page that does not open is noticed')
})
