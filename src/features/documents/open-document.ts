import type { Work } from '../../platform/work.ts'
import type { DocumentOwner } from './document-kinds.ts'
import { fileOf } from './document-store.ts'

/** Shaped like an answer of the web, so that a route returns it as it is. */
export type OpenedDocument =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string; readonly isInline: boolean }
  | { readonly kind: 'not-found' }

/**
 * A document as a download, or its small picture inside a page; opening either is written down. DATA-03
 * Only what was drawn anew here is ever shown by the browser itself; a PDF always leaves as a download.
 */
export const openDocument = async (
  work: Work,
  asked: { readonly owner: DocumentOwner; readonly id: string; readonly small?: boolean },
): Promise<OpenedDocument> => {
  const small = asked.small === true
  const file = await fileOf(work, { ...asked, small })
  const bytes = file === null ? null : await work.files.get(file.hash)
  if (file === null || bytes === null) return { kind: 'not-found' }
  await work.record({ name: 'document.read', about: asked.id, facts: { small }, ...(file.family === null ? {} : { family: file.family }) })
  return { kind: 'file', bytes, mediaType: file.mediaType, name: file.name, isInline: small }
}
