import { today } from '../../domain/civil-time.ts'
import type { PdfDocument } from '../../domain/document.ts'
import type { Work } from '../../platform/work.ts'
import { versionOf } from '../agreements/door.ts'
import { givePaper } from '../papers/door.ts'
import { childDocument, pictureOf } from './child-document.ts'
import { childTextOf, type ChildVersionOnFile } from './child-query.ts'

/** A drawing that cannot be printed never holds up what a child has signed: their name stands there in its place. AGR-03 */
const isPrintable = async (work: Work, document: PdfDocument): Promise<boolean> => {
  try {
    await work.print(document)
    return true
  } catch {
    return false
  }
}

/**
 * One copy of a child's own signed version to each person who signs the agreement, through the gate like every paper: it says what the
 * child was told, and nothing of where anybody lives. AGR-04, RISK-07
 */
export const giveChildCopies = async (work: Work, version: ChildVersionOnFile): Promise<void> => {
  const found = await childTextOf(work, version)
  const agreement = await versionOf(work, version.agreement)
  const printed = { ...found, version, picture: await pictureOf(work, version), printedOn: today(work.now).toString() }
  const withDrawing = childDocument(printed)
  const document = (await isPrintable(work, withDrawing)) ? withDrawing : childDocument({ ...printed, picture: null })
  for (const { name, party } of agreement?.signatories ?? []) {
    const to = { name, partyId: party }
    await givePaper(work, { family: version.family, to, kind: 'child-agreement', document: { ...document, forWhom: `Copy for ${name}` } })
  }
}
