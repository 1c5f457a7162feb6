import type { Block, Words } from '../../domain/document.ts'
import { SummaryList } from '../../web/components/summary-list.tsx'

const said = (words: Words): string => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''))

const Part = ({ block, isNested }: { readonly block: Block; readonly isNested: boolean }) => {
  if (block.kind === 'heading')
    return isNested ? <h3 class="govuk-heading-s">{block.text}</h3> : <h2 class="govuk-heading-m">{block.text}</h2>
  if (block.kind === 'paragraph') return <p class="govuk-body">{said(block.text)}</p>
  if (block.kind === 'notice') return <p class="govuk-body govuk-!-font-weight-bold">{said(block.text)}</p>
  if (block.kind === 'facts') return <SummaryList rows={block.facts.map(({ label, value }) => ({ key: label, value: said(value) }))} />
  if (block.kind !== 'list') return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {block.items.map((item) => (
        <li>{said(item)}</li>
      ))}
    </ul>
  )
}

/** The words of a short paper on a page, before it is printed; nested where the page has a heading for each paper. */
export const PaperWords = ({ blocks, isNested = false }: { readonly blocks: readonly Block[]; readonly isNested?: boolean }) => (
  <>
    {blocks.map((block) => (
      <Part block={block} isNested={isNested} />
    ))}
  </>
)

export const examples = {
  'a short paper': () => (
    <PaperWords
      blocks={[
        { kind: 'heading', level: 1, text: 'When you come' },
        { kind: 'paragraph', text: 'Ring at the door.' },
        { kind: 'list', items: ['Bring a toy', 'Bring food'] },
        { kind: 'facts', facts: [{ label: 'Where', value: 'Larch House' }] },
      ]}
    />
  ),
}
