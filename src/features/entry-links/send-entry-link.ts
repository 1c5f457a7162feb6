import type { AccountId } from '../../domain/ids.ts'
import type { LinkPurpose } from '../../domain/sign-in-limits.ts'
import type { Work } from '../../platform/work.ts'
import { makeEntryLink } from './entry-link-store.ts'
import { letterWords } from './entry-words.ts'

export type LinkFor = { readonly account: AccountId; readonly name: string; readonly purpose: LinkPurpose; readonly publicUrl: string }

/** A letter with a link that opens the door once; nothing in it says why the person is known to the service. */
export const sendEntryLink = async (work: Work, { account, name, purpose, publicUrl }: LinkFor): Promise<void> => {
  const path = await makeEntryLink(work, { account, purpose })
  const words = letterWords[purpose]
  const text = [`Dear ${name},`, ...words.before, `${publicUrl}${path}`, ...words.after].join('\n\n')
  await work.write({ kind: `entry-${purpose}`, audience: 'account', to: { name, account }, subject: words.subject, text })
}
