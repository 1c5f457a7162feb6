import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { lockHeldLetter, saveLetterRelease, savePutAway, wholeLetter } from './held-letter-store.ts'
import { leaksInLetter } from './letter-gate.ts'
import { papersOf } from './letter-store.ts'

type Written = { readonly letter: string; readonly subject: string; readonly text: string }

/** The same letter to the same person, without the words; papers with it that held something back stay out. RISK-07 */
export const writeHeldAnew = async (work: Work, { letter, subject, text }: Written) => {
  const held = await lockHeldLetter(work, letter)
  const whole = held === null ? null : await wholeLetter(work, letter)
  if (held === null || whole === null) return refused('not-held')
  if (held.opensADoor) return refused('opens-a-door')
  if (held.isMailUnsafe) return refused('mail-not-safe')

  const leaking = new Set(held.places.map(({ place }) => place))
  const attachments = whole.attachments.filter((_file, at) => !leaking.has(`file-${at}`))
  const [still] = await leaksInLetter(
    work,
    { family_id: whole.familyId, subject, is_to_staff: false, to_party: whole.party },
    { text, attachments: (await papersOf(work, attachments)) ?? [] },
  )
  if (still !== undefined) return refused('still-confidential', { where: still.heading, whose: still.whose })

  const { kind, audience, to, familyId } = whole
  const instead = await work.write({ kind, audience, family: familyId, to, subject, text, attachments })
  await savePutAway(work, letter, instead)
  return done(familyId)
}

/** A manager answers for it, with a reason that stays on record; the letter goes as it is. RISK-07 */
export const releaseLetter = async (work: Work, { letter, reason }: { readonly letter: string; readonly reason: string }) => {
  const held = await lockHeldLetter(work, letter)
  if (held === null) return refused('not-held')
  await saveLetterRelease(work, letter, reason)
  await work.record({
    name: 'letter.released',
    about: letter,
    family: held.familyId,
    facts: { kind: held.kind, places: held.places.length },
  })
  await work.job('send-letter', { letter }, { key: `letter ${letter}` })
  return done(letter)
}

/** The letter is not sent at all. */
export const putLetterAway = async (work: Work, { letter }: { readonly letter: string }) => {
  const held = await lockHeldLetter(work, letter)
  if (held === null) return refused('not-held')
  await savePutAway(work, letter, null)
  await work.record({ name: 'paper.dropped', about: letter, family: held.familyId, facts: { kind: held.kind } })
  return done(held.familyId)
}
