import { test } from 'node:test'
import { aJourney } from '../src/testing/journey.ts'
import { aReadyFamily, holdMeeting } from '../src/testing/signing-steps.ts'
import { allocate } from '../src/testing/a-family.ts'
import { childSigns, draftAndGiveOut, ofAge, onPaper, onTheLink, onTheTablet, readInPolish, whatChanged } from './steps/agree-three-ways.ts'

test('[AGR-03] one agreement is signed on the tablet, by personal link on a phone, and on paper with its scan; a child signs a version of their own', async () => {
  await using journey = await aJourney('proceedings', { name: 'agreement-three-ways' })
  const { service } = journey
  const family = await aReadyFamily(service)
  await allocate(service, family)
  await ofAge(service, family)
  await readInPolish(journey, family)
  await holdMeeting(service, family)
  const path = `/families/${family.familyId}`
  await draftAndGiveOut(journey, path)
  await onTheTablet(journey, path)
  await onTheLink(journey, path)
  await onPaper(journey, path)
  await childSigns(journey, path)
  await whatChanged(journey, path)
  journey.nothingWrong()
})
