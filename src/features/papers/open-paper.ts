import { type Actor, theHouse } from '../../domain/actor.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { linkOf, lockLink, readPaperToken, saveMiss } from './paper-link-store.ts'
import { paperOf, type PaperOnFile, printedBytes } from './paper-query.ts'
import { partyOf, phoneEndsOf } from './recipient-query.ts'

export type OpenedPaper = { readonly paper: PaperOnFile; readonly bytes: Uint8Array; readonly serviceName: string; readonly digits: string }
type Asked = { readonly database: Database; readonly word: string | undefined; readonly digits: string }

/**
 * Opens a paper for the holder of its link who also knows the end of their own phone number: a letter that reached somebody else's
 * hands tells nothing of the case. Every wrong try ends in the same words, and is counted. RISK-07
 */
export const openPaper = async ({ database, word, digits }: Asked): Promise<Outcome<OpenedPaper, 'link-over'>> => {
  const token = readPaperToken(word)
  if (token === null) return refused('link-over')
  const opened = await database.inTransaction(token.tenant, theHouse, async (work) => {
    await lockLink(work, token.secret)
    const link = await linkOf(work, token.secret)
    const paper = link === null ? null : await paperOf(work, link.paper)
    if (paper === null || paper.file === null) return null
    if (!(await isReader(work, paper, digits))) {
      await saveMiss(work, token.secret)
      return null
    }
    const reader: Actor = { kind: 'link', tenant: token.tenant, id: paper.id, name: paper.to.name }
    await work.as(reader).record({ name: 'paper.read', about: paper.id, family: paper.family, facts: { way: 'link' } })
    const service = await work.row<{ name: string }>`select name from tenant where tenant_id = ${work.tenant}`
    return { paper, bytes: await printedBytes(work, paper.file), serviceName: service?.name ?? '', digits }
  })
  return opened === null ? refused('link-over') : done(opened)
}

const isReader = async (work: Work, paper: PaperOnFile, digits: string): Promise<boolean> => {
  const party = await partyOf(work, paper.family, paper.to)
  return party !== null && (await phoneEndsOf(work, party)).includes(digits)
}
