import { createTransport } from 'nodemailer'
import type { Post, Sender } from './mail.ts'
import { messageOf, NotSent } from './post-message.ts'

/** Hands letters to a mail server (smtp://name:password@host:587 or smtps://…), five at a time; a silent server is given up on. */
export const smtpPost = (url: string, sender: Sender): Post => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    // Without a name of our own, the greeting would tell the name of this machine.
    name: sender.address.split('@')[1],
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      const message = messageOf(mail, sender)
      await transport.sendMail(message).catch((error: unknown) => {
        throw notSentFrom(error)
      })
    },
    close: async () => transport.close(),
  }
}

/** 5xx is the server's last word; 4xx and a server that is not there may be better later. A refused sign-in is ours to mend, so it is tried again. */
const notSentFrom = (error: unknown): NotSent => {
  const { responseCode = 0, code = '' } = error as { readonly responseCode?: number; readonly code?: string }
  const isFinal = responseCode >= 500
  if (code === 'EENVELOPE') return new NotSent('address-refused', isFinal, error)
  if (code === 'EMESSAGE') return new NotSent('letter-refused', isFinal, error)
  return new NotSent('post-away', false, error)
}
