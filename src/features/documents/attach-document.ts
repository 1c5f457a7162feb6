import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { checkUpload } from '../../platform/foreign-files/check-upload.ts'
import type { Foreign, UploadRefusal } from '../../platform/foreign-files/upload-refusal.ts'
import type { Work } from '../../platform/work.ts'
import { cleanFileName } from './clean-file-name.ts'
import type { DocumentKind, DocumentOwner } from './document-kinds.ts'
import { documentsOf, familyOfOwner, insertDocument } from './document-store.ts'
import { mostDocuments, type TooMany } from './document-words.ts'

export type NewDocument = {
  readonly owner: DocumentOwner
  readonly kind: DocumentKind
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly byName: string
  /** Never given to a party; so unless somebody says otherwise. RISK-07 */
  readonly isConfidential?: boolean
}

const keepFiles = async (work: Work, foreign: Foreign, family: string | null) => {
  const about = { purpose: 'document', ...(family === null ? {} : { family }) }
  const file = await work.keep({ bytes: foreign.bytes, mediaType: foreign.mediaType, name: `document.${foreign.ending}`, ...about })
  if (foreign.kind === 'pdf') return { file, preview: null }
  return { file, preview: await work.keep({ bytes: foreign.preview, mediaType: 'image/jpeg', name: 'preview.jpg', ...about }) }
}

/** Keeps a paper that somebody sent, after its content has said what it is. Court orders come with the referral. REF-01 */
export const attachDocument = async (
  work: Work,
  { owner, kind, fileName, bytes, byName, isConfidential = true }: NewDocument,
): Promise<Outcome<{ readonly id: string }, UploadRefusal | TooMany>> => {
  if ((await documentsOf(work, owner)).length >= mostDocuments) return refused('too-many-documents')
  const checked = await checkUpload(bytes)
  if (!checked.ok) return checked

  const foreign = checked.value
  const family = await familyOfOwner(work, owner)
  const kept = await keepFiles(work, foreign, family)
  const id = await insertDocument(work, {
    ...kept,
    owner,
    family,
    kind,
    isConfidential,
    byName,
    name: cleanFileName(fileName, foreign.ending),
    mediaType: foreign.mediaType,
    size: foreign.bytes.length,
    pages: foreign.kind === 'pdf' ? foreign.pages : null,
  })
  await work.record({ name: 'document.added', about: id, facts: { kind, owner: owner.kind }, ...(family === null ? {} : { family }) })
  return done({ id })
}
