import type { Opening, OutsideView } from '../../domain/record-view.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import type { Temporal } from 'temporal-polyfill'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Columns, Pane, Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { additionForm } from './record.form.ts'
import { Additions, Integrity, RecordParts } from './record-parts.page.tsx'
import { exampleHidden, exampleMoment } from '../sessions/door.ts'
import { exampleRecord } from './record-examples.ts'

const fact = (view: OutsideView, label: string): string => view.content.facts.find((each) => each.label === label)?.value ?? ''

type Who = { readonly view: OutsideView; readonly openings: readonly Opening[]; readonly me: string }

const isBy =
  (name: string) =>
  ({ by }: Opening): boolean =>
    by === name || by.startsWith(`${name}:`)

const WhoHasIt = ({ view, openings, me }: Who) => (
  <Pane heading="Who has it" isLined>
    {view.copies.length === 0 && <p class="govuk-body kt-small">Nobody outside this service.</p>}
    <ul class="govuk-list kt-small">
      {view.copies.map(({ to, givenAt }) => {
        const opened = openings.find(isBy(to))
        return (
          <li>
            <strong>{to === me ? 'You' : to}</strong>, {momentInWords(givenAt)}
            {opened !== undefined && `. First opened by ${opened.by} on ${momentInWords(opened.at)}`}
          </li>
        )
      })}
      {openings
        .filter((opening) => !view.copies.some(({ to }) => isBy(to)(opening)))
        .map(({ by, at }) => (
          <li>
            Opened by {by} on {momentInWords(at)}
          </li>
        ))}
    </ul>
  </Pane>
)

const TakeItWithYou = ({ view }: { readonly view: OutsideView }) => (
  <Pane heading="Take it with you">
    <p class="govuk-body">
      <a class="govuk-link" href={`/records/${view.id}/pdf`}>
        Open as PDF
      </a>
    </p>
    <p class="govuk-body kt-small kt-flush">Anyone can check the PDF without us. The last page says how.</p>
  </Pane>
)

type Props = Who & {
  readonly readAt: Temporal.Instant
  readonly isStaff: boolean
  /** Named to staff alone, in the words of verify-record. */
  readonly faults?: readonly string[]
  readonly fields: FormView<typeof additionForm> | null
  readonly hidden: Hidden
}

const Add = ({ view, fields, hidden }: Pick<Props, 'view' | 'hidden'> & { readonly fields: FormView<typeof additionForm> }) => (
  <Section id="add" heading="Something to add or correct">
    <PostForm action={`/records/${view.id}/additions`} hidden={hidden}>
      <TextareaField field={fields.text} rows={4} />
      <ButtonGroup>
        <Button kind="secondary" stopsDoubleClick>
          Put it beside the record
        </Button>
      </ButtonGroup>
    </PostForm>
  </Section>
)

/** A sealed record: its seal first, then the children's words, what was seen, the facts, and what was added later. */
export const RecordPage = ({ view, openings, me, readAt, isStaff, faults = [], fields, hidden }: Props) => (
  <>
    <PageHead
      caption={`${fact(view, 'Children')}, with ${fact(view, 'Time with')}`}
      title={`Record ${view.number}`}
      lead={`Planned for ${fact(view, 'Planned')}. Held ${fact(view, 'Held')}`}
    />
    <Integrity view={view} faults={faults} />
    <Columns
      asideLabel="About this record"
      aside={
        <>
          <TakeItWithYou view={view} />
          <WhoHasIt view={view} openings={openings} me={me} />
          <p class="govuk-body kt-small kt-quiet">It is written down that you read this record on {momentInWords(readAt)}.</p>
        </>
      }
    >
      <RecordParts content={view.content} />
      <Additions additions={view.additions} />
      {isStaff && fields !== null && <Add view={view} fields={fields} hidden={hidden} />}
    </Columns>
  </>
)

const example = {
  view: exampleRecord,
  openings: exampleRecord.openings,
  me: 'Joanne Firth',
  readAt: exampleMoment('18:40'),
  hidden: exampleHidden,
}

export const examples = {
  'as the social worker reads it': () => <RecordPage {...example} isStaff={false} fields={null} />,
  'as its worker reads it': () => <RecordPage {...example} me="Callum Reid" isStaff fields={viewForm(additionForm, {}, {})} />,
  'its seal is broken': () => (
    <RecordPage
      {...example}
      view={{ ...exampleRecord, isWhole: false }}
      isStaff
      faults={['The column author_name is not what was sealed.']}
      fields={null}
    />
  ),
}
