import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { aService } from '../../testing/service.ts'
import { agreementState } from '../agreements/door.ts'
import { aReadyFamily, giveOut, holdMeeting, newestOf, whoMustSign } from '../../testing/signing-steps.ts'

test('[AGR-04] a signature put in by the database’s owner does not count, and an older text put back is neither shown, signed nor printed', async () => {
  await using service = await aService('proceedings')
  const family = await aReadyFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  try {
    await owner.query('set session_replication_role = replica')
    await leader.post(`${path}/versions`)
    const older = await owner.query<{ content: Buffer }>('select content from agreement')
    const { seen: drafted } = await newestOf(service, family)
    await leader.post(`${path}/clauses`, { seen: drafted, other: 'THE WORDS THAT WERE GIVEN OUT' })
    await holdMeeting(service, family)
    const { seen } = await newestOf(service, family)
    await leader.post(`${path}/offer`, { seen, signatories: await whoMustSign(await leader.get(`${path}/offer`)) })
    const { id, hash, signatories } = await newestOf(service, family)

    await owner.query(
      `insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, document_hash, at)
       values ($1, $2, $3, 'link', 'Rosa Ashdown', $4, now())`,
      [service.tenant, signatories['Rosa'], id, hash],
    )
    const forged = await leader.get(path)
    assert.match(forged.words, /THE WORDS THAT WERE GIVEN OUT/)
    assert.match(forged.words, /Signed by 0 of 5/)

    await owner.query('update agreement set content = $1 where id = $2', [older.rows[0]?.content, id])
    for (const at of [path, `/agreements/${id}`, `/agreements/${id}/pdf`, `${path}/sign/${signatories['Owen']}`])
      assert.match((await leader.get(at)).words, /was changed after it was given out/, at)
    const signed = await leader.post(`${path}/sign/${signatories['Owen']}`, {
      agrees: 'yes',
      seen: hash,
      typedName: 'Owen Ashdown',
      drawing: '',
    })
    assert.equal(signed.status, 422)
  } finally {
    await owner.end()
  }
})

test('[AGR-03] a signatory renamed, a role changed or an offer’s hash exchanged by the database’s owner is noticed everywhere', async () => {
  await using service = await aService('county')
  const family = await aReadyFamily(service)
  const { id, hash, signatories } = await giveOut(service, family)
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  const signs = async (): Promise<number> => {
    const typed = { agrees: 'yes', seen: hash, typedName: 'Owen Ashdown', drawing: '' }
    return (await leader.post(`${path}/sign/${signatories['Owen']}`, typed)).status
  }
  try {
    await owner.query('set session_replication_role = replica')
    const changes = [
      ['update agreement_signatory set name = $1 where id = $2', 'Otto Ashdown', 'Owen Ashdown'],
      ['update agreement_signatory set role_words = $1 where id = $2', 'Judge', 'Spends time with the children'],
    ] as const
    for (const [statement, changed, before] of changes) {
      await owner.query(statement, [changed, signatories['Owen']])
      assert.match((await leader.get(path)).words, /was changed after it was given out/, changed)
      assert.equal(await signs(), 422, changed)
      await owner.query(statement, [before, signatories['Owen']])
      assert.doesNotMatch((await leader.get(path)).words, /was changed after it was given out/)
    }
    await owner.query('update agreement_offer set document_hash = $1 where agreement_id = $2', ['f'.repeat(64), id])
    assert.match((await leader.get(path)).words, /was changed after it was given out/)
    assert.equal(await signs(), 422)
    await owner.query('update agreement_offer set document_hash = $1 where agreement_id = $2', [hash, id])
    assert.equal(await signs(), 303)
    await owner.query('update agreement_offer set document_hash = $1 where agreement_id = $2', ['f'.repeat(64), id])
    assert.equal((await leader.get(`/agreements/${id}`)).words.includes('was changed after it was given out'), true)
    assert.equal(await service.work((work) => agreementState(work, family.familyId)), 'offered')
  } finally {
    await owner.end()
  }
})
