import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgreementText } from '../../domain/agreement.ts'
import { writtenIn } from '../../domain/document.ts'
import { aService } from '../../testing/service.ts'
import { aDrawing, aReadyFamily, asDataUrl, giveOut } from '../../testing/signing-steps.ts'
import { versionOf } from '../agreements/door.ts'
import { agreementDocument } from './agreement-document.ts'
import { printAgreement } from './print-agreement.ts'
import { translatedDocument } from './translated-document.ts'

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

test('[AGR-03] a translation runs the way its language is written, and the English beside it stays English', () => {
  const clause = (id: string) => ({ id, part: 'arrangements', heading: 'When', text: 'Every Thursday.' }) as const
  const text = {
    form: 'kintime-agreement/1',
    agreement: 'one',
    version: 1,
    offeredOn: '2026-05-21',
    title: 'Our agreement',
    children: 'Poppy',
    service: 'Northmere',
    reference: 'NM-1',
    clauses: [clause('one'), clause('two')],
    signatories: [],
  } as unknown as AgreementText
  const { blocks } = translatedDocument(
    text,
    {
      form: 'kintime-agreement-translation/1',
      language: 'urdu',
      note: 'یہ ترجمہ ہے۔',
      title: null,
      agree: null,
      parts: {},
      clauses: [{ id: 'one', heading: 'کب', text: 'ہر جمعرات۔' }],
      lacks: ['When'],
    },
    { seal: 'a'.repeat(64), date: '2026-05-21' },
  )
  const notice = blocks.find((block) => block.kind === 'notice')
  const table = blocks.find((block) => block.kind === 'table')
  const rtl = { lang: 'ur', dir: 'rtl' }
  assert.deepEqual(writtenIn(notice?.text ?? ''), rtl)
  assert.deepEqual(
    table?.rows.map((row) => row.map(writtenIn)),
    [
      [rtl, null],
      [null, null],
    ],
  )
})
