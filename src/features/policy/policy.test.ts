import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from '../../policies/five-policies.ts'
import { formTextOf } from '../../policies/form-text.ts'
import { parsePolicyValue } from '../../policies/parse-value.ts'
import { policyEntries } from '../../policies/policy.ts'
import { policyValue } from '../../policies/read.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'
import { changePolicyValue } from './change-policy-value.ts'
import { policyInForce } from './door.ts'
import { boxesOf, textTyped } from './text-typed.ts'

const within = '/service/policy/decision.within'

test('a changed value is in force at once, and recorded with who, when and why', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const saved = await manager.post(within, { value: ['3', 'workingDays'], reason: 'Agreed with the council' })
  assert.equal(saved.location, within)
  assert.deepEqual((await service.work((work) => policyInForce(work))).decision.within, { workingDays: 3 })

  const page = await manager.get(within)
  assert.match(page.words, /Today: 3 working days/)
  assert.match(page.words, /Set to 3 working days by Mira Okafor Thu 21 May, 10am Agreed with the council/)
  assert.match(page.words, /The service began with: 5 working days/)
  assert.match((await manager.get('/manual')).words, /within 3 working days/)
  const [entry] = await service.work((work) => work.rows`select actor_name, about, facts from audit_entry where name = 'policy.changed'`)
  assert.deepEqual(entry, { actor_name: 'Mira Okafor', about: 'decision.within', facts: { from: '5 workingDays', to: '3 workingDays' } })
})

test('within one transaction a change is seen at once', async () => {
  await using service = await aService('county')
  const seen = await service.work(async (work) => {
    const before = (await policyInForce(work)).decision.within
    await changePolicyValue(work, { key: 'decision.within', typed: ['2', 'workingDays'], reason: 'A trial' })
    return [before, (await policyInForce(work)).decision.within]
  })
  assert.deepEqual(seen, [{ workingDays: 5 }, { workingDays: 2 }])
})

test('a change never rewrites what was decided before: a referral that has its deadline keeps it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const deadline = () => service.work((work) => work.row`select decide_by from referral where id = ${family.referralId}`)
  const before = await deadline()
  await (await service.as('manager')).post(within, { value: ['1', 'workingDays'], reason: 'Faster from now on' })
  assert.deepEqual(await deadline(), before)
})

test('a value that cannot be is refused in plain words, and nothing that was typed is lost', async () => {
  await using service = await aService('county')
  const manager = await service.as('manager')
  const wrong = await manager.post(within, { value: ['never', 'workingDays'], reason: 'Because' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Enter a whole number above 0/)
  assert.match(wrong.html, /value="never"/)
  const silent = await manager.post(within, { value: ['4', 'workingDays'], reason: '' })
  assert.match(silent.words, /Enter why this is changed/)
  assert.match(silent.html, /value="4"/)
  assert.match((await manager.post(within, { value: ['5', 'workingDays'], reason: 'No change' })).words, /This is the value already/)
  assert.equal((await manager.get('/service/policy/no.such')).status, 404)
  assert.equal((await service.work((work) => work.rows`select from policy_change`)).length, 0)
})

test('[DATA-06] one policy is shared by all areas: everybody who works here reads it, only a manager changes it', async () => {
  await using service = await aService('county')
  for (const part of ['leader', 'otherLeader', 'worker', 'volunteer'] as const) {
    const person = await service.as(part)
    assert.match((await person.get('/service/policy')).words, /Time to decide 5 working days/)
    const page = await person.get(within)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.html, /<form method="post" action="\/service\/policy/)
    assert.equal((await person.post(within, { value: ['3', 'workingDays'], reason: 'Mine' })).status, 404)
  }
  assert.equal((await (await service.as('socialWorker')).get('/service')).status, 404)
})

test('the service page names only the places that a person may enter', async () => {
  await using service = await aService('county')
  assert.match(
    (await (await service.as('manager')).get('/service')).words,
    /Our policy.*Workers.*Venues.*People and roles.*Organisations.*Emergency access/,
  )
  assert.doesNotMatch(
    (await (await service.as('volunteer')).get('/service')).words,
    /People and roles|Workers|Organisations|Emergency access/,
  )
})

test('every value of every policy can be typed in the boxes of its page and comes back the same', () => {
  for (const policy of Object.values(policies)) {
    for (const { key, entry } of policyEntries) {
      const text = formTextOf(entry, policyValue(policy, key))
      const parsed = parsePolicyValue(entry, textTyped(entry, boxesOf(entry, text)))
      assert.deepEqual(parsed.ok && parsed.value, policyValue(policy, key), key)
    }
  }
})
