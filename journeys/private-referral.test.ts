import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPdf } from '../src/platform/foreign-files/foreign-samples.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import type { Traveller } from '../src/testing/journey-traveller.ts'
import { dana, lee, linkTo, type OwnWords } from '../src/testing/own-form-steps.ts'

const goOn = 'Save and go on'

/** A parent on a phone, and everything that ever stood on it. */
type Parent = Traveller & { readonly seen: readonly string[]; readonly words: OwnWords }

const parentOn = async (journey: Journey, words: OwnWords): Promise<Parent> => {
  const phone = await journey.stranger({ width: 390 })
  const seen: string[] = []
  const keep = async (): Promise<void> => void seen.push(await phone.page.content())
  return {
    ...phone,
    words,
    seen,
    open: async (path) => {
      await phone.open(path)
      await keep()
    },
    press: async (name) => {
      await phone.press(name)
      await keep()
    },
  }
}

const asks = async (parent: Parent): Promise<string> => {
  await parent.open('/ask/service-1')
  await parent.write('Your first name', parent.words.givenName)
  await parent.write('Your last name', parent.words.familyName)
  await parent.write('Your e-mail', parent.words.email)
  await parent.write('Your phone number', parent.words.phone)
  await parent.write('Child’s first name', 'Elsie')
  await parent.writeDate('Child’s birth date', '27 3 2019')
  await parent.press('Send me my link')
  await parent.sees(/Write down your code/)
  return (await parent.page.locator('.kt-when__day').innerText()).trim()
}

const enters = async (parent: Parent, path: string, code: string): Promise<void> => {
  await parent.open(path)
  await parent.write('Your code of six numbers', code)
  await parent.press('Open my form')
  await parent.sees(/Your language/)
}

const aboutThemselves = async (parent: Parent): Promise<void> => {
  await parent.write('Which language do you speak best?', 'English')
  await parent.choose('No', { of: /interpreter/ })
  await parent.press(goOn)
  await parent.choose('Send me a text first')
  await parent.write('When is a good time?', 'Weekdays')
  await parent.write('Is there anything we must not do?', parent.words.secret)
  await parent.press(goOn)
  await parent.writeDate('When were you born?', '4 5 1990')
  await parent.choose(parent.words.relation === 'mother' ? 'Their mother' : 'Their father')
  await parent.choose('Yes', { of: /parental responsibility/ })
  await parent.press(goOn)
  await parent.write('Your address', parent.words.address)
  await parent.press(goOn)
  await parent.press(goOn)
}

const theChild = async (parent: Parent, isNamed: boolean): Promise<void> => {
  await parent.press(isNamed ? /^Elsie/ : 'Add a child')
  if (!isNamed) {
    await parent.write('First name', 'Elsie')
    await parent.writeDate('Birth date', '27 3 2019')
  }
  await parent.write('Last name', 'Frost')
  await parent.choose(parent.words.livesWith === 'me' ? 'With me' : 'With the other parent')
  await parent.write('Illness, allergy or medicine', 'none')
  await parent.press(goOn)
  await parent.press('Go on')
}

const theTimeTogether = async (parent: Parent): Promise<void> => {
  await parent.choose(parent.words.visits === 'me' ? 'I would' : 'The other parent would')
  await parent.choose('Yes, all the time')
  await parent.write('What do you hope for?', parent.words.secret)
  await parent.press(goOn)
  await parent.write('When did they last spend time together?', 'In March')
  await parent.write('How did it go?', 'Well at first')
  await parent.press(goOn)
  await parent.choose(parent.words.relation === 'mother' ? 'Every week' : 'Every two weeks')
  await parent.choose('Saturday')
  await parent.choose('1 hour 30')
  await parent.press(goOn)
  await parent.choose('No', { of: /taken out of the centre/ })
  await parent.choose('Yes', { of: /photos/ })
  await parent.press(goOn)
  await parent.write('Who would bring and fetch the children?', 'A friend')
  await parent.choose('No, it is not safe')
  await parent.choose('We would share it')
  await parent.press(goOn)
}

const courtAndSafety = async (parent: Parent): Promise<void> => {
  await parent.choose('No', { of: /court order/ })
  await parent.choose('No', { of: /council/ })
  await parent.press(goOn)
  await parent.choose('Yes, of the other parent')
  await parent.press(goOn)
  for (const worry of [/hurt or scared/, /drinking/, /take the children/, /mental health/, /our workers/])
    await parent.choose('No', { of: worry })
  await parent.press(goOn)
  await parent.write('Whom should we call if we cannot reach you?', 'Gran')
  await parent.write('Their mobile number', '07700 900777')
  await parent.press(goOn)
}

const sends = async (parent: Parent): Promise<void> => {
  await parent.sees(/Check your answers/)
  await parent.choose(/This is right as far as I know/)
  await parent.press('Send my form')
  await parent.sees(/Your form is in/, /when we have everything we need/)
}

/** REF-02: staff think of safety before anybody writes to the other parent, and read the code out on the phone. */
const staffAskTheOther = async (journey: Journey): Promise<{ readonly path: string; readonly code: string }> => {
  const coordinator = await journey.as('coordinator')
  await coordinator.walk('Service', '/own-forms')
  await coordinator.press('Dana Frost')
  await coordinator.press('Ask the other parent')
  await coordinator.sees(/Lee Hartwell/)
  await coordinator.write('First name', lee.givenName)
  await coordinator.write('Last name', lee.familyName)
  await coordinator.write('E-mail', lee.email)
  await coordinator.write('Phone', lee.phone)
  await coordinator.press('Send the link')
  await coordinator.sees(/Write why it is safe/)
  await coordinator.write('Why is it safe to write to this person?', 'Dana said so, and the police know of nothing.')
  await coordinator.press('Send the link')
  const words = await coordinator.page.locator('main').innerText()
  await coordinator.leave()
  const codes = [...words.replaceAll(/\s+/g, ' ').matchAll(/Code to read out (\d{3} \d{3})/g)]
  return { path: await linkTo(journey.service), code: codes.at(-1)?.[1] ?? '' }
}

const deskAccepts = async (journey: Journey): Promise<void> => {
  const coordinator = await journey.as('coordinator')
  await coordinator.walk('Service', '/own-forms')
  await coordinator.press(/Dana Frost and Lee Hartwell/)
  await coordinator.press('Read the answers')
  await coordinator.sees(/Marigold/, /Bluebottle/, /Not the same/)
  await coordinator.press('Forms from parents')
  await coordinator.pick('Which area takes this family?', 'East')
  await coordinator.press('Send it to the desk')
  await coordinator.press('Open the referral')
  await coordinator.choose(/^Accept/)
  await coordinator.press('Save the decision')
  await coordinator.sees(/Accepted/)
  await coordinator.leave()
}

const marksOf = ({ address, phone, email, secret }: OwnWords): readonly string[] => [address, phone, email, secret]

test('private referral: two parents on two phones each fill in their own form, and neither sees the other’s', async () => {
  await using journey = await aJourney('independent', { name: 'private-referral' })
  const first = await parentOn(journey, dana)
  const code = await asks(first)
  await enters(first, await linkTo(journey.service), code)
  await aboutThemselves(first)
  await first.write('Their full name', 'Lee Hartwell')
  await first.press(goOn)
  await theChild(first, true)
  await first.press('Stop for now and close my form')
  await first.sees(/Your form is closed/)
  await first.open(await linkTo(journey.service))
  await first.write('Your code of six numbers', code)
  await first.press('Open my form')
  await first.press('Papers')
  await first.choose('Court order')
  await first.attach('The file', { name: 'Order.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) })
  await first.press('Add this paper')
  await first.sees(/Order\.pdf/)
  await first.press('Go on')
  await first.press('See all pages')
  await first.press('Time together')
  await theTimeTogether(first)
  await courtAndSafety(first)
  await sends(first)

  const other = await staffAskTheOther(journey)
  const second = await parentOn(journey, lee)
  await enters(second, other.path, other.code)
  await aboutThemselves(second)
  await theChild(second, false)
  await theTimeTogether(second)
  await courtAndSafety(second)
  await sends(second)

  await deskAccepts(journey)
  await first.open(`${first.path()}`)
  for (const [one, their] of [
    [first, lee],
    [second, dana],
  ] as const)
    for (const page of one.seen) for (const mark of marksOf(their)) assert.ok(!page.includes(mark), `${one.words.givenName} saw “${mark}”`)
  assert.ok(second.seen.every((page) => !page.includes('Dana')))
  assert.ok(first.seen.length > 15 && second.seen.length > 15)
  journey.nothingWrong()
})
