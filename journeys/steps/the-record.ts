import assert from 'node:assert/strict'
import { sealNumber } from '../../src/domain/record-seal.ts'
import { verifyRecordPdf } from '../../src/platform/pdf/verify.ts'
import { moveTo } from '../../src/testing/a-session.ts'
import type { Journey } from '../../src/testing/journey.ts'
import type { Part } from '../../src/testing/people.ts'

/** Read through once more, sealed with a number, and from then on never changed. OBS-04 */
export const sealIt = async (journey: Journey, told: string): Promise<void> => {
  moveTo(journey.service, '2026-05-28 18:10')
  const worker = await journey.as('worker', { width: 820 })
  await worker.open('/')
  await worker.press(/record/)
  await worker.press('Finish the record')
  await worker.press('Read it through and seal it')
  await worker.sees(/Can we build the tower again next week\?/, /Joanne Firth gets a letter/)
  await worker.press(told)
  await worker.sees(/Sealed by Callum Reid/, /Unchanged since/)
  await worker.leave()
}

/** Whoever the policy names reads it in their own pages and takes the PDF along, which proves itself. OBS-05 */
export const readIt = async (journey: Journey, part: Part, at: { readonly width: 390 | 1440 }): Promise<void> => {
  const reader = await journey.as(part, at)
  await reader.open('/')
  await reader.press(/^Read.* record/i)
  await reader.sees(/Can we build the tower again next week\?/, /Rafe ran to the door/, /Unchanged since/)
  await reader.doesNotSee(/Hidden Mews/)
  const pdf = await reader.download('Open as PDF')
  const verdict = verifyRecordPdf(pdf)
  assert.ok(verdict.ok)
  assert.match(verdict.main.canonical, /Can we build the tower again next week/)
  await reader.sees(new RegExp(sealNumber(verdict.seal)))
  await reader.leave()
}
