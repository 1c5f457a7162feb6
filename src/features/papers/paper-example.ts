import type { Written } from '../../domain/agreement-language.ts'
import type { Block, PdfDocument } from '../../domain/document.ts'

/** An invented paper with most kinds of parts, for looking at the pages. */
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

const arabic: Written = { lang: 'ar', dir: 'rtl' }
/** The kinds of parts that are not in it. */
export const everyOtherKind: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'اتفاقنا', written: arabic },
  { kind: 'paragraph', text: [{ text: 'نلتقي كل يوم خميس في Larch House.', written: arabic }] },
  { kind: 'table', columns: ['Arabic', 'English'], rows: [[[{ text: 'تعال في الرابعة.', written: arabic }], 'Come at four.']] },
  { kind: 'heading', level: 2, text: 'What was seen' },
  { kind: 'child-words', sayings: [{ time: '4:05pm', child: 'Poppy', words: 'I made this for you.' }] },
  { kind: 'entry', time: '4:10pm', text: 'They read a book.', who: 'Callum Reid' },
  { kind: 'addition', when: 'Thu 21 May', who: 'Callum Reid', text: 'The book was a new one.' },
  { kind: 'signatures', signatures: [{ name: 'Owen Ashdown', role: 'Father', when: 'Signed on 21 May 2026', way: '' }] },
  { kind: 'page-break' },
]
