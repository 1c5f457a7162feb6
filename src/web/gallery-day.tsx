import { ArrivalsBoard, CrossingPaths, RollCall } from './components/arrivals-board.tsx'
import { Button } from './components/button.tsx'
import { DayStrip } from './components/day-strip.tsx'
import { EntryLog } from './components/entry-log.tsx'
import { Ladder, LongWork, Meter, Tally } from './components/measures.tsx'
import { OfflineBanner, State } from './components/state.tsx'
import type { GalleryPiece } from './gallery-piece.ts'

const here = '/dev/gallery'

const day = (
  <DayStrip
    now={{ step: 9, words: '11:20' }}
    places={[
      {
        name: 'Larch House',
        note: 'Cover: Dina Okoye',
        bars: [
          { from: 2, for: 5, time: '9:15am', name: 'Marlow', state: 'ended', words: 'Ended', href: here },
          { from: 8, for: 6, time: '10:45am', name: 'Pike, 2', state: 'under-way', words: 'Under way', href: here },
          { from: 17, for: 6, time: '1pm', name: 'Temple, 3', state: 'late', words: 'Needs cover', href: here },
          { from: 27, for: 6, time: '3:30pm', name: 'Brook', state: 'planned', words: 'Planned', href: here },
          { from: 33, for: 7, time: '5pm', name: 'Garrick', state: 'held', words: 'Held: suspended', href: here },
        ],
      },
    ]}
  />
)

const log = (
  <EntryLog
    entries={[
      {
        at: '2026-05-21T16:04',
        time: '16:04',
        kind: 'saw',
        words: 'Marcus sat on the floor and rolled a ball to Jude. Jude rolled it back.',
        isSent: true,
      },
      {
        at: '2026-05-21T16:11',
        time: '16:11',
        kind: 'said',
        who: 'Poppy',
        words: 'I did a somersault at school and Miss Kay clapped.',
        isSent: false,
      },
      {
        at: '2026-05-21T16:41',
        time: '16:41',
        kind: 'stepped-in',
        words: 'Marcus asked Poppy what Mum does in the evenings.',
        why: 'questions about home',
      },
    ]}
  />
)

const signIn = (
  <Button isSmall>
    Sign in<span class="govuk-visually-hidden"> Marcus Hale</span>
  </Button>
)

const board = (
  <ArrivalsBoard
    columns={[
      {
        id: 'due',
        heading: 'Due',
        count: 2,
        cards: [
          {
            time: '3:45',
            name: 'Marcus Hale',
            kind: 'apart',
            lines: [
              'Father of Poppy and Jude',
              <State icon="apart" tone="late">
                Must not meet Leanne Ashdown
              </State>,
            ],
            acts: signIn,
          },
          {
            time: '3:30',
            name: 'Tess Lowe',
            kind: 'late',
            lines: [
              'Mother of Caleb',
              <State icon="clock" tone="due">
                12 minutes late
              </State>,
            ],
          },
        ],
      },
      {
        id: 'here',
        heading: 'Here',
        count: 1,
        cards: [{ time: '3:38', name: 'Poppy (6) and Jude (4)', lines: ['In Bluebell with Callum Reid'] }],
      },
      { id: 'gone', heading: 'Gone', count: 1, cards: [{ time: '1:05', name: 'Hana Cole', kind: 'gone', lines: ['Team manager'] }] },
    ]}
  />
)

/** Parts of the day itself: the line of sessions, reception, what was seen and heard. */
export const dayGallery: readonly GalleryPiece[] = [
  { name: 'Today', markup: day },
  {
    name: 'Long work',
    markup: (
      <LongWork
        words="Making the court bundle: 41 of 68 records"
        done={41}
        of={68}
        label="Records in the bundle"
        note="About 20 seconds more. You can leave this page; we put a note on your home page when it is ready."
      />
    ),
  },
  { name: 'No network', markup: <OfflineBanner waiting="4 not sent yet" /> },
  { name: 'Entries', markup: log },
  { name: 'Reception', markup: board },
  {
    name: 'Crossing paths',
    markup: (
      <CrossingPaths
        heading="Two paths cross at 3:45pm"
        one={[<strong>Leanne Ashdown</strong>, ' is in the hall and leaves by the garden door.']}
        other={[<strong>Marcus Hale</strong>, ' is due at the front door.']}
      >
        <a class="govuk-link" href={here}>
          She has left
        </a>
      </CrossingPaths>
    ),
  },
  {
    name: 'Roll call',
    markup: (
      <RollCall
        rooms={[
          { name: 'Bluebell', people: ['Poppy Ashdown, 6', 'Callum Reid'] },
          { name: 'Hall and desk', people: ['Dina Okoye, cover'] },
        ]}
      />
    ),
  },
  {
    name: 'Lowest safe level',
    markup: (
      <Ladder
        rungs={[
          { name: 'Unsupervised', words: 'Not safe: two police call-outs', state: 'not-safe' },
          { name: 'Supervised', words: 'Proposed, one worker', state: 'chosen' },
          { name: 'Supervised by two', words: 'Not needed', state: 'not-needed' },
        ]}
      />
    ),
  },
  {
    name: 'Likely and harm',
    markup: (
      <p class="govuk-body">
        <Meter value={3} words="medium" /> &nbsp; <Tally value={1} of={3} words="1 of 3 breaches" />
      </p>
    ),
  },
]
