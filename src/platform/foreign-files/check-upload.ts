import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { kindOfBytes } from './kind-of-bytes.ts'
import { askPdfThread } from './pdf-thread.ts'
import { redrawPicture } from './redraw-picture.ts'
import { type Foreign, type UploadLimits, uploadLimits, type UploadRefusal } from './upload-refusal.ts'

const notTaken = {
  office: 'file-from-office',
  archive: 'file-is-folder',
  'other-picture': 'file-picture-kind',
  unknown: 'file-not-taken',
} as const satisfies Record<string, UploadRefusal>

/** A file that was cut off on its way has lost its last line. */
const isWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-1024)).includes('%%EOF')

const checkPdf = async (bytes: Uint8Array, limits: UploadLimits): Promise<Outcome<Foreign, UploadRefusal>> => {
  if (!isWhole(bytes)) return refused('file-broken')
  const told = await askPdfThread({ bytes, mostPages: limits.pages, wants: 'check' }, limits)
  if ('refusal' in told) return refused(told.refusal)
  return done({ kind: 'pdf', bytes, mediaType: 'application/pdf', ending: 'pdf', pages: told.pages })
}

/** What a file is, its content says, never its name. What cannot be kept safely is refused by name, and nothing of it is kept. */
export const checkUpload = async (bytes: Uint8Array, limits: UploadLimits = uploadLimits): Promise<Outcome<Foreign, UploadRefusal>> => {
  if (bytes.length === 0) return refused('file-empty')
  if (bytes.length > limits.bytes) return refused('file-too-large')
  const kind = kindOfBytes(bytes)
  if (kind === 'pdf') return await checkPdf(bytes, limits)
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') return await redrawPicture(bytes, kind, limits)
  return refused(notTaken[kind])
}

/** A PDF that nobody can read the words of: what depends on its words must wait for a person. */
export class PdfUnreadable extends Error {
  readonly refusal: UploadRefusal
  constructor(refusal: UploadRefusal) {
    super(`the words of this PDF cannot be read: ${refusal}`)
    this.refusal = refusal
  }
}

/**
 * All the words that a PDF carries, what it says of itself and its notes, forms and bookmarks included; throws PdfUnreadable, also
 * when there are more than are read here. A page that is only a picture has no words. RISK-07
 */
export const textOfPdf = async (bytes: Uint8Array, most?: number): Promise<string> => {
  const asked = { bytes, mostPages: uploadLimits.pages, wants: 'text', ...(most === undefined ? {} : { mostWords: most }) } as const
  const told = await askPdfThread(asked, uploadLimits)
  if ('refusal' in told) throw new PdfUnreadable(told.refusal)
  return told.text
}
