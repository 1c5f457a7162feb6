import type { Written } from '../../domain/agreement-language.ts'
import { type Block, type Words, writtenIn } from '../../domain/document.ts'
import { everyOtherKind, examplePaper } from './paper-example.ts'

const Said = ({ words }: { readonly words: Words }) =>
  typeof words === 'string' ? (
    <>{words}</>
  ) : (
    <>
      {words.map(({ text, mark }) => {
        if (mark === 'taken-out') return <span class="kt-sheet__out">{text}</span>
        if (mark === 'strong') return <strong>{text}</strong>
        return mark === 'code' ? <code>{text}</code> : <>{text}</>
      })}
    </>
  )

/** Which language a part is in and which way it runs, where it is not the paper's own. */
const spoken = (words: Words): Partial<Written> => writtenIn(words) ?? {}

const Facts = ({ block }: { readonly block: Extract<Block, { kind: 'facts' }> }) => (
  <table>
    <tbody>
      {block.facts.map(({ label, value }) => (
        <tr>
          <th scope="row">{label}</th>
          <td {...spoken(value)}>
            <Said words={value} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Grid = ({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) => (
  <table>
    <thead>
      <tr>
        {block.columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((row) => (
        <tr>
          {row.map((cell) => (
            <td {...spoken(cell)}>
              <Said words={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Heading = ({ block }: { readonly block: Extract<Block, { kind: 'heading' }> }) => {
  if (block.level === 1) return <h2 {...block.written}>{block.text}</h2>
  return block.level === 2 ? <h3 {...block.written}>{block.text}</h3> : <h4 {...block.written}>{block.text}</h4>
}

const asData = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

const Signatures = ({ block }: { readonly block: Extract<Block, { kind: 'signatures' }> }) => (
  <table>
    <tbody>
      {block.signatures.map(({ name, role, when, way, picture }) => (
        <tr>
          <th scope="row">{name}</th>
          <td>
            {[role, when, way].filter((part) => part !== '').join('. ')}
            {picture?.format === 'png' && <img class="kt-sheet__mark" src={`data:image/png;base64,${picture.base64}`} alt={picture.alt} />}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const items = (all: readonly Words[]) =>
  all.map((words) => (
    <li {...spoken(words)}>
      <Said words={words} />
    </li>
  ))

const Notice = ({ block }: { readonly block: Extract<Block, { kind: 'notice' }> }) => (
  <div class="kt-sheet__mark">
    {block.title !== undefined && (
      <p>
        <strong>{block.title}</strong>
      </p>
    )}
    <p {...spoken(block.text)}>
      <Said words={block.text} />
    </p>
  </div>
)

const Figure = ({ block }: { readonly block: Extract<Block, { kind: 'figure' }> }) => (
  <figure>
    <img src={asData(block.svg)} alt={block.alt} />
    {block.caption !== undefined && <figcaption>{block.caption}</figcaption>}
  </figure>
)

const Paragraph = ({ head, words }: { readonly head?: string; readonly words: Words }) => (
  <p {...spoken(words)}>
    {head !== undefined && <strong>{head}</strong>}
    <Said words={words} />
  </p>
)

const asTable = ({ sayings }: Extract<Block, { kind: 'child-words' }>): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  columns: ['Time', 'Child', 'Words'],
  rows: sayings.map(({ time, child, words }) => [time, child, `“${words}”`]),
})

const asFact = ({ time, text, who }: Extract<Block, { kind: 'entry' }>): Extract<Block, { kind: 'facts' }> => ({
  kind: 'facts',
  facts: [{ label: time, value: who === undefined ? text : [...(typeof text === 'string' ? [{ text }] : text), { text: ` (${who})` }] }],
})

/** One part of a paper, whatever its kind. */
export const DrawnBlock = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return <Paragraph words={block.text} />
    case 'facts':
      return <Facts block={block} />
    case 'table':
      return <Grid block={block} />
    case 'list':
      return <ul>{items(block.items)}</ul>
    case 'steps':
      return <ol>{items(block.items)}</ol>
    case 'child-words':
      return <Grid block={asTable(block)} />
    case 'entry':
      return <Facts block={asFact(block)} />
    case 'addition':
      return <Paragraph head={`${block.when}, ${block.who}: `} words={block.text} />
    case 'signatures':
      return <Signatures block={block} />
    case 'figure':
      return <Figure block={block} />
    case 'notice':
      return <Notice block={block} />
    case 'page-break':
      return <hr />
  }
}

export const examples = {
  'every kind of part': () => (
    <article class="kt-sheet">
      <h1>Parts of a paper</h1>
      {[...examplePaper.blocks, ...everyOtherKind].map((block) => (
        <DrawnBlock block={block} />
      ))}
    </article>
  ),
}
