import type { Block, PdfDocument } from '../../domain/document.ts'
import { drawFlowchart } from './draw-flowchart.ts'
import { stepsOf } from './flowchart-steps.ts'
import type { Manual, ManualParagraph, ManualSection } from './manual-of.ts'

const row = ({ sentence, rules, source }: ManualParagraph): readonly string[] => [sentence, `${rules.join(', ')}. ${source}`]

const sectionBlocks = ({ title, paragraphs, notHere }: ManualSection): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(paragraphs.length === 0
    ? []
    : [{ kind: 'table', columns: ['What we do', 'Its rule, and where it comes from'], rows: paragraphs.map(row) } as const]),
  ...(notHere.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: 'What other services do and we do not' } as const,
        { kind: 'list', items: notHere.map(({ sentence, rules }) => `${sentence} (${rules.join(', ')})`) } as const,
      ]),
]

const flowchartWords = 'The way of a family through the service'

/** The manual on paper: the way through first, as steps and as a flowchart, then each chapter with its rules and sources. DATA-05 */
export const manualDocument = (manual: Manual, date: string): PdfDocument => ({
  kind: 'document',
  title: manual.title,
  service: manual.serviceName,
  date,
  blocks: [
    {
      kind: 'paragraph',
      text: 'This manual is written from the values that are in force on its date. When a value changes, the manual changes with it.',
    },
    { kind: 'heading', level: 1, text: flowchartWords },
    { kind: 'steps', items: stepsOf(manual.flowchart) },
    {
      kind: 'figure',
      svg: drawFlowchart(manual.flowchart, flowchartWords),
      alt: `${flowchartWords}. The same steps stand above it as a list.`,
    },
    ...manual.chapters.flatMap(({ title, intro, sections }): readonly Block[] => [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: intro },
      ...sections.flatMap(sectionBlocks),
    ]),
  ],
  foot: {},
})
