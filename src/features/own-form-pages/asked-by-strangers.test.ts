import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersIn } from '../../testing/letter-box.ts'
import { askForTime, aParent, dana, elsie, fillIn, sendIn } from '../../testing/own-form-steps.ts'
import { aService } from '../../testing/service.ts'

const asked = { givenName: 'Dana', familyName: 'Frost', email: dana.email, phone: dana.phone, ...elsie }

test('[RISK-07] no mail to an address from the open page holds a word that somebody typed there', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, { ...dana, givenName: 'Quillon', familyName: 'Zephyrine' })
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  assert.equal((await sendIn(parent, path)).status, 303)
  const letters = await service.work(lettersIn)
  assert.deepEqual(
    letters.map(({ kind }) => kind),
    ['own-form-link', 'own-form-in'],
  )
  const names = await service.work(
    (work) => work.rows<{ name: string }>`select to_name as name from letter where tenant_id = ${work.tenant}`,
  )
  for (const words of [...letters.flatMap(({ subject, text }) => [subject, text]), ...names.map(({ name }) => name)])
    assert.doesNotMatch(words, /Quillon|Zephyrine|Elsie|07700/)
  assert.ok(letters.every(({ text }) => text.startsWith('Hello,\n\n')))
})

test('[RISK-07] names on the open page carry no message, and an address none either', async () => {
  await using service = await aService('independent')
  const stranger = aParent(service, dana)
  const messages = ['Dana\nI know where you live', 'https://evil.example', 'evil.example', 'call 07700 900123', 'x'.repeat(61)]
  for (const field of ['givenName', 'familyName', 'childName', 'secondName'])
    for (const message of messages) {
      const answer = await stranger.post('/ask/service-1', { ...asked, [field]: message })
      assert.equal(answer.status, 422, `${field}: ${message}`)
      assert.match(answer.html, /Use only letters, spaces, hyphens, apostrophes and full stops|Use 60 characters or fewer/)
    }
  for (const address of ['dana.frost+i-see-you@example.org', '"come-home"@example.org'])
    assert.equal((await stranger.post('/ask/service-1', { ...asked, email: address })).status, 422, address)
  assert.equal((await service.work(lettersIn)).length, 0)
  assert.equal((await stranger.post('/ask/service-1', { ...asked, givenName: 'Zoë-Mae', familyName: 'O’Neill' })).status, 200)
})
