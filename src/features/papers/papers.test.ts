import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { givePaper, papersOf } from './door.ts'

const decision = (...blocks: readonly Block[]): PdfDocument => ({
  kind: 'document',
  title: 'Our decision',
  service: 'Northmere Family Time',
  date: '2026-05-21',
  blocks: [{ kind: 'paragraph', text: 'We can offer family time.' }, ...blocks],
  foot: {},
})

test('[RISK-07] a paper without anything confidential is printed, kept and given; one with a protected address is held back', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const to = { name: 'Owen Ashdown', partyId: family.parties.visiting }
  const asked = { family: family.familyId, to, kind: 'decision' } as const
  const given = await service.work((work) => givePaper(work, { ...asked, document: decision() }))
  assert.equal(given.state, 'given')
  const leaking = decision({ kind: 'paragraph', text: 'Meet at 14 Heron Court.' })
  const held = await service.work((work) => givePaper(work, { ...asked, document: leaking }))
  assert.equal(held.state, 'held')
  const own = { name: 'Rosa Ashdown', partyId: family.parties.resident }
  assert.equal((await service.work((work) => givePaper(work, { ...asked, to: own, document: leaking }))).state, 'given')
  const papers = await service.work((work) => papersOf(work, family.familyId))
  assert.deepEqual(papers.map(({ toName, state }) => `${toName}: ${state}`).toSorted(), [
    'Owen Ashdown: given',
    'Owen Ashdown: held',
    'Rosa Ashdown: given',
  ])
})
