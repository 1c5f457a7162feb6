import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Temporal } from 'temporal-polyfill'
import { dayWithYear } from '../domain/words-for-time.ts'
import type { Mail, Sender } from './mail.ts'

export const whyNotSent = ['bad-address', 'address-refused', 'letter-refused', 'post-away'] as const

/** A letter that the post could not take: the reason in one word, never the server's own words (they may quote an address). */
export class NotSent extends Error {
  override name = 'NotSent'
  readonly reason: (typeof whyNotSent)[number]
  /** Another try with the same address would end the same way. */
  readonly isFinal: boolean
  constructor(reason: (typeof whyNotSent)[number], isFinal: boolean, cause?: unknown) {
    super(`A letter was not sent: ${reason}`, { cause })
    this.reason = reason
    this.isFinal = isFinal
  }
}

const oneAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/

const oneLine = (words: string): string => words.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** "Thu, 21 May 2026 09:00:00 +0000", as RFC 5322 writes it. */
const mailDate = (instant: Temporal.Instant): string => {
  const there = instant.toZonedDateTimeISO('UTC')
  return `${dayWithYear(there.toPlainDate()).replace(' ', ', ')} ${there.toPlainTime().toString({ smallestUnit: 'second' })} +0000`
}

/**
 * The letter as nodemailer takes it: one recipient, no copies, no reply address of a person, an id in our own domain.
 * Headers name nobody but the recipient. A wrong address is refused here, before any server sees it.
 */
export const messageOf = (mail: Mail, sender: Sender): SendMailOptions => {
  if (!oneAddress.test(mail.to.address)) throw new NotSent('bad-address', true)
  const domain = sender.address.split('@')[1]
  return {
    messageId: `<${mail.id}@${domain}>`,
    date: mailDate(sender.clock.now()),
    from: { name: oneLine(mail.from.name), address: sender.address },
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    envelope: { from: sender.address, to: [mail.to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map(({ name, mediaType, bytes }) => ({
      filename: oneLine(name),
      contentType: mediaType,
      content: Buffer.from(bytes),
      contentDisposition: 'attachment' as const,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The whole message as bytes, as a mail server would be given it. */
export const writtenOut = async (mail: Mail, sender: Sender): Promise<Buffer> => {
  const sent = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(messageOf(mail, sender))
  if (!Buffer.isBuffer(sent.message)) throw new Error('The letter was not written out')
  return sent.message
}
