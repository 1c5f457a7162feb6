import assert from 'node:assert/strict'
import { sealNumber } from '../../src/domain/record-seal.ts'
import { verifyRecordPdf } from '../../src/platform/pdf/verify.ts'
import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'
import { lettersIn, linkIn } from '../../src/testing/letter-box.ts'

/** Drafted from the referral and the risks, changed in plain words, given out: from then on its words are fixed. AGR-01 */
export const giveOut = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family)
  await worker.press('Agreement')
  await worker.press('Draft the agreement')
  await worker.doesNotSee(/Hidden Mews/)
  await worker.press('Change the words')
  const first = worker.page.getByRole('textbox').filter({ visible: true }).nth(1)
  await worker.keyboard.write(first, `${await first.inputValue()} The worker brings the toy box.`)
  await worker.press('Save the words')
  await worker.sees(/brings the toy box/)
  await meetWhereAsked(worker, family)
  await planWhereAsked(worker, family)
  await worker.press('Read it and give it out to sign')
  await worker.sees(/Colin Yates, [a-z ]+ Must sign/, /Joanne Firth/)
  await worker.press('Fix the words and give it out')
  await worker.sees(/Signed by 0 of 4/)
  await worker.leave()
}

/** A service that always holds a planning meeting puts it on record before the agreement is given out. AGR-03 */
const meetWhereAsked = async (worker: Traveller, family: string): Promise<void> => {
  if (!/Not on record yet/.test(await worker.page.getByRole('main').innerText())) return
  await worker.press('Planning meeting')
  await worker.writeDate('When was it held?', '20 5 2026')
  await worker.write('Who was there?', 'Colin Yates, father. Joanne Firth, social worker.')
  await worker.write('What was settled?', 'All of it as it stands in the draft.')
  await worker.press('Put it on record')
  await worker.sees(/All of it as it stands in the draft/)
  await worker.walk('Families', family, `${family}/agreement`)
}

/** A service that asks for a plan of each child gets it before the agreement is given out. AGR-08 */
const planWhereAsked = async (worker: Traveller, family: string): Promise<void> => {
  const missing = worker.page.getByRole('link', { name: /^Write a plan for/ })
  if (!/Still missing for/.test(await worker.page.getByRole('main').innerText())) return
  await worker.press('Plans for the children')
  for (let left = await missing.count(); left > 0; left = await missing.count()) {
    await worker.press((await missing.first().innerText()).trim())
    await worker.write('The social worker’s share of the supervising', 'One session in four')
    await worker.writeDate('Until when', '1 3 2027')
    await worker.write('The way out', 'Shorter notes, then sessions without anybody watching.')
    await worker.write('Long-term arrangements', 'Six times a year.')
    await worker.choose('No', { of: 'Does this plan go to court?' })
    await worker.press('Save the plan')
  }
  await worker.walk('Families', family, `${family}/agreement`)
}

const draw = async ({ page }: Traveller): Promise<void> => {
  const box = await page.locator('canvas').boundingBox()
  assert.ok(box)
  await page.mouse.move(box.x + 30, box.y + 40)
  await page.mouse.down()
  for (const step of [1, 2, 3, 4, 5, 6]) await page.mouse.move(box.x + 30 + step * 25, box.y + 40 + (step % 2) * 30)
  await page.mouse.up()
}

const onTheTablet = async (worker: Traveller): Promise<void> => {
  await worker.press('Sign on this tablet for Shona Dunmore')
  await worker.doesNotSee(/Hidden Mews/)
  await worker.choose('I have read this, and I agree')
  await worker.write('Type your full name', 'Colin Yates')
  await worker.press('Sign the agreement')
  await worker.sees(/The name in the agreement is Shona Dunmore/, /AGR-03/)
  await worker.write('Type your full name', 'Shona Dunmore')
  await worker.choose('I have read this, and I agree')
  await worker.page.locator('canvas').scrollIntoViewIfNeeded()
  await draw(worker)
  await worker.press('Sign the agreement')
  await worker.sees(/Thank you, Shona/, /Hand the tablet back/)
}

/** One personal link, on the father's own phone, and only once. AGR-03 */
const onTheFathersPhone = async (journey: Journey, worker: Traveller): Promise<void> => {
  await worker.press('Send a link to Colin Yates')
  const link = linkIn((await journey.service.work((work) => lettersIn(work))).findLast(({ kind }) => kind === 'signing-link'))
  const father = await journey.stranger({ width: 390 })
  await father.open(link)
  await father.doesNotSee(/Colin|Ivy|Dunmore/)
  await father.press('Open the paper')
  await father.doesNotSee(/Hidden Mews|07700 900121/)
  await father.press('Sign the agreement')
  await father.sees(/Tick the box if you have read it and agree/)
  await father.choose('I have read this, and I agree')
  await father.write('Type your full name', 'Colin Yates')
  await father.press('Sign the agreement')
  await father.sees(/Thank you/)
  await father.open(link)
  await father.press('Open the paper')
  await father.sees(/This link can no longer be used/)
  await father.leave()
}

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64')

/** On paper: the number at its foot ties the scan to this very text. AGR-04 */
const onPaper = async (worker: Traveller, signedOn: string): Promise<void> => {
  const paper = verifyRecordPdf(await worker.download('Paper to sign (PDF)'))
  assert.ok(paper.ok)
  await worker.press('Add signed paper of Greta Yates')
  await worker.attach('The signed paper', { name: 'scan.png', mimeType: 'image/png', buffer: png })
  await worker.writeDate('When was it signed?', signedOn)
  await worker.write('The number at the foot of the paper', 'K7QP-3MXD-82FW')
  await worker.press('Add the signed paper')
  await worker.sees(/not the number of this version/, /AGR-04/)
  await worker.attach('The signed paper', { name: 'scan.png', mimeType: 'image/png', buffer: png })
  await worker.write('The number at the foot of the paper', sealNumber(paper.seal))
  await worker.press('Add the signed paper')
}

const signedIn = async (journey: Journey): Promise<void> => {
  const socialWorker = await journey.as('socialWorker')
  await socialWorker.open('/')
  await socialWorker.press(/^Read and sign/)
  await socialWorker.choose('I have read this, and I agree')
  await socialWorker.write('Type your full name', 'Joanne Firth')
  await socialWorker.press('Sign the agreement')
  await socialWorker.sees(/Thank you, Joanne/)
  await socialWorker.leave()
}

/** Every party signs, each in their own way; then the text is locked and everybody has a copy. AGR-03, AGR-04 */
export const everybodySigns = async (journey: Journey, family: string, signedOn: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family, `${family}/agreement`)
  await onTheTablet(worker)
  await worker.walk('Families', family, `${family}/agreement`)
  await onTheFathersPhone(journey, worker)
  await worker.walk('Families', family, `${family}/agreement`)
  await onPaper(worker, signedOn)
  await worker.sees(/Signed by 3 of 4/)
  await signedIn(journey)
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.sees(/Everybody has signed/)
  const copy = verifyRecordPdf(await worker.download('Signed copy (PDF)'))
  assert.ok(copy.ok)
  await worker.leave()
}
