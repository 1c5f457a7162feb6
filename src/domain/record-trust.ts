import type { Block } from './document.ts'
import { sealInGroups, sealNumber } from './record-seal.ts'

export type Trust = {
  readonly author: string
  /** In words, as printed: "between 3:44pm and 5:58pm". */
  readonly written: string
  /** In words, as printed: "Thu 14 May 2026 at 6:12pm". */
  readonly sealedOn: string
  readonly seal: string
  readonly additions: number
}

/** A lawyer must be able to check a record without the people who wrote it and without the system that keeps it. OBS-04 */
export const canThisRecordBeTrusted = ({ author, written, sealedOn, seal, additions }: Trust): readonly Block[] => [
  { kind: 'heading', level: 1, text: 'Can this record be trusted?' },
  {
    kind: 'notice',
    text: `${author} wrote this record ${written} and sealed it on ${sealedOn}. It cannot be changed after that. ${laterWords(additions)}`,
  },
  {
    kind: 'paragraph',
    text: [
      { text: 'To check it, you need only this file: no account, and not our system. The sealed text is inside this file as ' },
      { text: 'record.json', mark: 'code' },
      { text: ', with its check values in ' },
      { text: 'SHA256SUMS', mark: 'code' },
      {
        text: '. Save both from the list of attachments and compare: any program that works out SHA-256 will do. Or give the file to our free checker, ',
      },
      { text: 'verify-record', mark: 'code' },
      { text: ', which also checks that no page was changed.' },
    ],
  },
  {
    kind: 'facts',
    facts: [
      { label: 'Seal number', value: [{ text: sealNumber(seal), mark: 'code' }] },
      { label: 'Check value (SHA-256)', value: [{ text: sealInGroups(seal), mark: 'code' }] },
    ],
  },
]

const laterWords = (additions: number): string => {
  if (additions === 0) return 'Nothing has been added since.'
  if (additions === 1) return '1 addition was made later. It stands apart, with its own seal.'
  return `${additions} additions were made later. They stand apart, each with its own seal.`
}
