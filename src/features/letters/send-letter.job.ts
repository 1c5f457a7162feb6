import { theHouse } from '../../domain/actor.ts'
import { addressOf, letterTroubles, type LetterTrouble, withOurAddress } from '../../domain/letter.ts'
import { KeyMissing } from '../../platform/keys.ts'
import { SealBroken } from '../../platform/crypto.ts'
import type { Task } from '../../platform/jobs.ts'
import { isId } from '../../platform/new-id.ts'
import type { Post } from '../../platform/mail.ts'
import { NotSent } from '../../platform/post-message.ts'
import type { Work } from '../../platform/work.ts'
import { isHeldBack } from './letter-gate.ts'
import { addressesOf, papersOf, saveFailure, saveSent, takeUnsentLetter } from './letter-store.ts'

/** A letter that cannot go as it stands. */
class Stuck extends Error {
  readonly trouble: LetterTrouble
  constructor(trouble: LetterTrouble) {
    super(`The letter is stuck: ${trouble}`)
    this.trouble = trouble
  }
}

/**
 * Sends one letter to its one recipient. That it went stands in the same transaction as the handing over,
 * so a letter that went is never sent again; after the last try it is on the page "Letters that did not go".
 */
export const sendLetterJob =
  ({ post, publicUrl = '' }: { readonly post: Post; readonly publicUrl?: string }): Task =>
  async ({ tenant, letter }, { database, isLastTry }) => {
    if (!isId(letter)) throw new Error('A job to send a letter came without the letter')
    try {
      await database.inTransaction(tenant, theHouse, (work) => sendLetter(work, { post, publicUrl }, letter))
    } catch (error) {
      const { trouble, isFinal } = troubleIn(error)
      const isLast = isFinal || isLastTry
      await database.inTransaction(tenant, theHouse, (work) => noteFailure(work, { letter, reason: trouble, isLast }))
      if (!isLast) throw new Error(`Letter ${letter} waits for another try: ${trouble}`, { cause: error })
    }
  }

type Tools = { readonly post: Post; readonly publicUrl: string }

const sendLetter = async (work: Work, { post, publicUrl }: Tools, id: string): Promise<void> => {
  const letter = await takeUnsentLetter(work, id)
  if (letter === null) return
  const to = addressOf(await addressesOf(work, letter))
  if ('trouble' in to) throw new Stuck(to.trouble)
  const attachments = await papersOf(work, letter.attachments)
  if (attachments === null) throw new Stuck('attachment-missing')
  const text = work.open(letter.body, { table: 'letter', row: id, column: 'body' })
  if (await isHeldBack(work, letter, { text, attachments })) return

  await saveSent(work, id)
  await work.record({ name: 'letter.sent', about: id, ...(letter.family_id === null ? {} : { family: letter.family_id }) })
  await post.send({
    id,
    to: { name: letter.to_name, address: to.address },
    from: { name: letter.service_name },
    subject: letter.subject,
    text: withOurAddress(text, publicUrl),
    attachments,
    isExample: letter.is_example,
  })
}

const noteFailure = async (
  work: Work,
  failure: { readonly letter: string; readonly reason: LetterTrouble; readonly isLast: boolean },
): Promise<void> => {
  const attempt = await saveFailure(work, failure)
  if (failure.isLast) await work.record({ name: 'letter.failed', about: failure.letter, facts: { reason: failure.reason, tries: attempt } })
}

const troubleIn = (error: unknown): { readonly trouble: LetterTrouble; readonly isFinal: boolean } => {
  if (error instanceof NotSent) return { trouble: error.reason, isFinal: error.isFinal }
  if (error instanceof Stuck) return { trouble: error.trouble, isFinal: letterTroubles[error.trouble].isFinal }
  if (error instanceof SealBroken || error instanceof KeyMissing) return { trouble: 'not-readable', isFinal: false }
  return { trouble: 'gone-wrong', isFinal: false }
}
