import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { NotSent } from '../platform/post-message.ts'
import type { Mail, Post } from '../platform/mail.ts'

/** A letter as the person who opens it sees it, and everything that travels with it. */
export type Received = {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly headers: string
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[]
}

/** Reads one message as it went over the wire or into the folder. */
export const openedMail = async (raw: Buffer | string): Promise<Received> => {
  const mail = await simpleParser(raw)
  return {
    id: /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? '',
    to: [mail.to ?? []]
      .flat()
      .map(({ text }) => text)
      .join(', '),
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: (mail.text ?? '').trimEnd(),
    headers: mail.headerLines.map(({ line }) => line).join('\n'),
    attachments: mail.attachments.map(({ filename, content }) => ({ name: filename ?? '', bytes: content })),
  }
}

/** All letters in a folder of .eml files, the oldest first. */
export const lettersIn = async (folder: string): Promise<readonly Received[]> => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  return await Promise.all(names.toSorted().map((name) => openedMail(readFileSync(join(folder, name)))))
}

/** The post of a test: keeps what it is given, can be away, and knows no address that it was told to refuse. */
export type Postbox = Post & {
  readonly letters: () => readonly Mail[]
  /** How often each letter was handed over, whether it was taken or not. */
  readonly handedOver: (id: string) => number
  readonly refuse: (address: string) => void
  readonly accept: (address: string) => void
  readonly beAway: (isAway: boolean) => void
}

export const aPostbox = (): Postbox => {
  const kept = new Map<string, Mail>()
  const asked = new Map<string, number>()
  const refusedAddresses = new Set<string>()
  let away = false
  return {
    send: async (mail) => {
      asked.set(mail.id, (asked.get(mail.id) ?? 0) + 1)
      if (!/^[^\s@<>,]+@[^\s@<>,]+$/.test(mail.to.address)) throw new NotSent('bad-address', true)
      if (away) throw new NotSent('post-away', false)
      if (refusedAddresses.has(mail.to.address)) throw new NotSent('address-refused', true)
      kept.set(mail.id, mail)
    },
    close: async () => undefined,
    letters: () => [...kept.values()],
    handedOver: (id) => asked.get(id) ?? 0,
    refuse: (address) => void refusedAddresses.add(address),
    accept: (address) => void refusedAddresses.delete(address),
    beAway: (isAway) => {
      away = isAway
    },
  }
}
