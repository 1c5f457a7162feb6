import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import type { DocumentOwner } from './document-kinds.ts'
import { insertRemoval } from './document-store.ts'

/** Takes a document off the list. It is kept and marked, with who did it and why. */
export const removeDocument = async (
  work: Work,
  asked: { readonly owner: DocumentOwner; readonly id: string; readonly reason?: string },
): Promise<Outcome<string, 'no-such-document'>> => {
  const gone = await insertRemoval(work, { ...asked, reason: asked.reason ?? 'Taken off by whoever sent it', byName: work.actor.name })
  if (gone === null) return refused('no-such-document')
  await work.record({ name: 'document.removed', about: asked.id, ...(gone.family === null ? {} : { family: gone.family }) })
  return done(asked.id)
}
