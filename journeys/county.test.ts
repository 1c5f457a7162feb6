import { test } from 'node:test'
import { aJourney } from '../src/testing/journey.ts'
import { everybodySigns, giveOut } from './steps/agree.ts'
import { allocate } from './steps/allocate.ts'
import { assess } from './steps/assess.ts'
import { bookWeekly, notBeforeAllHaveSigned } from './steps/book.ts'
import { approve, decide, familyOf } from './steps/decide.ts'
import { referTwoSiblings } from './steps/refer.ts'
import { theDay } from './steps/the-day.ts'
import { readIt, sealIt } from './steps/the-record.ts'

test('county: a family goes from referral to a sealed record in the social worker’s hands', async () => {
  await using journey = await aJourney('county')
  const referral = await referTwoSiblings(journey, 'Send to your team manager')
  await approve(journey, referral)
  await decide(journey, 'leader', referral)
  const family = await familyOf(journey, referral)
  await assess(journey, family, ['Supported'])
  await allocate(journey, 'leader', family)
  await giveOut(journey, family)
  await bookWeekly(journey, family, {
    first: '28 5 2026',
    last: '18 6 2026',
    tooLate: '18:30',
    openUntil: /we are open from 8:30am to 7pm/,
  })
  await notBeforeAllHaveSigned(journey, family)
  await everybodySigns(journey, family, '21 5 2026')
  await theDay(journey)
  await sealIt(journey, 'Seal it and tell one person')
  await readIt(journey, 'socialWorker', { width: 390 })
  journey.nothingWrong()
})
