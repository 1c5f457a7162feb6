import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { done } from '../domain/outcome.ts'
import { onlyRoutes } from '../testing/doors.ts'
import { sendFilesAsStranger } from '../testing/send-files.ts'
import { aService } from '../testing/service.ts'
import { form, type Upload } from './form.ts'
import { openPost } from './public-route.ts'
import { page } from './route.ts'

const asked = form({ file: { label: 'The file', schema: z.custom<Upload>((raw) => typeof raw === 'object', 'Choose the file') } })
const row = (path: string, more: { readonly takesFiles?: boolean }) =>
  openPost({
    ...more,
    path,
    open: 'for this test',
    form: asked,
    act: async (_visit, { file }) => done(file.bytes.length),
    next: (_visit, size) => ({ kind: 'json', status: 200, body: { size } }),
    show: async (visit) => page('Form', `Still here: ${String(visit.typed['note'] ?? '')}. ${visit.errors['file'] ?? ''}`),
    refusals: {},
  })

test('files come in through a link only where the form takes them, and not without end', async () => {
  await using service = await aService('county')
  const app = await onlyRoutes(service, { open: [row('/with/:link', { takesFiles: true }), row('/without/:link', {})] })
  const at = { ...service, app }
  const files = { file: { name: 'a.pdf', bytes: new Uint8Array(1000) } }
  const taken = await sendFilesAsStranger(at, '/with/one', { typed: { note: 'x' }, files })
  assert.deepEqual([taken.status, taken.html], [200, '{"size":1000}'])
  assert.equal((await sendFilesAsStranger(at, '/without/one', { typed: {}, files })).status, 415)

  const none = await sendFilesAsStranger(at, '/with/one', { typed: { note: 'my words' }, files: {} })
  assert.equal(none.status, 422)
  assert.match(none.words, /Still here: my words\. Choose the file/)
  const large = await sendFilesAsStranger(at, '/with/one', {
    typed: { note: 'x' },
    files: { file: { name: 'a.pdf', bytes: new Uint8Array(26 * 1024 * 1024) } },
  })
  assert.deepEqual(
    [large.status, large.html],
    [200, `{"size":${20 * 1024 * 1024 + 1}}`],
    'cut, so that whoever weighs it finds it too large',
  )

  for (let sent = 0; sent < 60; sent += 1) await sendFilesAsStranger(at, '/with/one', { typed: {}, files: {} })
  assert.equal((await sendFilesAsStranger(at, '/with/one', { typed: {}, files })).status, 429)
  await app.close()
})
