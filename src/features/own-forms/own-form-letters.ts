import { momentInWords } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import type { OwnCopy } from './own-form-store.ts'
import type { MadeLink } from './own-link-store.ts'

/** Not a name: a stranger may have typed it together with somebody else’s address. */
const reader = 'The reader'

/**
 * Every parent gets the same words; nothing in them says whose form it is, who asked, or what it is about. No word in them was typed by
 * anybody, so that the open page writes nothing to anybody in our name. REF-02, RISK-07
 */
const write = (work: Work, copy: OwnCopy, letter: { readonly kind: string; readonly subject: string; readonly lines: readonly string[] }) =>
  work.write({
    kind: letter.kind,
    audience: 'parent',
    to: { name: reader, address: copy.details.email },
    subject: letter.subject,
    text: ['Hello,', ...letter.lines].join('\n\n'),
  })

export const writeLink = (work: Work, copy: OwnCopy, link: MadeLink, publicUrl: string): Promise<string> =>
  write(work, copy, {
    kind: 'own-form-link',
    subject: 'Your form',
    lines: [
      'Here is the link to your form:',
      `${publicUrl}${link.path}`,
      `It asks for your code of six numbers. The link works until ${momentInWords(link.until)}. You can stop and come back.`,
      'The link is only for you. Do not pass it on. If you do not know what this is about, do nothing.',
    ],
  })

export const writeFormIsIn = (work: Work, copy: OwnCopy): Promise<string> =>
  write(work, copy, {
    kind: 'own-form-in',
    subject: 'Your form is in',
    lines: ['Your form is in. We can go on when we have everything we need. We will write to you.'],
  })
