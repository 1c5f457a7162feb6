import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from '../platform/config.ts'
import { cloneDatabase } from '../testing/database.ts'
import { openParts } from './parts.ts'

test('a start with other keys than the database was sealed with is refused, and says what to put back', async () => {
  const copy = await cloneDatabase()
  const config = () => readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'kintime-test-')), DATABASE_URL: copy.ownerUrl })
  const first = config()
  for (const again of [first, first]) await (await openParts(again, { appUrl: copy.appUrl, log: () => undefined })).close()
  await assert.rejects(openParts(config(), { appUrl: copy.appUrl, log: () => undefined }), /Put back the folder "keys"/)
})
