import { done, refused } from '../../domain/outcome.ts'
import { readyToPrint } from '../../domain/document.ts'
import { takeOut } from '../../domain/release-redaction.ts'
import type { Work } from '../../platform/work.ts'
import { giveOrHold, handOver } from './give-paper.ts'
import { lockHeldPaper } from './paper-query.ts'
import { saveChange, saveDropped, saveRelease, saveWords } from './paper-store.ts'
import { partyOf } from './recipient-query.ts'
import { keptFromReader } from './release-gate.ts'

type Change = { readonly paper: string | undefined; readonly also: string }

/** Takes the words out for good; when nothing confidential is left, the paper goes to its reader. RISK-07 */
export const takeWordsOut = async (work: Work, { paper: id, also }: Change) => {
  const paper = await lockHeldPaper(work, id)
  if (paper === null) return refused('not-held')
  const values = await keptFromReader(work, { family: paper.family, partyId: await partyOf(work, paper.family, paper.to) })
  const { document, taken } = takeOut(paper.document, values, also)
  if (taken === 0) return refused('nothing-to-take-out')
  if (!readyToPrint(document).ok) return refused('nothing-left')

  const seal = await saveWords(work, paper.id, document)
  await saveChange(work, { paper: paper.id, taken, before: paper.seal, after: seal })
  await work.record({ name: 'paper.changed', about: paper.id, family: paper.family, facts: { kind: paper.kind, taken } })
  const state = await giveOrHold(work, { ...paper, document, seal })
  return done({ state, family: paper.family })
}

/** A manager answers for it, with a reason that stays on record: this very text goes to this very person. RISK-07 */
export const releasePaper = async (work: Work, { paper: id, reason }: { readonly paper: string | undefined; readonly reason: string }) => {
  const paper = await lockHeldPaper(work, id)
  if (paper === null) return refused('not-held')
  await saveRelease(work, { paper: paper.id, seal: paper.seal, reason })
  await work.record({
    name: 'paper.released',
    about: paper.id,
    family: paper.family,
    facts: { kind: paper.kind, places: paper.places.length },
  })
  await handOver(work, paper)
  return done({ family: paper.family })
}

/** The paper is not given at all. */
export const putPaperAway = async (work: Work, { paper: id }: { readonly paper: string | undefined }) => {
  const paper = await lockHeldPaper(work, id)
  if (paper === null) return refused('not-held')
  await saveDropped(work, paper.id)
  await work.record({ name: 'paper.dropped', about: paper.id, family: paper.family, facts: { kind: paper.kind } })
  return done({ family: paper.family })
}
