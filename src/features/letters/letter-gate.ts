import type { FamilyId } from '../../domain/ids.ts'
import type { HeldPlace, Place } from '../../domain/release.ts'
import { PdfUnreadable, textOfPdf } from '../../platform/foreign-files/check-upload.ts'
import type { Attachment } from '../../platform/mail.ts'
import type { Work } from '../../platform/work.ts'
import { mayBeMailed } from '../families/door.ts'
import { leaksTo } from '../papers/door.ts'
import { saveHeld } from './held-letter-store.ts'
import type { UnsentLetter } from './letter-store.ts'

export type Outgoing = Pick<UnsentLetter, 'family_id' | 'subject' | 'is_to_staff' | 'to_party'>
export type Inside = { readonly text: string; readonly attachments: readonly Attachment[] }

type Read = { readonly place: Place; readonly isUnread: boolean }

const wordsOfAttachment = async ({ name, mediaType, bytes }: Attachment): Promise<string | null> => {
  if (mediaType.startsWith('text/')) return Buffer.from(bytes).toString('utf8')
  if (mediaType !== 'application/pdf' && !name.toLowerCase().endsWith('.pdf')) return null
  try {
    const words = await textOfPdf(bytes)
    return words.trim() === '' ? null : words
  } catch (error) {
    if (error instanceof PdfUnreadable && error.refusal !== 'file-queue') return null
    throw error
  }
}

/** A paper that nobody here can read, a photo or a scan, is not sent on trust. */
const readAttachment = async (attachment: Attachment, at: number): Promise<Read> => {
  const words = await wordsOfAttachment(attachment)
  const text = `${attachment.name}\n${words ?? ''}`
  return { place: { id: `file-${at}`, heading: 'A paper that goes with it', text }, isUnread: words === null }
}

/** Everything in a letter that would tell its reader something confidential: subject, words, and the text of each paper with it. RISK-07 */
export const leaksInLetter = async (work: Work, letter: Outgoing, { text, attachments }: Inside): Promise<readonly HeldPlace[]> => {
  if (letter.family_id === null || letter.is_to_staff) return []
  const read: Read[] = []
  for (const [at, attachment] of attachments.entries()) read.push(await readAttachment(attachment, at))
  const places: readonly Place[] = [
    { id: 'subject', heading: 'Subject', text: letter.subject },
    { id: 'body', heading: 'The words of the letter', text },
    ...read.map(({ place }) => place),
  ]
  const leaks = await leaksTo(work, { family: letter.family_id as FamilyId, partyId: letter.to_party, places })
  const unread = read
    .filter(({ isUnread }) => isUnread)
    .map(({ place }) => ({ place: place.id, heading: place.heading, kind: 'unread', whose: '' }) as const)
  return [...leaks, ...unread]
}

/** A mail that the wrong person reads can hurt, whatever it says: the person is reached in a way that they said is safe. RISK-07 */
const isMailSafe = async (work: Work, { family_id, is_to_staff, to_party }: UnsentLetter): Promise<boolean> =>
  family_id === null || is_to_staff || to_party === null || (await mayBeMailed(work, to_party))

const notByMail = ({ to_name }: UnsentLetter): HeldPlace => ({
  place: 'mail',
  heading: 'The mail itself',
  kind: 'not-by-mail',
  whose: to_name,
})

/**
 * The gate just before the post: what was confidential when a letter was written may have become more since. A letter with a leak is held
 * and waits for a person; it is not an error, so it is not tried again. RISK-07
 */
export const isHeldBack = async (work: Work, letter: UnsentLetter, inside: Inside): Promise<boolean> => {
  if (letter.is_released) return false
  const places = (await isMailSafe(work, letter)) ? await leaksInLetter(work, letter, inside) : [notByMail(letter)]
  if (places.length === 0) return false
  await saveHeld(work, letter.id, places)
  await work.record({
    name: 'letter.held',
    about: letter.id,
    ...(letter.family_id === null ? {} : { family: letter.family_id }),
    facts: { kind: letter.kind, places: places.length },
  })
  return true
}
