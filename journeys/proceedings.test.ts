import { test } from 'node:test'
import { aJourney } from '../src/testing/journey.ts'
import { everybodySigns, giveOut } from './steps/agree.ts'
import { allocate } from './steps/allocate.ts'
import { assess } from './steps/assess.ts'
import { sendLetters } from './steps/before.ts'
import { bookWeekly, nothingBookedBeforeAllHaveSigned } from './steps/book.ts'
import { decide, familyOf } from './steps/decide.ts'
import { referTwoSiblings } from './steps/refer.ts'
import { theDay } from './steps/the-day.ts'
import { readIt, sealIt } from './steps/the-record.ts'

test('proceedings: nothing is booked before all have signed, and the record reaches social worker and legal services', async () => {
  await using journey = await aJourney('proceedings')
  const referral = await referTwoSiblings(journey, 'Send the referral')
  await decide(journey, 'manager', referral)
  const family = await familyOf(journey, referral)
  await assess(journey, family, [])
  await allocate(journey, 'manager', family)
  await giveOut(journey, family)
  await nothingBookedBeforeAllHaveSigned(journey, family)
  await everybodySigns(journey, family, '21 5 2026')
  await bookWeekly(journey, family, { first: '28 5 2026', last: '18 6 2026', tooLate: '22:00', openUntil: /we are open from 7am to 11pm/ })
  await sendLetters(journey, family)
  await theDay(journey)
  await sealIt(journey, 'Seal it and tell two people')
  await readIt(journey, 'socialWorker', { width: 390 })
  await readIt(journey, 'legal', { width: 1440 })
  journey.nothingWrong()
})
