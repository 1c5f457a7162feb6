import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aService } from '../../src/testing/service.ts'
import { corpus } from './uploads-corpus.ts'
import { carelessService } from './uploads-planted.ts'
import { tryUploads } from './uploads.ts'

test('each wrong file is refused with a plain sentence and the form stays; each right one is harmless', async () => {
  await using service = await aService('county')
  const proof = await tryUploads(
    service,
    corpus.filter(({ isHeavy }) => isHeavy !== true),
  )
  assert.deepEqual(proof.faults, [])
  assert.ok(proof.kept >= 10 && proof.tried - proof.kept >= 25)
})

test('a page that keeps whatever is sent is noticed', async () => {
  await using service = await aService('county')
  const careless = await carelessService(service)
  const some = corpus.filter(({ what }) => /^(a page of the web called|a photograph|a name that turns|a PDF with a script$)/.test(what))
  const { faults } = await tryUploads(careless, some)
  await careless.app.close()
  for (const fault of [/called PDF: kept/, /still says where/, /turns the list/, /a script: kept/]) assert.match(faults.join('\n'), fault)
})
