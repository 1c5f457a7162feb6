import { Temporal } from 'temporal-polyfill'
import { emergencyLimits, emergencyReviewDueOn } from '../../domain/emergency-access.ts'
import { today } from '../../domain/civil-time.ts'
import { dayInWords, momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { ConfirmFirst } from '../own-account/door.ts'
import type { Emergency } from './emergency-store.ts'
import { categoryWords } from './emergency-words.ts'
import { emergencyForm, reviewForm } from './emergency.form.ts'

type AskProps = {
  readonly action: string
  readonly asksNumber: boolean
  readonly fields: FormView<typeof emergencyForm>
  readonly hidden: Hidden
  readonly isConfirmed: boolean
}

export const AskPage = ({ action, asksNumber, fields, hidden, isConfirmed }: AskProps) => (
  <>
    <PageHead
      title="Emergency access"
      lead={`You can read one family file for ${emergencyLimits.minutes} minutes. You can change nothing in it.`}
    />
    <WarningText>The managers get a letter at once. Everything you open is written down, and a manager reviews it.</WarningText>
    {isConfirmed ? (
      <PostForm action={action} hidden={hidden}>
        {asksNumber && <TextField field={fields.reference} width={10} isSpellChecked={false} />}
        <RadiosField field={fields.category} items={Object.entries(categoryWords).map(([value, label]) => ({ value, label }))} />
        <TextareaField field={fields.reason} rows={3} />
        <Button kind="warning">Take emergency access</Button>
      </PostForm>
    ) : (
      <ConfirmFirst next={action} why="First show that it is you: enter a code from your app." />
    )}
  </>
)

type ListProps = {
  readonly emergencies: readonly Emergency[]
  readonly now: Temporal.Instant
  readonly fields: FormView<typeof reviewForm>
  readonly hidden: Hidden
  readonly me: string
}

const isLate = (emergency: Emergency, now: Temporal.Instant): boolean => emergencyReviewDueOn(emergency.at).since(today(now)).sign < 0

const DueTag = ({ emergency, now }: { readonly emergency: Emergency; readonly now: Temporal.Instant }) => {
  if (emergency.reviewedAt !== null) return <Tag colour="green">Reviewed</Tag>
  return isLate(emergency, now) ? (
    <Tag colour="red">Review is late</Tag>
  ) : (
    <Tag colour="yellow">Review by {dayInWords(emergencyReviewDueOn(emergency.at))}</Tag>
  )
}

const Review = ({
  emergency,
  fields,
  hidden,
}: {
  readonly emergency: Emergency
  readonly fields: ListProps['fields']
  readonly hidden: Hidden
}) => (
  <PostForm action={`/emergency-access/${emergency.id}/review`} hidden={hidden}>
    <TextareaField field={fields.words} id={`words-${emergency.id}`} rows={2} />
    <Button isSmall>Save the review</Button>
  </PostForm>
)

const One = (props: Omit<ListProps, 'emergencies'> & { readonly emergency: Emergency }) => {
  const { emergency, now, me } = props
  const canReview = emergency.reviewedAt === null && emergency.account !== me
  return (
    <>
      <SummaryList
        card={{ title: `${emergency.person}, file ${emergency.reference}` }}
        rows={[
          { key: 'Review', value: <DueTag emergency={emergency} now={now} /> },
          { key: 'When', value: `${momentInWords(emergency.at)} until ${momentInWords(emergency.until)}` },
          { key: 'What', value: categoryWords[emergency.category] },
          { key: 'Why', value: emergency.reason },
          {
            key: 'What they opened',
            value: (
              <a class="govuk-link" href={`/families/${emergency.family}/reading`}>
                Who read this file
              </a>
            ),
          },
          ...(emergency.reviewWords === null ? [] : [{ key: `Reviewed by ${emergency.reviewedBy}`, value: emergency.reviewWords }]),
        ]}
      />
      {canReview && <Review {...props} />}
    </>
  )
}

export const EmergenciesPage = ({ emergencies, ...rest }: ListProps) => (
  <>
    <PageHead
      title="Emergency access"
      lead="Each time somebody opened a file that is not theirs, and why. Review each within three working days."
    />
    {emergencies.length === 0 ? (
      <Empty title="Nobody has taken emergency access">It would stand here, with the reason.</Empty>
    ) : (
      emergencies.map((emergency) => <One emergency={emergency} {...rest} />)
    )}
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }

const asked: Emergency = {
  id: 'example',
  account: 'example' as Emergency['account'],
  person: 'Vera Holt',
  family: 'example' as Emergency['family'],
  reference: 'NM-1187',
  category: 'child-at-risk',
  reason: 'A child said on the phone that she is alone at the station.',
  at: Temporal.Instant.from('2026-05-21T09:00:00Z'),
  until: Temporal.Instant.from('2026-05-21T10:00:00Z'),
  reviewedBy: null,
  reviewedAt: null,
  reviewWords: null,
}
export const examples = {
  'asking for access': () => <AskPage action="#" asksNumber fields={viewForm(emergencyForm, {}, {})} hidden={exampleHidden} isConfirmed />,
  'one to review': () => (
    <EmergenciesPage
      emergencies={[asked]}
      now={asked.until}
      fields={viewForm(reviewForm, {}, {})}
      hidden={exampleHidden}
      me="somebody else"
    />
  ),
}
