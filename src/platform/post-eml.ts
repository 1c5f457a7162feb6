import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Post, Sender } from './mail.ts'
import { NotSent, writtenOut } from './post-message.ts'

const letterId = /^[0-9A-Za-z-]{1,64}$/

/** One .eml file for each letter, named by the letter's id. It appears whole or not at all; sent again, it replaces itself. */
export const folderPost = (folder: string, sender: Sender): Post => ({
  send: async (mail) => {
    if (!letterId.test(mail.id)) throw new Error('A letter needs an id of its own')
    const bytes = await writtenOut(mail, sender)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeWhole(join(folder, `.${mail.id}.${randomBytes(4).toString('hex')}`), join(folder, `${mail.id}.eml`), bytes)
    } catch (error) {
      throw new NotSent('post-away', false, error)
    }
  },
  close: async () => undefined,
})

const writeWhole = async (draft: string, path: string, bytes: Buffer): Promise<void> => {
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
