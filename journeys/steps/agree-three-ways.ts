import assert from 'node:assert/strict'
import { sealNumber } from '../../src/domain/record-seal.ts'
import { verifyRecordPdf } from '../../src/platform/pdf/verify.ts'
import type { TestFamily } from '../../src/testing/a-family.ts'
import type { Journey } from '../../src/testing/journey.ts'
import { lettersIn, linkIn } from '../../src/testing/letter-box.ts'
import type { TestService } from '../../src/testing/service.ts'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64')
const scan = { name: 'scan.png', mimeType: 'image/png', buffer: png }

/** The elder child is ten, and the father reads Polish best. */
export const ofAge = (service: TestService, family: TestFamily): Promise<unknown> =>
  service.work(async (work) => {
    await work.rows`update child set born_on = '2016-02-01' where tenant_id = ${work.tenant} and id = ${family.children[0]}`
    await work.rows`update party set language = 'Polish' where tenant_id = ${work.tenant} and id = ${family.parties.visiting}`
  })

/** A clause is worded the service’s own way, and put on file in Polish with who made and who checked it. AGR-01, AGR-03 */
export const readInPolish = async (journey: Journey, _family: TestFamily): Promise<void> => {
  const manager = await journey.as('manager')
  await manager.walk('Service', '/service/clauses')
  await manager.press('If you are late')
  await manager.write('What it says', 'Call us. We wait {moon}.')
  await manager.write('Why is it worded like this?', 'Buses are slow here.')
  await manager.press('Save the wording')
  await manager.sees(/We cannot fill \{moon\}/)
  await manager.write('What it says', 'Call us. We wait 25 minutes. After that {children} go home.')
  await manager.press('Save the wording')
  await manager.sees(/Buses are slow here/, /taken out: .*15/)
  await manager.walk('Service', '/service/clauses', '/service/translations')
  await manager.press('Polish')
  await manager.press('If you are late')
  await manager.write('Heading in this language', 'Jeśli się spóźnisz')
  await manager.write('What it says in this language', 'Zadzwoń do nas. Czekamy 25 minut. Potem {children} wracają do domu.')
  await manager.write('Who translated it?', 'Ewa Nowak')
  await manager.writeDate('When was it translated?', '4 5 2026')
  await manager.write('Who checked it?', 'Jan Kot')
  await manager.press('Save the translation')
  await manager.sees(/If you are late Jeśli się spóźnisz/)
  await manager.leave()
}

export const draftAndGiveOut = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Draft the agreement')
  await worker.sees(/We wait 25 minutes/, /In Polish/)
  await worker.press('Planning meeting')
  await worker.sees(/Owen Ashdown, father/)
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Read it and give it out to sign')
  await worker.press('Fix the words and give it out')
  await worker.sees(/Signed by 0 of/, /Children’s own versions/)
  await worker.leave()
}

/** With the keyboard alone: the typed name is the whole signature. */
export const onTheTablet = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Sign on this tablet for Rosa Ashdown')
  await worker.doesNotSee(/Heron Court|Jeśli/)
  await worker.choose('I have read this, and I agree')
  await worker.write('Type your full name', 'Rosa Ashdown')
  await worker.press('Sign the agreement')
  await worker.sees(/Thank you, Rosa/)
  await worker.leave()
}

export const onTheLink = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker')
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Send a link to Owen Ashdown')
  await worker.leave()
  const link = linkIn((await journey.service.work((work) => lettersIn(work))).findLast(({ kind }) => kind === 'signing-link'))
  const father = await journey.stranger({ width: 390 })
  await father.open(link)
  await father.press('Open the paper')
  await father.sees(/Jeśli się spóźnisz/, /This is a translation\. The English text is the one that is signed/, /If you are late/)
  await father.doesNotSee(/Heron Court/)
  await father.choose('I have read this, and I agree')
  await father.write('Type your full name', 'Owen Ashdown')
  await father.press('Sign the agreement')
  await father.sees(/Thank you/)
  await father.leave()
}

export const onPaper = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker')
  await worker.walk('Families', family, `${family}/agreement`)
  const paper = verifyRecordPdf(await worker.download('Paper to sign (PDF)'))
  assert.ok(paper.ok)
  await worker.press('Add signed paper of Greta Ashdown')
  await worker.attach('The signed paper', scan)
  await worker.writeDate('When was it signed?', '21 5 2026')
  await worker.write('The number at the foot of the paper', sealNumber(paper.seal))
  await worker.press('Add the signed paper')
  await worker.sees(/Signed by 3 of/)
  await worker.leave()
}

/** Read together, on the tablet, in big words; a first name is enough. AGR-03 */
export const childSigns = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker', { width: 820 })
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Children’s own versions')
  await worker.press(/Read and sign on this tablet/)
  await worker.sees(/You can say stop/, /You do not have to/)
  await worker.doesNotSee(/Heron Court|Rosa/)
  await worker.press('This is me')
  await worker.sees(/There is no name and no drawing yet/)
  const name = /For (\w+)/.exec(await worker.page.getByRole('heading', { level: 1 }).innerText())?.[1] ?? ''
  await worker.write('Write your first name', name)
  await worker.press('This is me')
  await worker.sees(/Thank you/, /Give the tablet back/)
  await worker.press('Staff: back to the agreement')
  await worker.sees(/Signed on our tablet/)
  await worker.leave()
}

/** A new version needs its own signatures, and says word by word what changed. AGR-04 */
export const whatChanged = async (journey: Journey, family: string): Promise<void> => {
  const worker = await journey.as('worker')
  await worker.walk('Families', family, `${family}/agreement`)
  await worker.press('Draft a new version')
  await worker.press('Change the words')
  const first = worker.page.getByRole('textbox').filter({ visible: true }).nth(1)
  await worker.keyboard.write(first, `${await first.inputValue()} The toy box comes along.`)
  await worker.press('Save the words')
  await worker.press('Read it and give it out to sign')
  await worker.press('Fix the words and give it out')
  await worker.sees(/Signed by 0 of/)
  await worker.press('All 2 versions')
  await worker.press(/What changed/)
  await worker.sees(/put in:/, /The toy box comes along/)
  await worker.leave()
}
