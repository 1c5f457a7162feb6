import type { WholeRecord } from '../../domain/record-view.ts'
import { exampleMoment } from '../sessions/door.ts'

const at = exampleMoment

/** Invented, for the gallery of pages. */
export const exampleRecord: WholeRecord = {
  id: 'example',
  number: 'R-2026-000123',
  reference: 'NM-1187',
  seal: '9f3c'.repeat(16),
  isWhole: true,
  content: {
    recordId: 'example',
    sessionId: 'example',
    service: 'Northmere Family Time',
    author: 'Callum Reid',
    submittedAt: at('18:12'),
    facts: [
      { label: 'Children', value: 'Poppy Ashdown (6) and Jude Ashdown (4)' },
      { label: 'Time with', value: 'Owen Ashdown (Father)' },
      { label: 'Planned', value: 'Thu 21 May 2026, 16:00 to 17:30' },
      { label: 'Held', value: '16:00 to 17:10. Ended early: Jude was unwell.' },
    ],
    entries: [{ at: at('16:04'), writtenAt: at('16:05'), text: 'Playing and talking together: Owen rolled a ball to Jude.' }],
    childsWords: [{ at: at('16:08'), child: 'Poppy', words: 'Can we make the long train again?' }],
  },
  additions: [{ at: at('19:20'), author: 'Callum Reid', text: 'It was the blue ball.', seal: 'a1b2'.repeat(16), isWhole: true }],
  copies: [{ to: 'Joanne Firth', audience: 'social-worker', givenAt: at('18:12') }],
  openings: [{ by: 'Joanne Firth', at: at('18:40') }],
}
