import { test } from 'node:test'
import pg from 'pg'
import { answerForgottenJob } from '../src/features/entry-links/door.ts'
import { aJourney, type Journey } from '../src/testing/journey.ts'
import type { Traveller } from '../src/testing/journey-traveller.ts'
import { codeNow, joined, rightPassword } from '../src/testing/joined.ts'
import { lettersIn, linkIn } from '../src/testing/letter-box.ts'
import type { TestService } from '../src/testing/service.ts'

const email = 'june.farrow@example.org'
const newPassword = 'harbour biscuit telescope'

const name = async (somebody: Traveller, password: string): Promise<void> => {
  await somebody.write('E-mail address', email)
  await somebody.write('Password', password)
  await somebody.press('Continue')
}

const code = async ({ service }: Journey, somebody: Traveller, secret: string): Promise<void> => {
  service.clock.moveBy({ minutes: 1 })
  await somebody.write(/Code from your authenticator app/, codeNow(secret, service.clock))
  await somebody.press('Sign in')
}

/** A wrong password and a wrong code are told in the same calm words, and nothing is let in. */
const inAndOut = async (journey: Journey, somebody: Traveller, secret: string): Promise<void> => {
  await somebody.open('/families')
  await somebody.sees(/Sign in/)
  await name(somebody, 'not the right password')
  await somebody.sees(/We do not know that e-mail address and password together/)
  await name(somebody, rightPassword)
  await somebody.write(/Code from your authenticator app/, '000000')
  await somebody.press('Sign in')
  await somebody.sees(/That code is not right/)
  await code(journey, somebody, secret)
  await somebody.sees(/Families/)
  await somebody.press(/June Farrow/)
  await somebody.sees(/June Farrow/)
  await somebody.press('Sign out')
  await somebody.sees(/Do this whenever you leave a computer or tablet/)
  await somebody.press('Sign out')
  await somebody.open('/families')
  await somebody.sees(/Sign in/)
}

/** What the queue does with the request that was just made. */
const answerForgotten = async (service: TestService): Promise<string> => {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<{ payload: never }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'answer-forgotten'`,
  )
  await owner.end()
  for (const { payload } of rows)
    await answerForgottenJob({ publicUrl: 'https://kintime.example' })(payload, { database: service.parts.database, isLastTry: false })
  return linkIn((await service.work(lettersIn)).at(-1))
}

const forgotten = async (journey: Journey, somebody: Traveller): Promise<void> => {
  await somebody.open('/sign-in')
  await somebody.press(/forgot/i)
  await somebody.write('E-mail address', email)
  await somebody.press('Send the link')
  await somebody.sees(/If we know this e-mail address/)
  await somebody.open(await answerForgotten(journey.service))
  await somebody.press('Continue')
  await somebody.write('New password', 'password1234')
  await somebody.write('The same password again', 'password1234')
  await somebody.press('Set the password')
  await somebody.sees(/There is a problem|We have not done this yet/)
  await somebody.write('New password', newPassword)
  await somebody.write('The same password again', newPassword)
  await somebody.press('Set the password')
  await somebody.sees(/Your new password is set/)
}

test('somebody signs in with password and code, forgets the password, and comes in again by a link that works once', async () => {
  await using journey = await aJourney('county', { name: 'sign-in' })
  const { secret } = await journey.service.work((work) => joined(work, { email, name: 'June Farrow', roles: ['coordinator'] }))
  const somebody = await journey.stranger({ width: 390 })
  await inAndOut(journey, somebody, secret)
  await forgotten(journey, somebody)
  await name(somebody, newPassword)
  await code(journey, somebody, secret)
  await somebody.sees(/June/)
  journey.nothingWrong()
})
