import { Breadcrumbs } from './components/breadcrumbs.tsx'
import { Details } from './components/details.tsx'
import { InsetText } from './components/inset-text.tsx'
import { Badge } from './components/moj-badge.tsx'
import { SubNavigation } from './components/moj-sub-navigation.tsx'
import { TicketPanel } from './components/moj-ticket-panel.tsx'
import { Timeline } from './components/moj-timeline.tsx'
import { NotificationBanner } from './components/notification-banner.tsx'
import { Pagination } from './components/pagination.tsx'
import { Panel } from './components/panel.tsx'
import { SummaryList } from './components/summary-list.tsx'
import { Table } from './components/table.tsx'
import { Tag } from './components/tag.tsx'
import { TaskList } from './components/task-list.tsx'
import { WarningText } from './components/warning-text.tsx'
import type { GalleryPiece } from './gallery-piece.ts'

const here = '/dev/gallery'

const referrals = (
  <Table
    caption="Referrals that wait, court cases first"
    captionClasses="govuk-visually-hidden"
    folds
    firstCellIsHeader
    head={[{ content: 'Children' }, { content: 'Class' }, { content: 'Sessions', isNumber: true }, { content: 'What comes next' }]}
    rows={[
      { group: 'In court' },
      [
        {
          content: (
            <a class="govuk-link" href={here}>
              Baby Quill
            </a>
          ),
        },
        { content: <Tag colour="red">Urgent</Tag> },
        { content: 3, isNumber: true },
        { content: 'Decide. Nothing stands in the way' },
      ],
      [
        {
          content: (
            <a class="govuk-link" href={here}>
              Theo Vance
            </a>
          ),
        },
        { content: <Tag colour="purple">Core offer</Tag> },
        { content: 12, isNumber: true },
        { content: 'Decide. One likely duplicate to look at' },
      ],
      { group: 'Not in court' },
      [
        {
          content: (
            <a class="govuk-link" href={here}>
              Orla Sorrell
            </a>
          ),
        },
        { content: <Tag colour="grey">Exceptional</Tag> },
        { content: 0, isNumber: true },
        { content: 'Beth Lindqvist is to confirm the risks' },
      ],
    ]}
  />
)

/** GOV.UK's and MoJ's parts as our pages use them. */
export const partGallery: readonly GalleryPiece[] = [
  {
    name: 'Tabs that are links',
    markup: (
      <SubNavigation
        landmark="Family file"
        items={['Overview', 'People', 'Risk', 'Agreement', 'Sessions', 'Records', 'Letters', 'Reviews', 'All events'].map((words) => ({
          words,
          href: here,
          isCurrent: words === 'Overview',
        }))}
      />
    ),
  },
  {
    name: 'Where this page stands',
    markup: <Breadcrumbs items={[{ words: 'Families', href: here }, { words: 'Ashdown', href: here }, { words: 'Agreement' }]} />,
  },
  {
    name: 'Facts in pairs',
    markup: (
      <SummaryList
        rows={[
          {
            key: 'Time with',
            value: 'Colin Yates, their father',
            actions: [{ words: 'Change', about: 'who the time is with', href: here }],
          },
          { key: 'How', value: 'Supervised, once a week, 1½ hours' },
        ]}
      />
    ),
  },
  {
    name: 'Facts on a card',
    markup: (
      <SummaryList
        card={{ title: 'Ivy Dunmore', headingLevel: 3, actions: [{ words: 'Remove', href: here }] }}
        rows={[
          { key: 'Age', value: '6' },
          { key: 'School', value: 'Hill Road Primary' },
        ]}
      />
    ),
  },
  { name: 'A table that folds', markup: referrals },
  {
    name: 'Tags',
    markup: (
      <p class="kt-row">
        <Tag colour="purple">Core offer</Tag> <Tag colour="grey">Exceptional</Tag> <Tag colour="red">Urgent</Tag>{' '}
        <Tag colour="yellow">Provisional</Tag> <Tag colour="teal">Under way</Tag> <Tag colour="green">Signed</Tag> <Badge>New</Badge>
      </p>
    ),
  },
  {
    name: 'A long form in parts',
    markup: (
      <TaskList
        items={[
          { title: 'The children', href: here, status: <Tag colour="green">Done</Tag> },
          { title: 'Risks', href: here, hint: 'Who, what, how likely', status: <Tag colour="yellow">Started</Tag> },
          { title: 'Send the referral', status: 'Not yet' },
        ]}
      />
    ),
  },
  {
    name: 'More for those who want it',
    markup: <Details summary="Why not another place?">Thursday at 5pm would bring two people together who must not meet.</Details>,
  },
  { name: 'Set apart', markup: <InsetText>The clock starts when the team manager approves.</InsetText> },
  { name: 'A warning', markup: <WarningText>After this nobody can change the record, not even you.</WarningText> },
  {
    name: 'Done just now',
    markup: (
      <NotificationBanner
        kind="success"
        title="Session booked"
        titleLevel={3}
        heading="Three people were told."
        titleId="banner-1"
        hasAutoFocus={false}
      />
    ),
  },
  {
    name: 'Said first',
    markup: (
      <NotificationBanner title="Before you start" titleLevel={3} titleId="banner-2">
        <p class="govuk-body">Have the court order at hand.</p>
      </NotificationBanner>
    ),
  },
  {
    name: 'The end of a task',
    markup: (
      <Panel title="Referral sent" headingLevel={3}>
        Your number is R-2041
      </Panel>
    ),
  },
  {
    name: 'Pages of a list',
    markup: (
      <Pagination
        landmark="Pages of letters"
        previous={{ href: here }}
        next={{ href: here }}
        items={[{ number: 1, href: here }, { number: 2, href: here, isCurrent: true }, { isGap: true }, { number: 9, href: here }]}
      />
    ),
  },
  {
    name: 'Before and after',
    markup: (
      <Pagination
        landmark="Records"
        previous={{ href: here, words: 'Record before', label: 'Thu 7 May' }}
        next={{ href: here, words: 'Record after', label: 'Thu 21 May' }}
      />
    ),
  },
  { name: 'A ticket', markup: <TicketPanel items={[{ content: <p class="govuk-body kt-flush">Larch House, Bluebell room, 4pm</p> }]} /> },
  {
    name: 'What happened',
    markup: (
      <Timeline
        headingLevel={3}
        items={[
          {
            title: 'Session confirmed',
            by: 'Marcus Hale',
            at: '2026-05-19T08:14',
            atWords: 'Today, 8:14am',
            children: <p class="govuk-body kt-flush">By text. All people told.</p>,
          },
          {
            title: 'Record sealed',
            by: 'Callum Reid',
            at: '2026-05-14T18:12',
            atWords: 'Thursday 14 May, 6:12pm',
            children: <p class="govuk-body kt-flush">Sent to Joanne Firth at 6:12pm.</p>,
          },
        ]}
      />
    ),
  },
]
