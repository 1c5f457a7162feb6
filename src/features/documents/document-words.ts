import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { UploadRefusal } from '../../platform/foreign-files/upload-refusal.ts'

const savePdf = 'Open it, choose “Save as” or “Print”, save it as a PDF, and add the PDF.'

/** Everything else that was filled in stays, so each sentence is about the file alone: what is wrong with it, and what to do. */
export const uploadRefusals = {
  'file-empty': { says: 'There is nothing in this file', clear: 'Choose the file again, or another one.' },
  'file-too-large': { says: 'This file is larger than 20 MB', clear: 'Add its pages in two or more smaller files.' },
  'file-not-taken': {
    says: 'This file is not a PDF or a picture',
    clear: 'Add a PDF, JPEG, PNG or WebP file. You can take a photograph of a paper.',
  },
  'file-from-office': { says: 'Word and other office files cannot be kept, because they can hold programs', clear: savePdf },
  'file-is-folder': { says: 'This is a folder of files packed together', clear: 'Unpack it and add the files one by one.' },
  'file-picture-kind': {
    says: 'This kind of picture cannot be opened here',
    clear: 'Save it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible. Or take a screenshot of it.',
  },
  'file-broken': {
    says: 'This file cannot be opened. It may not have come through whole',
    clear: 'Save it again and add it again, or take a photograph of the paper.',
  },
  'file-locked': { says: 'This PDF is locked with a password', clear: 'Open it, print it to a new PDF without a password, and add that.' },
  'file-too-many-pages': { says: 'This PDF has more than 1,000 pages', clear: 'Add only the pages that are needed.' },
  'file-too-many-dots': { says: 'This picture is too large to open', clear: 'Make it smaller, or take it again with a lower setting.' },
  'file-alive': { says: 'This PDF holds a program or another file inside it', clear: 'Open it, print it to a new PDF, and add that.' },
  'file-packed': { says: 'There is too much packed into this file to open it safely', clear: 'Print it to a new PDF, or add fewer pages.' },
  'file-queue': { says: 'Many files are being looked at just now', clear: 'Wait a minute and send this again.' },
} as const satisfies Vocabulary<UploadRefusal>

export type TooMany = 'too-many-documents'
export const mostDocuments = 60
export const documentRefusals = {
  ...uploadRefusals,
  'too-many-documents': {
    says: `No more than ${mostDocuments} documents can be kept in one place`,
    clear: 'Take one off first, or put several papers into one PDF.',
  },
  'no-such-document': { says: 'This document is not here any more' },
} as const satisfies Vocabulary<UploadRefusal | TooMany | 'no-such-document'>
