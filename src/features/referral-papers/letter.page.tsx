import { Temporal } from 'temporal-polyfill'
import type { Block, PdfDocument, Words } from '../../domain/document.ts'
import { InsetText } from '../../web/components/inset-text.tsx'
import { Pane } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { decisionDocument } from './referral-document.ts'

const plain = (words: Words): string => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''))

const BlockPart = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <h2 class="govuk-heading-m">{block.text}</h2>
    case 'paragraph':
      return <p class="govuk-body">{plain(block.text)}</p>
    case 'facts':
      return <SummaryList rows={block.facts.map(({ label, value }) => ({ key: label, value: plain(value) }))} />
    case 'notice':
      return (
        <InsetText>
          <strong>{block.title}</strong>
          <br />
          {plain(block.text)}
        </InsetText>
      )
    case 'list':
    case 'steps':
      return (
        <ol class={`govuk-list govuk-list--${block.kind === 'list' ? 'bullet' : 'number'}`}>
          {block.items.map((item) => (
            <li>{plain(item)}</li>
          ))}
        </ol>
      )
    default:
      return null
  }
}

/** A paper as its reader will see it, before anybody gives it. */
export const PaperAsPage = ({ document }: { readonly document: PdfDocument }) => (
  <Pane isLined>
    <p class="govuk-body kt-small kt-quiet">
      {document.service}, for {document.forWhom}
    </p>
    <h2 class="govuk-heading-l">{document.title}</h2>
    {document.blocks.map((block) => (
      <BlockPart block={block} />
    ))}
  </Pane>
)

const frame = {
  service: 'Northmere Family Time',
  helpPhone: '020 7946 0112',
  reference: 'R-2041',
  forWhom: 'Sol Reyes',
  now: Temporal.Instant.from('2026-05-21T09:00:00Z'),
}
export const examples = {
  'refused for significant risk': () => (
    <PaperAsPage
      document={decisionDocument(frame, {
        choice: 'refuse',
        why: 'risk-too-high',
        words: 'Two reports this spring tell of threats.',
        takesNoSignificantRisk: true,
      })}
    />
  ),
  'more is asked': () => <PaperAsPage document={decisionDocument(frame, { choice: 'ask', words: 'Who brings the children?' })} />,
}
