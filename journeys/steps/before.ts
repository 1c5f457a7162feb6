import type { Journey } from '../../src/testing/journey.ts'

/** AGR-07: the worker sees what is missing, reads each letter through, and sends them all with their leaflets. */
export const sendLetters = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 390 })
  await worker.walk('Families', family, `${family}/before`)
  await worker.sees(/Before the first session/, /Send the letters/, /By Callum Reid/)
  await worker.press(/^Send the letters/)
  await worker.sees(/Each person reads only their own times/, /Not sent yet/)
  await worker.press('Send the letters')
  await worker.sees(/Sent .*by Callum Reid/, /Send the letters again/)
  await worker.leave()
}
