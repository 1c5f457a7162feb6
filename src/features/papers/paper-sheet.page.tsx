import type { Block, PdfDocument, Words } from '../../domain/document.ts'
import { plain } from '../../domain/release.ts'

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

const Facts = ({ block }: { readonly block: Extract<Block, { kind: 'facts' }> }) => (
  <table>
    <tbody>
      {block.facts.map(({ label, value }) => (
        <tr>
          <th scope="row">{label}</th>
          <td>
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
            <td>
              <Said words={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Heading = ({ block }: { readonly block: Extract<Block, { kind: 'heading' }> }) => {
  if (block.level === 1) return <h2>{block.text}</h2>
  return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
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
    <li>
      <Said words={words} />
    </li>
  ))

const Drawn = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return (
        <p>
          <Said words={block.text} />
        </p>
      )
    case 'facts':
      return <Facts block={block} />
    case 'table':
      return <Grid block={block} />
    case 'list':
      return <ul>{items(block.items)}</ul>
    case 'steps':
      return <ol>{items(block.items)}</ol>
    case 'child-words':
      return (
        <Grid
          block={{
            kind: 'table',
            columns: ['Time', 'Child', 'Words'],
            rows: block.sayings.map((said) => [said.time, said.child, `“${said.words}”`]),
          }}
        />
      )
    case 'entry':
      return (
        <Facts
          block={{
            kind: 'facts',
            facts: [{ label: block.time, value: `${plain(block.text)}${block.who === undefined ? '' : ` (${block.who})`}` }],
          }}
        />
      )
    case 'addition':
      return (
        <p>
          <strong>{`${block.when}, ${block.who}: `}</strong>
          <Said words={block.text} />
        </p>
      )
    case 'signatures':
      return <Signatures block={block} />
    case 'figure':
      return (
        <figure>
          <img src={asData(block.svg)} alt={block.alt} />
          {block.caption !== undefined && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    case 'notice':
      return (
        <div class="kt-sheet__mark">
          {block.title !== undefined && (
            <p>
              <strong>{block.title}</strong>
            </p>
          )}
          <p>
            <Said words={block.text} />
          </p>
        </div>
      )
    case 'page-break':
      return <hr />
  }
}

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
        <Drawn block={block} />
      ))}
      <p class="kt-sheet__foot">{foot.filter((part) => part !== '').join(', ')}</p>
    </article>
  )
}

export const examplePaper: PdfDocument = {
  kind: 'document',
  title: 'Our decision',
  subtitle: 'Poppy and Jude',
  service: 'Northmere Family Time',
  forWhom: 'For Owen Ashdown',
  reference: 'NM-0042',
  date: '2026-05-21',
  blocks: [
    { kind: 'notice', title: 'We can offer family time', text: 'The first session can be planned now.' },
    { kind: 'heading', level: 1, text: 'What happens next' },
    {
      kind: 'steps',
      items: ['We ring you this week.', 'You come for a first look at Larch House.', 'We write down together what we agree.'],
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Where', value: 'Larch House' },
        { label: 'How often', value: [{ text: 'Every ' }, { text: 'Thursday', mark: 'strong' }] },
      ],
    },
    { kind: 'paragraph', text: [{ text: 'The children live at ' }, { text: 'taken out', mark: 'taken-out' }, { text: '.' }] },
    { kind: 'table', columns: ['Day', 'Time'], rows: [['Thu 4 June', '4:05pm']] },
    { kind: 'list', items: ['Bring a drink.', 'Bring a toy.'] },
    {
      kind: 'figure',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40" width="80" height="40"><path d="M10 35h60V18L40 5 10 18z" fill="#4a2a54"/></svg>',
      alt: 'A house',
      caption: 'Larch House',
    },
  ],
  foot: { file: 'NM-0042' },
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
