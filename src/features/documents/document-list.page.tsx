import { Temporal } from 'temporal-polyfill'
import { momentInWords } from '../../domain/words-for-time.ts'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { documentKindWords, type DocumentLine } from './document-kinds.ts'

const sizeInWords = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`

export const factsInWords = ({ kind, pages, size }: DocumentLine): string =>
  [documentKindWords[kind], ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]), sizeInWords(size)].join(', ')

type Props = {
  readonly documents: readonly DocumentLine[]
  /** The address of the list: `/referrals/drafts/…/documents`. Each document is opened under it, and taken off at `…/removal`. */
  readonly at: string
  /** With it each document can be taken off by one button; without it, it cannot. */
  readonly hidden?: Hidden
  /** Instead of the button: a page that asks why. */
  readonly asksWhy?: boolean
}

/** Documents with a small picture where they are pictures, so that nobody sends the wrong one unseen. */
export const DocumentList = ({ documents, at, hidden, asksWhy }: Props) => (
  <ul class="govuk-list govuk-list--spaced">
    {documents.map((document) => (
      <li>
        {document.hasPreview && (
          <p>
            <img src={`${at}/${document.id}?look=small`} alt={`How ${document.name} looks`} loading="lazy" />
          </p>
        )}
        <p class="govuk-body govuk-!-margin-bottom-1">
          <a class="govuk-link" href={`${at}/${document.id}`} download>
            <bdi>{document.name}</bdi>
          </a>
        </p>
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          {factsInWords(document)}. Added by {document.addedBy}, {momentInWords(document.addedAt)}.
          {document.isConfidential ? '' : ' May be given to the people on the file.'}
        </p>
        {hidden !== undefined && (
          <PostLink action={`${at}/${document.id}/removal`} hidden={hidden}>
            Take off<span class="govuk-visually-hidden"> {document.name}</span>
          </PostLink>
        )}
        {asksWhy === true && (
          <a class="govuk-link" href={`${at}/${document.id}/removal`}>
            Take off<span class="govuk-visually-hidden"> {document.name}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
)

export const exampleDocument: DocumentLine = {
  id: 'example',
  kind: 'court-order',
  name: 'Order of 4 May.pdf',
  mediaType: 'application/pdf',
  size: 240_000,
  pages: 3,
  hasPreview: false,
  isConfidential: true,
  addedBy: 'Sonia Webb',
  addedAt: Temporal.Instant.from('2026-05-21T09:00:00Z'),
  removed: null,
}
const hidden: Hidden = { csrf: 'example', once: 'example' }
const photo: DocumentLine = {
  ...exampleDocument,
  id: 'photo',
  kind: 'letter',
  name: 'Letter from school.jpg',
  pages: null,
  isConfidential: false,
}
export const examples = {
  'two documents that can be taken off': () => (
    <DocumentList documents={[exampleDocument, photo]} at="/families/example/documents" hidden={hidden} />
  ),
}
