import { Clock, type DayBox } from './components/clock.tsx'
import { Empty } from './components/empty.tsx'
import { FinalAct } from './components/final-act.tsx'
import { Icon, iconNames } from './components/icon.tsx'
import { PrivateFact } from './components/private-fact.tsx'
import { RefusalPanel } from './components/refusal-panel.tsx'
import { Columns, Pane, Section, Two } from './components/section.tsx'
import { StandingWarnings } from './components/standing-warnings.tsx'
import { Code, RecordState, Seal } from './components/state.tsx'
import { WorkList } from './components/work-list.tsx'
import type { GalleryPiece } from './gallery-piece.ts'

const here = '/dev/gallery'
const hidden = { csrf: 'example', once: 'example' }

const boxStates = { '*': 'spent', '!': 'now', '·': 'off', H: 'off' } as const

/** "W* T! F · BH T": a star is a day gone, an exclamation mark is today. */
const boxes = (days: string): readonly DayBox[] =>
  days.split(' ').map((day) => ({
    letter: day.replace(/[*!]/, ''),
    state: boxStates[day.slice(-1) as keyof typeof boxStates] ?? 'ahead',
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
    <li>
      <RecordState life="draft">Draft on this tablet</RecordState>
    </li>
    <li>
      <RecordState life="not-sent">Not sent yet: 4 entries</RecordState>
    </li>
    <li>
      <RecordState life="sent">Sent</RecordState>
    </li>
    <li>
      <RecordState life="sealed">Sealed 14 May, 6:12pm</RecordState>
    </li>
    <li>
      <RecordState life="two-versions">Needs you: two versions</RecordState>
    </li>
    <li>
      <RecordState life="broken-seal">Seal does not match. Tell the manager now</RecordState>
    </li>
  </ul>
)

const refusal = (
  <RefusalPanel
    title="We have not accepted this referral yet"
    items={[
      {
        heading: 'The referrer has not confirmed that all known risks were considered',
        fact: 'Joanne Firth has to confirm it herself.',
        rule: 'REF-04, the referrer answers for the risk assessment',
        clear: { label: 'Ask Joanne to confirm', href: here },
      },
      {
        heading: 'Thursday 5pm brings two people together who must not meet',
        fact: 'Never offered.',
        rule: 'RISK-06, people who must not meet are kept apart',
      },
    ]}
    foot="You can still refuse the referral today, with a reason."
  />
)

/** The product's own parts in every state they have. */
export const ownGallery: readonly GalleryPiece[] = [
  { name: 'Clocks', markup: clocks },
  {
    name: 'What to do',
    markup: (
      <WorkList
        labelledBy="own-what-to-do"
        items={[
          {
            task: 'Ask Callum Reid for the Marlow record',
            href: here,
            why: 'The session ended yesterday at 10:05am. Records reach the file within 24 hours.',
            clock: { state: 'late', words: 'Late by 1 hour 15 min', by: 'Was due today, 10:05am' },
          },
          { task: 'Decide the Vance referral', href: here, clock: { state: 'later', words: '2 working days left', by: 'By Thu 21 May' } },
        ]}
      />
    ),
  },
  { name: 'A record’s life', markup: life },
  {
    name: 'A seal',
    markup: (
      <Seal words="Sealed by Callum Reid on Thursday 14 May at 6:12pm. Unchanged since.">
        Seal number <Code>K7QP-3MXD-82FW</Code>.
      </Seal>
    ),
  },
  {
    name: 'A fact that is confidential',
    markup: [
      <PrivateFact what="Address and phone" about="Leanne Ashdown’s address and phone" showAction={here} hidden={hidden} />,
      ' ',
      <PrivateFact shown="4 Elm Row, Saltbeck SB3 9ZZ." note="Hides in 30 seconds" />,
    ],
  },
  {
    name: 'Standing warnings',
    markup: (
      <StandingWarnings
        items={[
          { kind: 'apart', heading: 'Leanne Ashdown and Marcus Hale must not meet', children: 'No-contact order until 3 November 2026.' },
          { kind: 'private', heading: 'Leanne’s address is confidential', children: 'Marcus Hale and his solicitor never see it.' },
          { kind: 'due', heading: 'The interim order ends on Wed 24 June' },
        ]}
      />
    ),
  },
  { name: 'A refusal', markup: refusal },
  {
    name: 'A rule that only warns',
    markup: (
      <RefusalPanel
        isWarning
        title="You can go on, with a reason"
        lead="A team leader decides on places outside a venue (TIME-14)."
        items={[{ heading: 'The park is not a venue', fact: 'Mira Lang is team leader today.', clear: { label: 'Ask Mira', href: here } }]}
      />
    ),
  },
  {
    name: 'Nothing here yet',
    markup: <Empty title="No letters waiting.">Letters that could not be delivered show up here. The last one was mended on 11 May.</Empty>,
  },
  {
    name: 'What cannot be undone',
    markup: [
      <FinalAct
        heading="Seal this record?"
        action={here}
        hidden={hidden}
        label="Seal and send to two people"
        back={{ label: 'Read it once more', href: here }}
      >
        After this nobody can change it, not even you.
      </FinalAct>,
      <FinalAct
        heading="Hold all sessions of this family?"
        action={here}
        hidden={hidden}
        label="Hold six sessions"
        back={{ label: 'Go back', href: here }}
        takesAway
      >
        Four people are told now.
      </FinalAct>,
    ],
  },
  {
    name: 'Panes',
    markup: [
      <Pane heading="Letters that did not go">
        <p class="kt-small kt-flush">One letter came back.</p>
      </Pane>,
      <Pane heading="Room for them" isLined>
        <p class="kt-small kt-flush">Three places fit.</p>
      </Pane>,
    ],
  },
  {
    name: 'Icons',
    markup: (
      <ul class="kt-key">
        {iconNames.map((name) => (
          <li>
            <Icon name={name} isLarge /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'Main and aside',
    markup: (
      <Columns aside={<Pane heading="In the aside">Nothing here must be read.</Pane>} asideLabel="Also here">
        <Section id="letters" heading="Letters" count={2} link={{ label: 'All letters', href: here }}>
          <Two>
            <Pane heading="One">The first half.</Pane>
            <Pane heading="Two">The second half.</Pane>
          </Two>
        </Section>
      </Columns>
    ),
  },
]
