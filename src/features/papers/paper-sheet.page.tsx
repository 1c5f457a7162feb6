import type { PdfDocument } from '../../domain/document.ts'
import { DrawnBlock } from './paper-blocks.page.tsx'
import { examplePaper } from './paper-example.ts'

/** The paper on a screen, drawn from the very document that is printed, so that page and PDF cannot say two things. */
export const PaperSheet = ({ document }: { readonly document: PdfDocument }) => {
  const foot = [
    document.foot.file ?? document.reference ?? '',
    document.foot.copy ?? '',
    document.foot.seal === undefined ? '' : `Seal ${document.foot.seal}`,
  ]
  return (
    <article class={document.style === 'child' ? 'kt-sheet kt-sheet--child' : 'kt-sheet'}>
      <p class="kt-sheet__head">
        <strong>{document.service}</strong>
        <span>{document.forWhom ?? ''}</span>
      </p>
      <h1>{document.title}</h1>
      {document.subtitle !== undefined && <p>{document.subtitle}</p>}
      {document.blocks.map((block) => (
        <DrawnBlock block={block} />
      ))}
      <p class="kt-sheet__foot">{foot.filter((part) => part !== '').join(', ')}</p>
    </article>
  )
}

const childPaper: PdfDocument = {
  ...examplePaper,
  title: 'Seeing your dad',
  style: 'child',
  forWhom: 'For Poppy',
  blocks: [{ kind: 'paragraph', text: 'A grown-up called Callum will be with you.' }],
}

export const examples = {
  'a decision': () => <PaperSheet document={examplePaper} />,
  'a leaflet for a child': () => <PaperSheet document={childPaper} />,
}
