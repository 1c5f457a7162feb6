import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'

const goOn = 'Save and go on'

const aChild = async (worker: Traveller, name: string, born: string): Promise<void> => {
  await worker.write('First name', name)
  await worker.write('Last name', 'Dunmore')
  await worker.writeDate('Birth date', born)
  await worker.pick('Legal status', 'Interim care order')
  await worker.write('Who does this child live with?', 'Their grandmother')
  await worker.write('School or nursery', 'Larkfield Primary')
  await worker.choose('No', { of: /taken out of the venue/ })
}

const theChildren = async (worker: Traveller): Promise<void> => {
  await worker.open('/')
  await worker.press('Make a referral')
  await worker.press('Begin')
  await aChild(worker, 'Ivy', '3 9 2062')
  await worker.press(goOn)
  await worker.sees(/It is in the future/)
  await worker.write('Year', '2019', { of: 'Birth date' })
  await worker.press('Save and add another child')
  await aChild(worker, 'Rafe', '14 2 2022')
  await worker.press(goOn)
}

const theAdults = async (worker: Traveller): Promise<void> => {
  await worker.write('Full name', 'Colin Yates')
  await worker.choose('Spends time with the children')
  await worker.write(/How are they related/, 'Father')
  await worker.write('Phone', '07700 900121')
  await worker.write('E-mail', 'colin.yates@example.org')
  await worker.choose('No', { of: /confidential/ })
  await worker.choose('They may come to the sessions')
  await worker.choose('They sign the written agreement')
  await worker.press('Save and add another person')
  await worker.write('Full name', 'Shona Dunmore')
  await worker.choose('Foster carer or other carer')
  await worker.write(/How are they related/, 'Grandmother')
  await worker.write('Address', '4 Hidden Mews\nNorthmere')
  await worker.choose('They sign the written agreement')
  await worker.press('Save and add another person')
  await worker.write('Full name', 'Greta Yates')
  await worker.choose('Close to the children')
  await worker.write(/How are they related/, 'Aunt')
  await worker.choose('They may come to the sessions')
  await worker.choose('They sign the written agreement')
  await worker.press('Save and come back later')
}

/** REF-09: the two questions of core offer, where the service classes referrals. */
const asCoreOffer = async (worker: Traveller): Promise<void> => {
  await worker.choose('Core offer')
  await worker.write(/What shows that there is significant risk/, 'Two police call-outs in April, both in front of the children.')
  await worker.write(/Why is there no other suitable way/, 'No relative can watch safely.')
}

const whatIsAsked = async (worker: Traveller, classesCoreOffer: boolean): Promise<void> => {
  await worker.press('What each child needs')
  await worker.write('Health', 'Asthma, carries an inhaler')
  await worker.choose(/Write “None known” in them/)
  await worker.press(goOn)
  await worker.choose('Supervised session')
  await worker.write(/Why must the sessions/, 'Two police call-outs for shouting in 2025.')
  await worker.pick('How often?', 'Every week')
  await worker.pick('How long is each session?', '1 hour 30')
  await worker.write(/Which days and times/, 'Thursdays after school')
  await worker.write(/What are the sessions for/, 'The children keep their bond with their father.')
  await worker.choose('East')
  if (classesCoreOffer) await asCoreOffer(worker)
  await worker.press(goOn)
}

const theCourtAndTheRisks = async (worker: Traveller): Promise<void> => {
  await worker.choose('Yes', { of: /directed these sessions/ })
  await worker.choose('Yes', { of: /care proceedings now/ })
  await worker.write(/Case number/, 'NM26C00118')
  await worker.press(goOn)
  await worker.write('Short history', 'Known to us since March 2025. The children moved to their grandmother in April.')
  await worker.press(goOn)
  await worker.write('Risks to the children', 'Shouting frightens Rafe.')
  await worker.pick('First person', 'Colin Yates')
  await worker.pick('Second person', 'Shona Dunmore')
  await worker.write(/Why must they not meet/, 'A non-molestation order')
  await worker.choose('All known risks were considered')
  await worker.press(goOn)
  await worker.write('Name', 'Out of hours team')
  await worker.write('Phone', '020 7946 0188')
  await worker.choose('No', { of: /Is this urgent/ })
  await worker.write(/What is arranged/, 'Two sessions at the council’s office.')
  await worker.press(goOn)
}

/** REF-03: a form with a gap is kept, named, and not sent. */
const sendWhole = async (worker: Traveller, send: string): Promise<void> => {
  await worker.sees(/One answer is still missing/)
  await worker.press(send)
  await worker.sees(/We have not done this yet/, /REF-03/, /Each one is named below/)
  await worker.press('Answer this')
  await worker.write('Risks to staff', 'None known')
  await worker.press('Save and come back later')
  await worker.press('Check your answers')
  await worker.press(send)
}

/** Half on the computer at the office, the rest on the phone: the social worker refers two siblings. Answers the referral's own path. */
export const referTwoSiblings = async (journey: Journey, send: string): Promise<string> => {
  const atTheOffice = await journey.as('socialWorker')
  await theChildren(atTheOffice)
  await theAdults(atTheOffice)
  await atTheOffice.leave()

  const onThePhone = await journey.as('socialWorker', { width: 390 })
  await onThePhone.open('/')
  await onThePhone.press(/Finish the referral/)
  await onThePhone.sees(/Ivy Dunmore/, /Rafe Dunmore/, /Shona Dunmore/)
  await whatIsAsked(onThePhone, send.includes('team manager'))
  await theCourtAndTheRisks(onThePhone)
  await sendWhole(onThePhone, send)
  const path = onThePhone.path()
  await onThePhone.leave()
  return path
}
