import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../testing/service.ts'
import { aDrawing, aReadyFamily, asDataUrl, giveOut } from '../../testing/signing-steps.ts'
import { versionOf } from '../agreements/door.ts'
import { agreementDocument } from './agreement-document.ts'
import { printAgreement } from './print-agreement.ts'

test('[AGR-03] a drawing that cannot be printed does not stop the paper, and before it is signed each name has an empty line', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id, hash, signatories } = await giveOut(service, family)
  const leader = await service.as('leader')
  const drawing = asDataUrl(aDrawing())
  const path = `/families/${family.familyId}/agreement/sign/${signatories['Owen']}`
  assert.equal((await leader.post(path, { agrees: 'yes', seen: hash, typedName: '', drawing })).status, 303)
  await service.work(async (work) => {
    const version = await versionOf(work, id)
    assert.ok(version)
    let tries = 0
    const print: typeof work.print = async (paper) => {
      tries += 1
      if (JSON.stringify(paper).includes('"picture"')) throw new Error('unreadable picture')
      return await work.print(paper)
    }
    assert.ok((await printAgreement({ ...work, print }, version)).length > 1000)
    assert.equal(tries, 2)
    const text = {
      form: 'kintime-agreement/1',
      agreement: id,
      version: 1,
      offeredOn: '2026-05-21',
      title: 'Our agreement',
      children: 'Poppy',
      service: 'Northmere',
      reference: 'NM-1',
      clauses: [],
      signatories: [],
    } as const
    const { blocks } = agreementDocument({ version, text, canonical: '{}', pictures: new Map(), drawn: new Map(), printedOn: '2026-05-21' })
    const signed = blocks.flatMap((block) => (block.kind === 'signatures' ? block.signatures.map(({ name }) => name) : []))
    assert.deepEqual(signed, ['Owen Ashdown'])
    assert.equal(blocks.filter((block) => block.kind === 'paragraph' && String(block.text).startsWith('Signature ___')).length, 4)
    assert.ok(JSON.stringify(blocks).includes('Seal number'))
  })
})
