import { refusalToTryAgain } from '../../domain/letter.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { forgetFailures, letterState, saveRedirection } from './letter-store.ts'
import { isOfAnother } from './other-address-query.ts'
import { opensADoor } from './one-time-letter.ts'

/** Puts a letter that did not go into the post again; `mended` is an address for this letter alone. */
export const tryLetterAgain = async (work: Work, { letter, mended }: { readonly letter: string; readonly mended?: string }) => {
  const state = await letterState(work, letter)
  if (state === null) return refused('no-such-letter')
  if (mended !== undefined && opensADoor(state.kind)) return refused('opens-a-door')
  if (mended !== undefined && (await isOfAnother(work, { letter, address: mended }))) return refused('address-of-another')
  const refusal = refusalToTryAgain(state)
  if (refusal !== null) return refused(refusal)

  if (mended !== undefined) await saveRedirection(work, { letter, address: mended, by: work.actor.id })
  await forgetFailures(work, letter)
  await work.record({
    name: 'letter.tried-again',
    about: letter,
    facts: { hasNewAddress: mended !== undefined },
    ...(state.family_id === null ? {} : { family: state.family_id }),
  })
  await work.job('send-letter', { letter }, { key: `letter ${letter}` })
  return done(letter)
}
