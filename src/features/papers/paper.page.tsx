import type { PdfDocument } from '../../domain/document.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { mayReadPaper, paperOf, printedBytes } from './paper-query.ts'
import { examplePaper } from './paper-example.ts'
import { PaperSheet } from './paper-sheet.page.tsx'

type Props = { readonly document: PdfDocument; readonly pdf: string; readonly given: string }

/** One paper as its reader sees it, and the same as a PDF. */
export const PaperPage = ({ document, pdf, given }: Props) => (
  <>
    <p class="govuk-body kt-noprint">
      {given}{' '}
      <a class="govuk-link" href={pdf}>
        Open as PDF
      </a>
    </p>
    <PaperSheet document={document} />
  </>
)

const readable = async ({ work, person, params }: Ask) => {
  const paper = await paperOf(work, params['id'])
  return paper !== null && mayReadPaper(person, paper) ? paper : null
}

export const showPaper = async (ask: Ask): Promise<Answer> => {
  const paper = await readable(ask)
  if (paper === null || paper.givenAt === null) return notFound
  const given = `Given to ${paper.to.name} on ${dateInFull(today(paper.givenAt))}.`
  const back = ask.person.side === 'staff' ? { back: { label: 'Papers of this family', href: `/families/${paper.family}/papers` } } : {}
  return page(paper.document.title, <PaperPage document={paper.document} pdf={`/papers/${paper.id}/pdf`} given={given} />, back)
}

export const showPaperPdf = async (ask: Ask): Promise<Answer> => {
  const paper = await readable(ask)
  if (paper === null || paper.file === null) return notFound
  return {
    kind: 'file',
    bytes: await printedBytes(ask.work, paper.file),
    mediaType: 'application/pdf',
    name: `${paper.kind}.pdf`,
    isInline: true,
  }
}

export const examples = { 'a decision': () => <PaperPage document={examplePaper} pdf="#" given="Given to Owen Ashdown on 21 May 2026." /> }
