import type { Traveller } from '../../src/testing/journey-traveller.ts'

const goOn = 'Save and go on'

export type AskedChild = { readonly name: string; readonly surname: string; readonly status: string; readonly livesWith: string }
export type AskedAdult = {
  readonly name: string
  readonly part: string
  readonly relation: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly isOpen?: true
  readonly may?: true
  readonly signs?: true
}

/** One page for each child. */
export const aChild = async (worker: Traveller, child: AskedChild, born: string): Promise<void> => {
  await worker.write('First name', child.name)
  await worker.write('Last name', child.surname)
  await worker.writeDate('Birth date', born)
  await worker.pick('Legal status', child.status)
  await worker.write('Who does this child live with?', child.livesWith)
  await worker.write('School or nursery', 'Larkfield Primary')
  await worker.choose('No', { of: /taken out of the venue/ })
}

/** One page for each adult. */
export const anAdult = async (worker: Traveller, adult: AskedAdult): Promise<void> => {
  await worker.write('Full name', adult.name)
  await worker.choose(adult.part)
  await worker.write(/How are they related/, adult.relation)
  if (adult.address !== undefined) await worker.write('Address', adult.address)
  if (adult.phone !== undefined) await worker.write('Phone', adult.phone)
  if (adult.email !== undefined) await worker.write('E-mail', adult.email)
  if (adult.isOpen) await worker.choose('No', { of: /confidential/ })
  if (adult.may) await worker.choose('They may come to the sessions')
  if (adult.signs) await worker.choose('They sign the written agreement')
}

export const theNeeds = async (worker: Traveller): Promise<void> => {
  await worker.write('Health', 'Asthma, carries an inhaler')
  await worker.choose(/Write “None known” in them/)
  await worker.press(goOn)
}

/** REF-09: the two questions of core offer, where the service classes referrals. */
const asCoreOffer = async (worker: Traveller): Promise<void> => {
  await worker.choose('Core offer')
  await worker.write(/What shows that there is significant risk/, 'Two police call-outs in April, both in front of the children.')
  await worker.write(/Why is there no other suitable way/, 'No relative can watch safely.')
}

export type AskedSessions = { readonly kind: string; readonly why?: string; readonly days: string; readonly purpose: string }

export const theSessions = async (worker: Traveller, asked: AskedSessions): Promise<void> => {
  await worker.choose(asked.kind)
  if (asked.why !== undefined) await worker.write(/Why must the sessions/, asked.why)
  await worker.pick('How often?', 'Every week')
  await worker.pick('How long is each session?', '1 hour 30')
  await worker.write(/Which days and times/, asked.days)
  await worker.write(/What are the sessions for/, asked.purpose)
  await worker.choose('East')
  if ((await worker.page.getByLabel('Core offer', { exact: true }).count()) > 0) await asCoreOffer(worker)
  await worker.press(goOn)
}

export const theCourt = async (worker: Traveller, courtCase: string | null): Promise<void> => {
  await worker.choose(courtCase === null ? 'No' : 'Yes', { of: /directed these sessions/ })
  await worker.choose(courtCase === null ? 'No' : 'Yes', { of: /care proceedings now/ })
  if (courtCase !== null) await worker.write(/Case number/, courtCase)
  await worker.press(goOn)
}

export type AskedRisks = {
  readonly history: string
  readonly toChildren: string
  readonly apart: readonly [string, string, string]
  readonly toStaff?: string
}

export const theRisks = async (worker: Traveller, { history, toChildren, apart, toStaff }: AskedRisks): Promise<void> => {
  await worker.write('Short history', history)
  await worker.press(goOn)
  await worker.write('Risks to the children', toChildren)
  if (toStaff !== undefined) await worker.write('Risks to staff', toStaff)
  await worker.pick('First person', apart[0])
  await worker.pick('Second person', apart[1])
  await worker.write(/Why must they not meet/, apart[2])
  const confirmation = worker.page.getByLabel('All known risks were considered', { exact: true })
  if ((await confirmation.count()) > 0) await worker.choose('All known risks were considered')
  await worker.press(goOn)
}

/** REF-08: whether it is urgent, and why. */
export const thePracticalThings = async (
  worker: Traveller,
  asked: { readonly urgent: string | null; readonly until: string },
): Promise<void> => {
  await worker.write('Name', 'Out of hours team')
  await worker.write('Phone', '020 7946 0188')
  await worker.choose(asked.urgent === null ? 'No' : 'Yes', { of: /Is this urgent/ })
  if (asked.urgent !== null) await worker.write(/Why is (it|this) urgent/i, asked.urgent)
  await worker.write(/What is arranged/, asked.until)
  await worker.press(goOn)
}
