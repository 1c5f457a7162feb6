import { ArrivalsBoard, CrossingPaths, RollCall } from './components/arrivals-board.tsx'
import { Button } from './components/button.tsx'
import { Clock, type DayBox } from './components/clock.tsx'
import { DayStrip } from './components/day-strip.tsx'
import { Empty } from './components/empty.tsx'
import { EntryLog } from './components/entry-log.tsx'
import { FinalAct } from './components/final-act.tsx'
import { Icon, iconNames } from './components/icon.tsx'
import { Ladder, LongWork, Meter, Tally } from './components/measures.tsx'
import { PrivateFact } from './components/private-fact.tsx'
import { RefusalPanel } from './components/refusal-panel.tsx'
import { Pane } from './components/section.tsx'
import { StandingWarnings } from './components/standing-warnings.tsx'
import { Code, OfflineBanner, RecordState, Seal, State } from './components/state.tsx'
import { WorkList } from './components/work-list.tsx'
import type { GalleryPiece } from './gallery.tsx'

const here = '/dev/gallery'
const hidden = { csrf: 'example', once: 'example' }

const boxes = (letters: string): readonly DayBox[] =>
  letters.split(' ').map((letter) => ({
    letter: letter.replace(/[*!]/, ''),
    state: letter.endsWith('!') ? 'now' : letter.endsWith('*') ? 'spent' : letter === '·' || letter === 'BH' ? 'off' : 'ahead',
  }))

const clocks = (
  <div class="kt-stack">
    <Clock state="late" words="Late by 1 day" by="Was due Mon 18 May, 10:05am" />
    <Clock state="today" words="Today, last day" by="Received Tue 12 May" boxes={boxes('W* T* F* · M* T!')} />
    <Clock state="today" words="3 hours 40 min left" by="By 3pm today" />
    <Clock state="this-week" words="By Wed 20 May" by="3 working days" boxes={boxes('M* T! W')} />
    <Clock state="later" words="5 working days left" by="Wed 27 May; Monday is a bank holiday" boxes={boxes('W! T F · BH T W')} />
    <Clock state="stopped" words="Clock stopped" by="Waiting for the referrer since Fri 15 May" />
    <Clock state="met" words="Decided in time" by="Fri 8 May, 4 working days" />
  </div>
)

const life = (
  <ul class="govuk-list govuk-list--spaced">
    <li><RecordState life="draft">Draft on this tablet</RecordState></li>
    <li><RecordState life="not-sent">Not sent yet: 4 entries</RecordState></li>
    <li><RecordState life="sent">Sent</RecordState></li>
    <li><RecordState life="sealed">Sealed 14 May, 6:12pm</RecordState></li>
    <li><RecordState life="two-versions">Needs you: two versions</RecordState></li>
    <li><RecordState life="broken-seal">Seal does not match. Tell the manager now</RecordState></li>
  </ul>
)

const refusal = (
  <RefusalPanel
    title="We have not accepted this referral yet"
    items={[
      { heading: 'The referrer has not confirmed that all known risks were considered', fact: 'Joanne Firth has to confirm it herself.', rule: 'REF-04, the referrer answers for the risk assessment', clear: { label: 'Ask Joanne to confirm', href: here } },
      { heading: 'Thursday 5pm brings two people together who must not meet', fact: 'Never offered.', rule: 'RISK-06, people who must not meet are kept apart' },
    ]}
    foot="You can still refuse the referral today, with a reason."
  />
)

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
      { at: '2026-05-21T16:04', time: '16:04', kind: 'saw', words: 'Marcus sat on the floor and rolled a ball to Jude. Jude rolled it back.', isSent: true },
      { at: '2026-05-21T16:11', time: '16:11', kind: 'said', who: 'Poppy', words: 'I did a somersault at school and Miss Kay clapped.', isSent: false },
      { at: '2026-05-21T16:41', time: '16:41', kind: 'stepped-in', words: 'Marcus asked Poppy what Mum does in the evenings.', why: 'questions about home' },
    ]}
  />
)

const signIn = <Button isSmall>Sign in<span class="govuk-visually-hidden"> Marcus Hale</span></Button>

const board = (
  <ArrivalsBoard
    columns={[
      { id: 'due', heading: 'Due', count: 2, cards: [{ time: '3:45', name: 'Marcus Hale', kind: 'apart', lines: ['Father of Poppy and Jude', <State icon="apart" tone="late">Must not meet Leanne Ashdown</State>], acts: signIn }, { time: '3:30', name: 'Tess Lowe', kind: 'late', lines: ['Mother of Caleb', <State icon="clock" tone="due">12 minutes late</State>] }] },
      { id: 'here', heading: 'Here', count: 1, cards: [{ time: '3:38', name: 'Poppy (6) and Jude (4)', lines: ['In Bluebell with Callum Reid'] }] },
      { id: 'gone', heading: 'Gone', count: 1, cards: [{ time: '1:05', name: 'Hana Cole', kind: 'gone', lines: ['Team manager'] }] },
    ]}
  />
)

/** The product's own parts in every state they have. */
export const ownGallery: readonly GalleryPiece[] = [
  { name: 'Clocks', markup: clocks },
  { name: 'What to do', markup: <WorkList labelledBy="own-what-to-do" items={[{ task: 'Ask Callum Reid for the Marlow record', href: here, why: 'The session ended yesterday at 10:05am. Records reach the file within 24 hours.', clock: { state: 'late', words: 'Late by 1 hour 15 min', by: 'Was due today, 10:05am' } }, { task: 'Decide the Vance referral', href: here, clock: { state: 'later', words: '2 working days left', by: 'By Thu 21 May' } }]} /> },
  { name: 'Today', markup: day },
  { name: 'A record’s life', markup: life },
  { name: 'A seal', markup: <Seal words="Sealed by Callum Reid on Thursday 14 May at 6:12pm. Unchanged since.">Seal number <Code>K7QP-3MXD-82FW</Code>.</Seal> },
  { name: 'A fact that is confidential', markup: [<PrivateFact what="Address and phone" about="Leanne Ashdown’s address and phone" showAction={here} hidden={hidden} />, ' ', <PrivateFact shown="4 Elm Row, Saltbeck SB3 9ZZ." note="Hides in 30 seconds" />] },
  { name: 'Standing warnings', markup: <StandingWarnings items={[{ kind: 'apart', heading: 'Leanne Ashdown and Marcus Hale must not meet', children: 'No-contact order until 3 November 2026.' }, { kind: 'private', heading: 'Leanne’s address is confidential', children: 'Marcus Hale and his solicitor never see it.' }, { kind: 'due', heading: 'The interim order ends on Wed 24 June' }]} /> },
  { name: 'A refusal', markup: refusal },
  { name: 'A rule that only warns', markup: <RefusalPanel isWarning title="You can go on, with a reason" lead="A team leader decides on places outside a venue (TIME-14)." items={[{ heading: 'The park is not a venue', fact: 'Mira Lang is team leader today.', clear: { label: 'Ask Mira', href: here } }]} /> },
  { name: 'Nothing here yet', markup: <Empty title="No letters waiting.">Letters that could not be delivered show up here. The last one was mended on 11 May.</Empty> },
  { name: 'Long work', markup: <LongWork words="Making the court bundle: 41 of 68 records" done={41} of={68} label="Records in the bundle" note="About 20 seconds more. You can leave this page; we put a note on your home page when it is ready." /> },
  { name: 'No network', markup: <OfflineBanner waiting="4 not sent yet" /> },
  { name: 'Entries', markup: log },
  { name: 'Reception', markup: board },
  { name: 'Crossing paths', markup: <CrossingPaths heading="Two paths cross at 3:45pm" one={[<strong>Leanne Ashdown</strong>, ' is in the hall and leaves by the garden door.']} other={[<strong>Marcus Hale</strong>, ' is due at the front door.']}><a class="govuk-link" href={here}>She has left</a></CrossingPaths> },
  { name: 'Roll call', markup: <RollCall rooms={[{ name: 'Bluebell', people: ['Poppy Ashdown, 6', 'Callum Reid'] }, { name: 'Hall and desk', people: ['Dina Okoye, cover'] }]} /> },
  { name: 'Lowest safe level', markup: <Ladder rungs={[{ name: 'Unsupervised', words: 'Not safe: two police call-outs', state: 'not-safe' }, { name: 'Supervised', words: 'Proposed, one worker', state: 'chosen' }, { name: 'Supervised by two', words: 'Not needed', state: 'not-needed' }]} /> },
  { name: 'Likely and harm', markup: <p class="govuk-body"><Meter value={3} words="medium" /> &nbsp; <Tally value={1} of={3} words="1 of 3 breaches" /></p> },
  { name: 'What cannot be undone', markup: [<FinalAct heading="Seal this record?" action={here} hidden={hidden} label="Seal and send to two people" back={{ label: 'Read it once more', href: here }}>After this nobody can change it, not even you.</FinalAct>, <FinalAct heading="Hold all sessions of this family?" action={here} hidden={hidden} label="Hold six sessions" back={{ label: 'Go back', href: here }} takesAway>Four people are told now.</FinalAct>] },
  { name: 'Panes', markup: [<Pane heading="Letters that did not go"><p class="kt-small kt-flush">One letter came back.</p></Pane>, <Pane heading="Room for them" isLined><p class="kt-small kt-flush">Three places fit.</p></Pane>] },
  { name: 'Icons', markup: <ul class="kt-key">{iconNames.map((name) => <li><Icon name={name} isLarge /> {name}</li>)}</ul> },
]
