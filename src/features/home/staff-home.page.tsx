import { Temporal } from 'temporal-polyfill'
import { couldDo } from '../../domain/permission.ts'
import { dueIn } from '../../domain/due.ts'
import { dayInWords, momentInWords, timesInWords } from '../../domain/words-for-time.ts'
import { toLondon } from '../../domain/civil-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Columns, Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { WorkList, type WorkItem } from '../../web/components/work-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { recordsOwed, type RecordOwed } from '../records/door.ts'
import { freshRisksDue } from '../risk-assessments/door.ts'
import { lateOrDueReferrals } from '../screening/door.ts'
import { isJustOpened, sessionsToday, type SessionToday } from './day-query.ts'
import { nextSteps, type Duty } from './duty-query.ts'
import { isForOffice, WaitingLines } from './waiting.page.tsx'
import { waitingForOffice, type WaitingForOffice } from './waiting-query.ts'
import { greeting, sessionStateWords, standingSentence } from './home-words.ts'

type Props = {
  readonly name: string
  readonly now: Temporal.Instant
  /** What is due, with its clock, the most urgent first. */
  readonly due: readonly WorkItem[]
  readonly steps: readonly Duty[]
  readonly sessions: readonly SessionToday[]
  readonly waiting: WaitingForOffice
  readonly isJustOpened: boolean
}

const icons = { planned: 'clock', 'under-way': 'half', ended: 'tick' } as const

const Sessions = ({ sessions }: { readonly sessions: readonly SessionToday[] }) => (
  <Table
    caption="Today’s sessions"
    captionClasses="govuk-visually-hidden"
    folds
    firstCellIsHeader
    head={['Family', 'Time', 'Where', 'Worker', 'State'].map((content) => ({ content }))}
    rows={sessions.map((session) => [
      {
        content: (
          <a class="govuk-link" href={`/sessions/${session.id}`}>
            {session.name}
          </a>
        ),
      },
      { content: timesInWords(session) },
      { content: `${session.venue}, ${session.room}` },
      { content: session.worker ?? 'No worker yet' },
      {
        content: (
          <State icon={icons[session.state]} tone={session.state === 'under-way' ? 'now' : 'plain'}>
            {sessionStateWords[session.state]}
          </State>
        ),
      },
    ])}
  />
)

/** More than this and nobody reads to the end; the rest stands on the pages of referrals and families. */
const mostSteps = 6

const Steps = ({ steps }: { readonly steps: readonly Duty[] }) => (
  <Section id="steps" heading="Next steps for families" count={steps.length}>
    <WorkList labelledBy="steps" items={steps.slice(0, mostSteps).map(({ task, href, why }) => ({ task, href, why }))} />
    {steps.length > mostSteps && (
      <p class="govuk-body">
        And {steps.length - mostSteps} more. Each family’s page says its next step:{' '}
        <a class="govuk-link" href="/families">
          open families
        </a>
        .
      </p>
    )}
  </Section>
)

/** What a manager does first in a service that was opened a moment ago. */
const firstSteps: readonly WorkItem[] = [
  {
    task: 'Invite the people who work here',
    href: '/staff',
    why: 'Coordinators, team leaders and session workers sign in with an account of their own.',
  },
  { task: 'Put the workers on record', href: '/workers', why: 'With their checks: nobody can be chosen for a family without them.' },
  { task: 'Add the organisations that refer', href: '/organisations', why: 'Then invite their social workers and team managers.' },
  {
    task: 'Read through the policy',
    href: '/service/policy',
    why: 'It decides what the pages allow. You can change each value, with a reason.',
  },
]

const StaffHome = ({ name, now, due, steps, sessions, waiting, isJustOpened }: Props) => {
  const lead = standingSentence({
    late: due.filter((item) => item.clock?.state === 'late').length,
    today: due.filter((item) => item.clock?.state === 'today').length,
    sessions: sessions.length,
  })
  const main = (
    <>
      {isJustOpened && (
        <Section id="first" heading="First steps">
          <WorkList labelledBy="first" items={firstSteps} />
        </Section>
      )}
      <Section id="do" heading="Late or due" count={due.length}>
        {due.length === 0 ? (
          <Empty title="Nothing is late and nothing has a date">
            Decisions and records with a clock stand here, the most urgent first.
          </Empty>
        ) : (
          <WorkList labelledBy="do" items={due} />
        )}
      </Section>
      {steps.length > 0 && <Steps steps={steps} />}
      <Section id="today" heading="Today’s sessions" link={{ label: 'Open today’s timetable', href: '/timetable?view=day' }}>
        {sessions.length === 0 ? <Empty title="No sessions today" /> : <Sessions sessions={sessions} />}
      </Section>
    </>
  )
  return (
    <>
      <PageHead caption={momentInWords(now)} title={greeting(toLondon(now).hour, name)} lead={lead} />
      {isForOffice(waiting) ? (
        <Columns asideLabel="In the office" aside={<WaitingLines waiting={waiting} />}>
          {main}
        </Columns>
      ) : (
        main
      )}
    </>
  )
}

const now = Temporal.Instant.from('2026-05-21T09:00:00Z')
const session: SessionToday = {
  id: 'example',
  name: 'Ashdown',
  startsAt: now.add({ hours: 5 }),
  endsAt: now.add({ hours: 6 }),
  venue: 'Larch House',
  room: 'Bluebell room',
  worker: 'Callum Reid',
  state: 'planned',
}
const item = (deadline: Temporal.Instant): WorkItem => ({
  task: 'Decide the Dunmore referral',
  href: '/referrals/example/decision',
  why: 'It has been received and waits for your decision.',
  clock: dueIn(now, deadline),
})
const step: Duty = {
  task: 'Assess the risks for the Vance family',
  href: '/families/example/risk',
  why: 'The referral was accepted.',
  due: null,
}
const nothing: WaitingForOffice = { letters: null, held: null, ownForms: null, families: null }
export const examples = {
  'a full day': () => (
    <StaffHome
      name="Priya Nandra"
      now={now}
      due={[item(now.subtract({ hours: 2 })), item(now.add({ hours: 3 }))]}
      steps={[step]}
      sessions={[session]}
      waiting={{ letters: 1, held: 2, ownForms: null, families: 4 }}
      isJustOpened={false}
    />
  ),
  'a quiet day': () => <StaffHome name="Callum Reid" now={now} due={[]} steps={[]} sessions={[]} waiting={nothing} isJustOpened />,
}

const rank = { late: 0, today: 1, 'this-week': 2, later: 3, stopped: 4, met: 5 } as const

const recordItem = (now: Temporal.Instant, person: Ask['person'], owed: RecordOwed): WorkItem => ({
  task:
    owed.worker === person.name
      ? `Finish the record of ${owed.family}`
      : `Ask ${owed.worker ?? 'the worker'} for the record of ${owed.family}`,
  href: `/sessions/${owed.sessionId}`,
  why: `The session on ${dayInWords(owed.onDay)} is over and its record is not sealed yet.`,
  ...(owed.dueAt === null ? {} : { clock: dueIn(now, owed.dueAt) }),
})

/** Decisions, fresh looks at the risks and records in one list, the most urgent first. */
const dueFor = async ({ work, person }: Ask): Promise<readonly WorkItem[]> => {
  const decisions = couldDo('referrals.decide', person.roles) ? await lateOrDueReferrals(work, person) : []
  const records = couldDo('sessions.run', person.roles) ? await recordsOwed(work, person) : []
  const risks = couldDo('risk.assess', person.roles) ? await freshRisksDue(work, person) : []
  const fresh = risks.map(({ due, ...item }) => ({ ...item, clock: dueIn(work.now, due) }))
  const items: readonly WorkItem[] = [...decisions, ...fresh, ...records.map((owed) => recordItem(work.now, person, owed))]
  return items.toSorted((one, other) => rank[one.clock?.state ?? 'later'] - rank[other.clock?.state ?? 'later'])
}

export const showStaffHome = async (ask: Ask): Promise<Answer> => {
  const { work, person } = ask
  const steps = couldDo('agreements.draft', person.roles) ? await nextSteps(work, person) : []
  const waiting = await waitingForOffice(work, person)
  const sessions = await sessionsToday(work, person)
  const isNew = couldDo('staff.manage', person.roles) && (await isJustOpened(work))
  const shown = { name: person.name, now: work.now, due: await dueFor(ask), steps, sessions, waiting, isJustOpened: isNew }
  return page('Home', <StaffHome {...shown} />)
}
