import { createHash } from 'node:crypto'
import type { Person } from '../../../src/domain/actor.ts'
import { storePassword, storeSecondFactor } from '../../../src/features/sign-in/door.ts'
import { moment } from '../stage.ts'
import type { Play } from '../play/play.ts'

export type Credentials = { readonly password: string; readonly totpSecret: string }

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The same for the same seed number and name, so that a suite can be run again. Only ever for invented people. */
export const credentialsFor = (seed: number, service: string, name: string): Credentials => {
  const digest = createHash('sha256').update(`kintime canary ${seed} ${service} ${name}`).digest()
  const totpSecret = [...digest].map((byte) => alphabet[byte % 32]).join('')
  return { password: `marked ${digest.toString('hex').slice(0, 12)} words`, totpSecret }
}

/** Password and second factor for one persona, as though they had joined long ago. */
export const letSignIn = async (play: Play, person: Person, { password, totpSecret }: Credentials): Promise<void> => {
  await play.stage.at(moment(play.stage, -400, '09:00'), person, async (work) => {
    await storePassword(work, person.id, password)
    await storeSecondFactor(work, person.id, { secret: totpSecret, lastStep: null })
  })
}
