import { join } from 'node:path'
import { type Clock, systemClock } from './clock.ts'
import type { Post } from './mail.ts'
import { folderPost } from './post-eml.ts'
import { smtpPost } from './post-smtp.ts'

type Settings = { readonly mailDir: string; readonly smtpUrl: string; readonly dataDir: string; readonly mailFrom?: string }

/** A folder of .eml files when MAIL_DIR says so, a mail server when SMTP_URL does, else the folder `post` beside the data. */
export const postFrom = (settings: Settings, clock: Clock = systemClock): Post => {
  const sender = { address: settings.mailFrom || 'post@kintime.example', clock }
  const folder = folderPost(settings.mailDir || join(settings.dataDir, 'post'), sender)
  if (settings.mailDir !== '' || settings.smtpUrl === '') return folder
  const server = smtpPost(settings.smtpUrl, sender)
  return { send: (mail) => (mail.isExample === true ? folder : server).send(mail), close: server.close }
}
