import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** More words than a person would ever read: whoever asks is told so, for half of them would tell nothing about the rest. */
export class TooManyWords extends Error {}

export const mostWords = 5_000_000

type Gathered = { readonly add: (...found: readonly unknown[]) => void; readonly text: () => string }

const gathering = (most: number): Gathered => {
  const parts: string[] = []
  let size = 0
  return {
    add: (...found) => {
      for (const each of found.flat()) {
        if (typeof each !== 'string' || each.trim() === '') continue
        size += each.length + 1
        if (size > most) throw new TooManyWords()
        parts.push(each)
      }
    },
    text: () => parts.join('\n'),
  }
}

type Labelled = { readonly str?: string }
type Note = {
  readonly contentsObj?: Labelled
  readonly titleObj?: Labelled
  readonly richText?: { readonly str?: string }
  readonly fieldName?: unknown
  readonly alternativeText?: unknown
  readonly fieldValue?: unknown
  readonly defaultFieldValue?: unknown
  readonly textContent?: unknown
  readonly overlaidText?: unknown
  readonly url?: unknown
  readonly unsafeUrl?: unknown
  readonly file?: { readonly filename?: unknown; readonly description?: unknown }
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[] | null
}

/** What hangs on a page without standing on it: notes, links, and the answers in a form. */
const addNote = (words: Gathered, note: Note): void => {
  words.add(note.titleObj?.str, note.contentsObj?.str, note.richText?.str, note.fieldName, note.alternativeText)
  words.add(note.fieldValue, note.defaultFieldValue, note.textContent, note.overlaidText, note.url, note.unsafeUrl)
  words.add(note.file?.filename, note.file?.description)
  for (const { exportValue, displayValue } of note.options ?? []) words.add(exportValue, displayValue)
}

type Branch = { readonly alt?: unknown; readonly children?: readonly unknown[] }
/** What a screen reader says in place of a picture. */
const addAlternatives = (words: Gathered, { alt, children }: Branch): void => {
  words.add(alt)
  for (const child of children ?? []) if (typeof child === 'object' && child !== null) addAlternatives(words, child as Branch)
}

/** Whether words stand on the page itself. */
const addPage = async (words: Gathered, page: PDFPageProxy): Promise<boolean> => {
  const { items } = await page.getTextContent()
  const isReadable = items.some((item) => 'str' in item && item.str.trim() !== '')
  words.add(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  for (const note of (await page.getAnnotations()) as readonly Note[]) addNote(words, note)
  addAlternatives(words, ((await page.getStructTree()) ?? {}) as Branch)
  page.cleanup()
  return isReadable
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(strings)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** What the file says of itself: title, author, subject, keywords, and the longer form of the same. */
const addAbout = async (words: Gathered, pdf: PDFDocumentProxy): Promise<void> => {
  const { info, metadata } = await pdf.getMetadata()
  const { PDFFormatVersion: _version, CreationDate: _made, ModDate: _changed, ...about } = info as Readonly<Record<string, unknown>>
  words.add(...strings(about))
  if (metadata !== null) words.add(String(metadata.getRaw()).replaceAll(/<[^>]*>/g, ' '))
}

type Bookmark = { readonly title: string; readonly url?: unknown; readonly items?: readonly Bookmark[] }
const addBookmarks = (words: Gathered, bookmarks: readonly Bookmark[]): void => {
  for (const { title, url, items } of bookmarks) {
    words.add(title, url)
    addBookmarks(words, items ?? [])
  }
}

type Field = { readonly name?: unknown; readonly value?: unknown; readonly defaultValue?: unknown }
const addFields = (words: Gathered, fields: ReadonlyMap<string, readonly unknown[]>): void => {
  for (const each of [...fields.values()].flat()) {
    const { name, value, defaultValue } = each as Field
    words.add(name, value, defaultValue)
  }
}

type Inside = { readonly filename?: unknown; readonly rawFilename?: unknown; readonly description?: unknown }

/** A file inside the file by its name, and by its words where it is plain text. */
const addInside = async (words: Gathered, pdf: PDFDocumentProxy): Promise<void> => {
  for (const [id, { filename, rawFilename, description }] of (await pdf.getAttachments()) ?? new Map<string, Inside>()) {
    words.add(id, filename, rawFilename, description)
    const content: unknown = await pdf.getAttachmentContent(id)
    if (content instanceof Uint8Array && !content.includes(0)) words.add(Buffer.from(content).toString('utf8'))
  }
}

/**
 * Every word that a PDF carries, seen or not; throws TooManyWords rather than leave some of them out. A scan answers with no words,
 * whatever hangs on it: nobody has read what its pictures say. RISK-07
 */
export const wordsOfPdf = async (pdf: PDFDocumentProxy, most: number): Promise<string> => {
  const words = gathering(most)
  let isReadable = false
  for (let number = 1; number <= pdf.numPages; number += 1) isReadable = (await addPage(words, await pdf.getPage(number))) || isReadable
  if (!isReadable) return ''
  await addAbout(words, pdf)
  addBookmarks(words, ((await pdf.getOutline()) ?? []) as readonly Bookmark[])
  addFields(words, (await pdf.getFieldObjects()) ?? new Map<string, readonly unknown[]>())
  await addInside(words, pdf)
  return words.text()
}
