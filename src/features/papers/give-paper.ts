import type { FamilyId } from '../../domain/ids.ts'
import { ourAddress } from '../../domain/letter.ts'
import { type PaperKind, paperKindWords } from '../../domain/release.ts'
import { placesIn } from '../../domain/release-places.ts'
import type { Work } from '../../platform/work.ts'
import { mayBeMailed } from '../families/door.ts'
import { makePaperLink } from './paper-link-store.ts'
import { type NewPaper, type Recipient, saveGiven, saveHeld, savePaper } from './paper-store.ts'
import { partyOf, reachOf } from './recipient-query.ts'
import { leaksTo } from './release-gate.ts'

/**
 * Makes a paper for one person. The gate looks first: what would tell them something confidential is held back for a person of the
 * service, and everything else is printed, kept, and the person told that it is there. RISK-07
 */
export const givePaper = async (work: Work, asked: NewPaper): Promise<{ readonly id: string; readonly state: 'given' | 'held' }> => {
  const { id, seal } = await savePaper(work, asked)
  const state = await giveOrHold(work, { ...asked, id, seal })
  return { id, state }
}

export type PaperAsItStands = NewPaper & { readonly id: string; readonly seal: string }

export const giveOrHold = async (work: Work, paper: PaperAsItStands): Promise<'given' | 'held'> => {
  const { id, family, to, document, kind } = paper
  const leaks = await leaksTo(work, { family, partyId: await partyOf(work, family, to), places: placesIn(document) })
  if (leaks.length === 0) {
    await handOver(work, paper)
    return 'given'
  }
  // A heading may itself be what leaks, so the row says only whose fact it is.
  await saveHeld(
    work,
    id,
    leaks.map((leak) => ({ ...leak, heading: paperKindWords[kind] })),
  )
  await work.record({ name: 'paper.held', about: id, family, facts: { kind, places: leaks.length } })
  return 'held'
}

/** Prints and keeps the paper as it stands, and tells its reader. */
export const handOver = async (work: Work, { id, seal, family, to, kind, document, withoutNotice }: PaperAsItStands): Promise<void> => {
  const file = await work.keep({
    bytes: await work.print(document),
    name: `${kind}.pdf`,
    mediaType: 'application/pdf',
    purpose: 'paper',
    family,
  })
  const toldElsewhere = withoutNotice === true
  const letter = toldElsewhere ? null : await tellReader(work, { id, family, to, kind })
  await saveGiven(work, { paper: id, seal, file, letter, toldElsewhere })
  await work.record({ name: 'paper.given', about: id, family, facts: { kind, isTold: letter !== null } })
}

type Telling = { readonly id: string; readonly family: FamilyId; readonly to: Recipient; readonly kind: PaperKind }

/** One notice that says nothing of the case; nobody without an address, and nobody for whom a mail is not safe, is written to: staff print the paper. */
const tellReader = async (work: Work, { id, family, to, kind }: Telling): Promise<string | null> => {
  const party = await partyOf(work, family, to)
  if (party !== null && !(await mayBeMailed(work, party))) return null
  const reach = await reachOf(work, to)
  if (reach === null) return null
  const way = reach.hasSignIn
    ? `Sign in to read it:\n${ourAddress}/papers/${id}`
    : `Open it here:\n${ourAddress}${await makePaperLink(work, id)}\nThe link is only for you. It works for 14 days. Do not pass this message on.`
  return await work.write({
    kind: reach.hasSignIn ? 'paper-ready' : 'paper-link',
    audience: kind,
    family,
    to: reach.to,
    subject: 'A paper is ready for you',
    text: `Hello ${to.name},\n\nA paper is ready for you. ${way}\n\nIf you do not know what this is about, do nothing.\n`,
  })
}
