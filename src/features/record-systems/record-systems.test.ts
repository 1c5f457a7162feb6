import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../platform/crypto.ts'
import { verifyRecordPdf } from '../../platform/pdf/verify.ts'
import { aSealedRecord } from '../../testing/a-record.ts'

test('[OBS-05] a council’s case system fetches its own records, each reading written down, and no other council’s', async () => {
  const { service, id } = await aSealedRecord('county')
  await using _ = service
  const key = async (organisation: string, secret: string) => {
    await service.work(
      (work) => work.rows`
      insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
      values (${work.tenant}, ${work.newId()}, ${organisation}, ${Buffer.from(sha256(secret), 'hex')}, 'Case system', ${work.now})`,
    )
    return (url: string) => service.app.inject({ method: 'GET', url, headers: { authorization: `Bearer kt_1_${secret}` } })
  }
  const own = await key(service.organisations.council, 'own-key-of-the-council-1234567890')
  const other = await key(service.organisations.elsewhere, 'key-of-another-council-1234567890')

  const list = (await own('/api/v1/records?since=2026-05-01T00:00:00Z')).json<{ records: { number: string }[] }>()
  assert.deepEqual(
    list.records.map(({ number }) => number),
    ['R-2026-000001'],
  )
  const record = (await own('/api/v1/records/R-2026-000001')).json<{ seal: string; sealedText: string; isUnchanged: boolean }>()
  assert.equal(record.seal, sha256(record.sealedText))
  assert.ok(record.isUnchanged)
  assert.ok(verifyRecordPdf((await own('/api/v1/records/R-2026-000001/pdf')).rawPayload, record.seal).ok)
  assert.deepEqual((await own('/api/v1/records?since=2026-06-01T00:00:00Z')).json<{ records: unknown[] }>().records, [])
  for (const since of [
    'yesterday',
    '-271821-04-20T00:00:00Z',
    '%2B275760-09-13T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '%2B010000-01-01T00:00:00Z',
  ])
    assert.equal((await own(`/api/v1/records?since=${since}`)).statusCode, 409, since)
  for (const since of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
    assert.equal((await own(`/api/v1/records?since=${since}`)).statusCode, 200)

  assert.deepEqual((await other('/api/v1/records')).json<{ records: unknown[] }>().records, [])
  assert.equal((await other('/api/v1/records/R-2026-000001')).statusCode, 404)
  assert.equal((await other('/api/v1/records/R-2026-000001/pdf')).statusCode, 404)
  const reads = await service.work(
    (work) => work.rows`select from audit_entry where name = 'record.read' and about = ${id} and actor_kind = 'system'`,
  )
  assert.equal(reads.length, 2)
})
