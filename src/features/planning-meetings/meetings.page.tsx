import { Temporal } from 'temporal-polyfill'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { DateField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { meetingForm } from './meeting.form.ts'
import { type Meeting, meetingsOf } from './meeting-store.ts'

type Needed = 'required' | 'when-necessary' | 'none'
type Props = {
  readonly family: Parameters<typeof FamilyTabs>[0]['family']
  readonly meetings: readonly Meeting[]
  readonly needed: Needed
  readonly fields: FormView<typeof meetingForm>
  readonly hidden: Hidden
}

const leads = {
  required: 'The agreement is given out after this meeting has settled it.',
  'when-necessary': 'Held when it is needed. Put it on record here.',
  none: 'Your service does not hold one as a rule.',
} as const satisfies Record<Needed, string>

/** As it was typed, a line each. */
const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map((line) => (
      <div>{line}</div>
    ))}
  </>
)

const MeetingHeld = ({ meeting }: { readonly meeting: Meeting }) => (
  <Section id={`meeting-${meeting.id}`} heading={dateInFull(meeting.heldOn)}>
    <SummaryList
      rows={[
        ...(meeting.place === '' ? [] : [{ key: 'Where', value: meeting.place }]),
        { key: 'Who was there', value: <Lines words={meeting.present} /> },
        { key: 'What was settled', value: <Lines words={meeting.settled} /> },
        { key: 'Put on record by', value: `${meeting.by}, ${momentInWords(meeting.at)}` },
      ]}
    />
  </Section>
)

const Meetings = ({ family, meetings, needed, fields, hidden }: Props) => (
  <>
    <PageHead caption="Agreement" title="Planning meeting" lead={leads[needed]} />
    <FamilyTabs family={family} current="agreement" />
    {meetings.length === 0 && <Empty title="No meeting is on record yet." />}
    {meetings.map((meeting) => (
      <MeetingHeld meeting={meeting} />
    ))}
    <Section id="record" heading="Put a meeting on record">
      <PostForm action={`/families/${family}/agreement/meetings`} hidden={hidden}>
        <DateField field={fields.heldOn} />
        <TextField field={fields.place} />
        <TextareaField field={fields.present} rows={4} />
        <TextareaField field={fields.settled} rows={5} />
        <ButtonGroup>
          <Button stopsDoubleClick>Put it on record</Button>
          <a class="govuk-link" href={`/families/${family}/agreement`}>
            Go back to the agreement
          </a>
        </ButtonGroup>
      </PostForm>
    </Section>
  </>
)

const exampleMeeting: Meeting = {
  id: 'example',
  heldOn: Temporal.PlainDate.from('2026-05-19'),
  place: 'Larch House',
  present: 'Owen Ashdown, father\nJoanne Firth, social worker',
  settled: 'The session moves to Thursdays. Greta comes every other week.',
  by: 'Callum Reid',
  at: Temporal.Instant.from('2026-05-19T14:05:00Z'),
}
const exampleProps = {
  family: 'example' as Props['family'],
  fields: viewForm(meetingForm, {}, {}),
  hidden: { csrf: 'x', once: 'y' },
}
export const examples = {
  'none yet': () => <Meetings {...exampleProps} meetings={[]} needed="required" />,
  'one held': () => <Meetings {...exampleProps} meetings={[exampleMeeting]} needed="when-necessary" />,
}

export const showMeetings = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return { kind: 'not-found' }
  const { agreement } = await policyInForce(ask.work)
  const body = (
    <Meetings
      family={about.family}
      meetings={await meetingsOf(ask.work, about.family)}
      needed={agreement.meeting}
      fields={ask.fields(meetingForm)}
      hidden={ask.hidden}
    />
  )
  return page('Planning meeting', body, {
    ...(await familyFrame(ask.work, about.family)),
    back: { label: 'Agreement', href: `/families/${about.family}/agreement` },
  })
}
