import type { Journey } from '../../src/testing/journey.ts'
import type { Traveller } from '../../src/testing/journey-traveller.ts'
import { aChild, anAdult, theCourt, theNeeds, thePracticalThings, theRisks, theSessions, type AskedAdult } from './fill-in.ts'

const goOn = 'Save and go on'
const later = 'Save and come back later'
const another = 'Save and add another person'

const dunmore = { surname: 'Dunmore', status: 'Interim care order', livesWith: 'Their grandmother' }
const father: AskedAdult = {
  name: 'Colin Yates',
  part: 'Spends time with the children',
  relation: 'Father',
  phone: '07700 900121',
  email: 'colin.yates@example.org',
  isOpen: true,
  may: true,
  signs: true,
}
const grandmother: AskedAdult = {
  name: 'Shona Dunmore',
  part: 'Foster carer or other carer',
  relation: 'Grandmother',
  address: '4 Hidden Mews\nNorthmere',
  signs: true,
}
const aunt: AskedAdult = { name: 'Greta Yates', part: 'Close to the children', relation: 'Aunt', may: true, signs: true }
const supervised = {
  kind: 'Supervised session',
  why: 'Two police call-outs for shouting in 2025.',
  days: 'Thursdays after school',
  purpose: 'The children keep their bond with their father.',
}
const risks = {
  history: 'Known to us since March 2025. The children moved to their grandmother in April.',
  toChildren: 'Shouting frightens Rafe.',
  apart: ['Colin Yates', 'Shona Dunmore', 'A non-molestation order'],
} as const
const until = 'Two sessions at the council’s office.'

const begin = async (worker: Traveller): Promise<void> => {
  await worker.open('/')
  await worker.press('Make a referral')
  await worker.press('Begin')
}

const theChildren = async (worker: Traveller): Promise<void> => {
  await aChild(worker, { ...dunmore, name: 'Ivy' }, '3 9 2062')
  await worker.press(goOn)
  await worker.sees(/It is in the future/)
  await worker.write('Year', '2019', { of: 'Birth date' })
  await worker.press('Save and add another child')
  await aChild(worker, { ...dunmore, name: 'Rafe' }, '14 2 2022')
  await worker.press(goOn)
}

const theAdults = async (worker: Traveller): Promise<void> => {
  await anAdult(worker, father)
  await worker.press(another)
  await anAdult(worker, grandmother)
  await worker.press(another)
  await anAdult(worker, aunt)
  await worker.press(later)
}

/** REF-03: a form with a gap is kept, named, and not sent. */
const sendWhole = async (worker: Traveller, send: string): Promise<void> => {
  await worker.sees(/One answer is still missing/)
  await worker.press(send)
  await worker.sees(/We have not done this yet/, /REF-03/, /Each one is named below/)
  await worker.press('Answer this')
  await worker.write('Risks to staff', 'None known')
  await worker.press(later)
  await worker.press('Check your answers')
  await worker.press(send)
}

/** Half on the computer at the office, the rest on the phone: the social worker refers two siblings. Answers the referral's own path. */
export const referTwoSiblings = async (journey: Journey, send: string): Promise<string> => {
  const atTheOffice = await journey.as('socialWorker')
  await begin(atTheOffice)
  await theChildren(atTheOffice)
  await theAdults(atTheOffice)
  await atTheOffice.leave()

  const onThePhone = await journey.as('socialWorker', { width: 390 })
  await onThePhone.open('/')
  await onThePhone.press(/Finish the referral/)
  await onThePhone.sees(/Ivy Dunmore/, /Rafe Dunmore/, /Shona Dunmore/)
  await onThePhone.press('What each child needs')
  await theNeeds(onThePhone)
  await theSessions(onThePhone, supervised)
  await theCourt(onThePhone, 'NM26C00118')
  await theRisks(onThePhone, risks)
  await thePracticalThings(onThePhone, { urgent: null, until })
  await sendWhole(onThePhone, send)
  const path = onThePhone.path()
  await onThePhone.leave()
  return path
}

/** REF-08: in one go, on the phone, from the hospital’s car park; the form says that the shorter time runs only from a call. */
export const referUrgently = async (journey: Journey, whyUrgent: string): Promise<string> => {
  const worker = await journey.as('socialWorker', { width: 390 })
  await begin(worker)
  await aChild(worker, { ...dunmore, name: 'Ivy' }, '3 9 2019')
  await worker.press(goOn)
  await anAdult(worker, father)
  await worker.press(another)
  await anAdult(worker, grandmother)
  await worker.press(later)
  await worker.press('What each child needs')
  await theNeeds(worker)
  await theSessions(worker, supervised)
  await theCourt(worker, 'NM26C00118')
  await theRisks(worker, { ...risks, toStaff: 'None known' })
  await worker.choose('Yes', { of: /Is this urgent/ })
  await worker.sees(/Phone us as well on 020 7946 0112: the shorter time runs from your call/)
  await thePracticalThings(worker, { urgent: whyUrgent, until })
  await worker.sees(/Everything is there/, new RegExp(whyUrgent))
  await worker.press('Send to your team manager')
  const path = worker.path()
  await worker.leave()
  return path
}

/** A solicitor for two parents who live apart; a centre of volunteers asks for a phone number of each adult. Answers the referral's path. */
export const referAsSolicitor = async (journey: Journey): Promise<string> => {
  const solicitor = await journey.as('solicitor', { width: 820 })
  const poppy = { name: 'Poppy', surname: 'Ashdown', status: 'Private law, lives with a parent or relative', livesWith: 'Her mother' }
  await begin(solicitor)
  await aChild(solicitor, poppy, '3 9 2019')
  await solicitor.press(goOn)
  await anAdult(solicitor, { ...father, name: 'Owen Ashdown' })
  await solicitor.press(another)
  const mother = {
    name: 'Rosa Ashdown',
    part: 'The children live with them',
    relation: 'Mother',
    address: '9 Heron Court',
    signs: true,
  } as const
  await anAdult(solicitor, mother)
  await solicitor.press(later)
  await solicitor.sees(/Rosa Ashdown 1 answer missing/)
  await solicitor.press('Rosa Ashdown')
  await solicitor.write('Phone', '07700 900122')
  await solicitor.press(later)
  await solicitor.press('What each child needs')
  await theNeeds(solicitor)
  await theSessions(solicitor, { kind: 'Supported session', days: 'Saturdays', purpose: 'Poppy sees her father again.' })
  await theCourt(solicitor, null)
  const apart = ['Owen Ashdown', 'Rosa Ashdown', 'She is afraid of him'] as const
  await theRisks(solicitor, {
    history: 'They parted in 2025.',
    toChildren: 'Two reports from this spring tell of threats.',
    toStaff: 'None known',
    apart,
  })
  await thePracticalThings(solicitor, { urgent: null, until: 'Nothing' })
  await solicitor.sees(/Everything is there/)
  await solicitor.press('Send the referral')
  await solicitor.sees(/Referral/, /Poppy/)
  const path = solicitor.path()
  await solicitor.leave()
  return path
}
