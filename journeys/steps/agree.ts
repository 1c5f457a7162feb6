import type { Journey } from '../../src/testing/journey.ts'

/** Drafted from the referral and the risks, changed in plain words, given out: from then on its words are fixed. AGR-01 */
export const giveOut = async (journey: Journey, who: 'worker' | 'leader', family: string): Promise<void> => {
  const worker = await journey.as(who, { width: 820 })
  await worker.open(family)
  await worker.press(/^Agreement/)
  await worker.press('Draft the agreement')
  await worker.press('Change the words')
  await worker.press('Save the words')
  await worker.press('Read it and give it out to sign')
  await worker.press('Fix the words and give it out')
  await worker.sees(/Not signed yet/)
  await worker.leave()
}
