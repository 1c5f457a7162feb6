import { done, type Outcome } from '../../domain/outcome.ts'
import type { Answers } from '../../web/form.ts'
import type { Answer, Ask } from '../../web/route.ts'
import { attachDocument, type documentRefusals, openDocument, removeDocument, type DocumentOwner } from '../documents/door.ts'
import type { courtForm } from './court.form.ts'

const ownerIn = (ask: Ask): DocumentOwner => ({ kind: 'draft', id: ask.params['id'] ?? '' })
const documentIn = (ask: Ask): string => ask.params['document'] ?? ''

/** The paper that came with the page about the court, when one came. REF-01 */
export const attachOnCourt = async (
  ask: Ask,
  { paper, paperKind }: Answers<typeof courtForm>,
): Promise<Outcome<unknown, keyof typeof documentRefusals>> => {
  if (paper === null) return done(null)
  const kind = paperKind ?? 'court-order'
  return await attachDocument(ask.work, { owner: ownerIn(ask), kind, fileName: paper.name, bytes: paper.bytes, byName: ask.person.name })
}

export const showDraftDocument = (ask: Ask): Promise<Answer> =>
  openDocument(ask.work, { owner: ownerIn(ask), id: documentIn(ask), small: ask.query['look'] === 'small' })

export const takeOffDocument = (ask: Ask) => removeDocument(ask.work, { owner: ownerIn(ask), id: documentIn(ask) })
