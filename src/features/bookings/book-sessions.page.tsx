import { sessionKindWords, type SessionKind } from '../../domain/session-kind.ts'
import { weekdays, weekdayWords } from '../../domain/vocabulary-of-policy.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, DateField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type Obstacle, RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { bookSessionsForm } from './book-sessions.form.ts'

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }
export type BookSessionsProps = {
  readonly familyId: string
  readonly obstacle: Obstacle | null
  readonly isAgreementInForce: boolean
  /** What is still missing before the first session; it can be booked all the same. */
  readonly notices: readonly string[]
  readonly kinds: readonly SessionKind[]
  readonly children: readonly Choice[]
  readonly adults: readonly Choice[]
  readonly rooms: readonly Choice[]
  readonly workers: readonly Choice[]
  readonly asked: string | null
  readonly fields: FormView<typeof bookSessionsForm>
  readonly hidden: Hidden
}

const weekdayItems = weekdays.map((day, index) => ({ value: String(index + 1), label: weekdayWords[day] }))

const Who = ({ children, adults, fields }: BookSessionsProps) => (
  <Section id="who" heading="Who comes">
    <CheckboxesField field={fields.children} items={children} />
    <CheckboxesField field={fields.adults} items={adults} />
  </Section>
)

const When = ({ asked, fields }: BookSessionsProps) => (
  <Section id="when" heading="When">
    {asked !== null && <InsetText>The referral asks for: {asked}</InsetText>}
    <SelectField field={fields.weekday} items={weekdayItems} emptyWords="Choose a day" />
    <TextField field={fields.startsAt} width={5} />
    <TextField field={fields.minutes} width={3} inputMode="numeric" />
    <TextField field={fields.everyWeeks} width={2} inputMode="numeric" />
    <DateField field={fields.fromOn} />
    <DateField field={fields.untilOn} />
  </Section>
)

const Where = ({ kinds, rooms, workers, fields }: BookSessionsProps) => (
  <Section id="where" heading="Where and with whom">
    <RadiosField field={fields.kind} items={kinds.map((kind) => ({ value: kind, label: sessionKindWords[kind] }))} />
    <SelectField field={fields.room} items={rooms} emptyWords="Choose a room" />
    <SelectField field={fields.worker} items={workers} emptyWords="No worker" />
    <SelectField field={fields.secondWorker} items={workers} emptyWords="No second worker" />
  </Section>
)

/** One page books a series: who comes, when, where. Every rule is checked when it is sent, and all sessions are booked or none. */
export const BookSessionsPage = (props: BookSessionsProps) => {
  if (props.obstacle !== null) {
    return (
      <>
        <PageHead title="Book sessions" />
        <RefusalPanel title="Sessions cannot be booked yet" items={[props.obstacle]} isWarning />
      </>
    )
  }
  return (
    <>
      <PageHead title="Book sessions" lead="All sessions are booked, or none. You see what is in the way." />
      {!props.isAgreementInForce && <InsetText>The first session cannot start before everyone has signed the agreement.</InsetText>}
      {props.notices.map((notice) => (
        <InsetText>{notice}</InsetText>
      ))}
      <PostForm action={`/families/${props.familyId}/sessions`} hidden={props.hidden}>
        <Who {...props} />
        <When {...props} />
        <Where {...props} />
        <Button>Book these sessions</Button>
      </PostForm>
    </>
  )
}

const usual: BookSessionsProps = {
  familyId: '019e0000-0000-7000-8000-000000000005',
  obstacle: null,
  isAgreementInForce: true,
  notices: [],
  kinds: ['supervised'],
  children: [{ value: '019e0000-0000-7000-8000-000000000006', label: 'Poppy Ashdown' }],
  adults: [{ value: '019e0000-0000-7000-8000-000000000007', label: 'Owen Ashdown', hint: 'Father' }],
  rooms: [{ value: '019e0000-0000-7000-8000-000000000004', label: 'Larch House: Bluebell room' }],
  workers: [{ value: '019e0000-0000-7000-8000-000000000001', label: 'Callum Reid' }],
  asked: 'Every week, 1 hour 30 min, Tuesdays or Thursdays after school',
  fields: viewForm(bookSessionsForm, { minutes: '60', everyWeeks: '1' }, {}),
  hidden: { csrf: 'example', once: 'example' },
}

export const examples = {
  'ready to book': () => <BookSessionsPage {...usual} />,
  'a visit is still missing': () => (
    <BookSessionsPage {...usual} notices={['The first session cannot start before a visit by Owen Ashdown. Plan the visits first.']} />
  ),
  'not signed by all yet': () => <BookSessionsPage {...usual} isAgreementInForce={false} />,
  'risks not assessed': () => (
    <BookSessionsPage
      {...usual}
      obstacle={{ heading: 'The risks have not been assessed yet.', rule: 'RISK-01', fact: 'Assess the risks first.' }}
    />
  ),
}
