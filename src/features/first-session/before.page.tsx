import { Temporal } from 'temporal-polyfill'
import { type Continuity, continuityInWords } from '../../domain/continuity.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { preVisitKindWords } from '../../domain/pre-visit.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { TaskList } from '../../web/components/task-list.tsx'
import { FamilyTabs } from '../families/door.ts'
import type { PreVisit } from '../pre-visits/door.ts'
import type { Step } from './steps-query.ts'

export type BeforeProps = {
  readonly familyId: FamilyId
  readonly isFirst: boolean
  readonly notices: readonly string[]
  readonly steps: readonly Step[]
  readonly visits: readonly PreVisit[]
  readonly mayPlan: boolean
  readonly continuity: (Continuity & { readonly name: string }) | null
}

const lead = ({ isFirst, steps }: BeforeProps): string => {
  if (!isFirst) return 'The first session has been.'
  const needed = steps.filter(({ optional }) => optional === null)
  const left = needed.filter(({ isDone }) => !isDone).length
  return left === 0 ? 'Everything that must be is done.' : `${needed.length - left} of ${needed.length} things that must be are done.`
}

const hintOf = ({ whose, hint }: Step): string => [whose === null ? '' : `By ${whose}`, hint].filter((part) => part !== '').join('. ')

/** Words of a state stay on one line. */
const together = (words: string): string => words.replaceAll(' ', '\u00a0')

const Steps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <TaskList
    idPrefix="before"
    items={steps.map((step) => ({
      title: step.words,
      href: step.href,
      ...(hintOf(step) === '' ? {} : { hint: hintOf(step) }),
      status: step.isDone ? (
        <State icon="tick" tone="good">
          Done
        </State>
      ) : (
        <State icon="clock">{together(step.optional ?? 'To do')}</State>
      ),
    }))}
  />
)

const stateOf = ({ record, cancelledBecause }: PreVisit): string => {
  if (cancelledBecause !== null) return 'Taken off'
  if (record === null) return 'Planned'
  return record.met.length === 0 ? 'Nobody came' : 'On record'
}

const Visits = ({ visits }: { readonly visits: readonly PreVisit[] }) => (
  <SummaryList
    rows={visits.map((visit) => ({
      key: momentInWords(visit.startsAt),
      value: `${preVisitKindWords[visit.kind]}: ${visit.people.map(({ name }) => name).join(', ')}. With ${visit.worker}. ${stateOf(visit)}.`,
      actions: [{ href: `/pre-visits/${visit.id}`, words: 'Open', about: `the visit on ${momentInWords(visit.startsAt)}` }],
    }))}
  />
)

/** Everything that comes before the first session, done or still to do, and how steady the worker has been since. */
export const BeforePage = (props: BeforeProps) => {
  const { familyId, notices, steps, visits, mayPlan, continuity } = props
  return (
    <>
      <PageHead caption="Family file" title="Before the first session" lead={lead(props)} />
      <FamilyTabs family={familyId} current="before" />
      {notices.map((notice) => (
        <InsetText>{notice}</InsetText>
      ))}
      <Steps steps={steps} />
      <Section
        id="visits"
        heading="Visits and introductions"
        {...(mayPlan ? { link: { label: 'Plan a visit', href: `/families/${familyId}/pre-visits/new` } } : {})}
      >
        {visits.length === 0 ? <Empty title="None planned" /> : <Visits visits={visits} />}
      </Section>
      <Section id="continuity" heading="The same worker">
        <p class="govuk-body">
          {continuity === null ? 'No session has been held yet.' : `${continuityInWords(continuity)}: ${continuity.name}.`}
        </p>
      </Section>
    </>
  )
}

const familyId = '019e0000-0000-7000-8000-000000000005' as FamilyId
const step = (words: string, isDone: boolean, whose: string | null = null): Step => ({
  words,
  href: `/families/${familyId}/risk`,
  isDone,
  whose,
  hint: '',
  optional: null,
})

export const examples = {
  'half way': () => (
    <BeforePage
      familyId={familyId}
      isFirst
      notices={['The first session cannot start before a visit by Owen Ashdown. Plan the visits first.']}
      steps={[step('Assess the risks', true), step('Choose the worker', true), step('Draft the agreement', false, 'Callum Reid')]}
      visits={[
        {
          id: '019e0000-0000-7000-8000-00000000000c',
          family: familyId,
          kind: 'visit',
          workerId: '019e0000-0000-7000-8000-000000000001',
          worker: 'Callum Reid',
          startsAt: Temporal.Instant.from('2026-05-21T15:00:00Z'),
          endsAt: Temporal.Instant.from('2026-05-21T15:45:00Z'),
          plannedBy: 'Cora Linden',
          where: 'Larch House',
          people: [{ id: '019e0000-0000-7000-8000-000000000007', name: 'Owen Ashdown', isChild: false }],
          cancelledBecause: null,
          record: null,
        },
      ]}
      mayPlan
      continuity={null}
    />
  ),
  'after some sessions': () => (
    <BeforePage
      familyId={familyId}
      isFirst={false}
      notices={[]}
      steps={[step('Assess the risks', true)]}
      visits={[]}
      mayPlan={false}
      continuity={{ sessions: 10, workers: 2, sameWorkerPercent: 80, most: '1', name: 'Callum Reid' }}
    />
  ),
}
