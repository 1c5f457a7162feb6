import { toLondon } from '../../domain/civil-time.ts'
import type { Block, PdfDocument, SealedPapers } from '../../domain/document.ts'
import { sealNumber } from '../../domain/record-seal.ts'
import { canThisRecordBeTrusted } from '../../domain/record-trust.ts'
import type { OutsideView } from '../../domain/record-view.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import type { Temporal } from 'temporal-polyfill'
import { clock24 } from './compose-record.ts'

/** Whose copy this is, printed on each page: "copy 2 of 3". */
export type CopyOnPaper = { readonly forWhom: string; readonly number: string }

const audienceWords = { 'social-worker': 'Social worker', legal: 'Legal services', organisation: 'Case system' } as const
export const recordMoment = (at: Temporal.Instant): string => `${dayWithYear(toLondon(at).toPlainDate())} at ${clock24(at)}`

/** The record on paper, in the order of the design: facts, children's words, what was seen and heard, additions, who has it, trust. */
export const recordDocument = (view: OutsideView, papers: SealedPapers, copy: CopyOnPaper): PdfDocument => ({
  kind: 'document',
  title: 'Observation record',
  subtitle: subtitleOf(view),
  service: view.content.service,
  forWhom: `Confidential. ${copy.forWhom}`,
  reference: view.number,
  date: view.content.submittedAt.toString(),
  blocks: [
    ...factBlocks(view),
    ...childBlocks(view),
    ...entryBlocks(view),
    ...additionBlocks(view),
    ...copyBlocks(view),
    ...trustBlocks(view),
  ],
  foot: { seal: sealNumber(view.seal), file: view.reference, copy: copy.number },
  sealed: papers,
})

const subtitleOf = ({ content }: OutsideView): string => {
  const fact = (label: string): string => content.facts.find((each) => each.label === label)?.value ?? ''
  return [fact('Planned'), fact('Place')].filter((words) => words !== '').join(', ')
}

const factBlocks = ({ content }: OutsideView): readonly Block[] => [{ kind: 'facts', facts: content.facts }]

const childBlocks = ({ content }: OutsideView): readonly Block[] =>
  content.childsWords.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'In the children’s words' },
        { kind: 'child-words', sayings: content.childsWords.map(({ at, child, words }) => ({ time: clock24(at), child, words })) },
      ]

const entryBlocks = ({ content }: OutsideView): readonly Block[] => [
  { kind: 'heading', level: 1, text: 'What was seen and heard' },
  ...content.entries.map(({ at, text }): Block => ({ kind: 'entry', time: clock24(at), text })),
]

const additionBlocks = ({ additions }: OutsideView): readonly Block[] =>
  additions.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'Added after the record was sealed' },
        ...additions.map(({ at, author, text }): Block => ({ kind: 'addition', when: recordMoment(at), who: author, text })),
      ]

const copyBlocks = ({ copies }: OutsideView): readonly Block[] =>
  copies.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'Who received this record' },
        {
          kind: 'table',
          columns: ['Who', 'When', 'As'],
          rows: copies.map(({ to, givenAt, audience }) => [to, recordMoment(givenAt), audienceWords[audience]]),
        },
      ]

const trustBlocks = ({ content, seal, additions }: OutsideView): readonly Block[] => {
  const times = [...content.entries.map(({ writtenAt }) => writtenAt), content.submittedAt].toSorted(
    (one, other) => one.epochMilliseconds - other.epochMilliseconds,
  )
  const [first] = times
  return canThisRecordBeTrusted({
    author: content.author,
    written: first === undefined ? '' : writtenBetween(first, content.submittedAt),
    sealedOn: recordMoment(content.submittedAt),
    seal,
    additions: additions.length,
  })
}

const writtenBetween = (first: Temporal.Instant, last: Temporal.Instant): string =>
  toLondon(first).toPlainDate().equals(toLondon(last).toPlainDate())
    ? `between ${clock24(first)} and ${clock24(last)}`
    : `between ${recordMoment(first)} and ${recordMoment(last)}`
