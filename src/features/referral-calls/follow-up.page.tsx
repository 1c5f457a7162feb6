import { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { childrenInWords } from '../../domain/family.ts'
import { followUpPoints, followUpWords } from '../../domain/follow-up.ts'
import { momentInWords, timeInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { referralOf } from '../referrals/door.ts'
import { type FollowUp, followUpsOf } from './call-store.ts'
import { followUpForm } from './record-follow-up.form.ts'

type Props = {
  readonly reference: string
  readonly children: string
  readonly isNeeded: boolean
  readonly talks: readonly FollowUp[]
  readonly action: string
  readonly fields: FormView<typeof followUpForm>
  readonly hidden: Hidden
}

const leadOf = ({ isNeeded, talks }: Pick<Props, 'isNeeded' | 'talks'>): string => {
  if (talks.length > 0) return 'The call is on record. You can add another one.'
  return isNeeded
    ? 'Talk to the key person. A worker can be chosen once the call is on record.'
    : 'A call to the key person can be kept here.'
}

const TalkPart = ({ talk, place }: { readonly talk: FollowUp; readonly place: number }) => (
  <Section id={`talk-${place}`} heading={`${talk.talkedTo}, ${momentInWords(talk.talkedAt)}`}>
    <SummaryList
      rows={[
        ...followUpPoints.map((point) => ({ key: followUpWords[point], value: talk.learnt[point] })),
        { key: 'Written down by', value: `${talk.byName}, ${momentInWords(talk.at)}` },
      ]}
    />
  </Section>
)

/** The talk with the key person and the five things it asks about. REF-12 */
export const FollowUpPage = (props: Props) => (
  <>
    <PageHead caption={`Referral ${props.reference}, ${props.children}`} title="The follow-up call" lead={leadOf(props)} />
    {props.talks.map((talk, place) => (
      <TalkPart talk={talk} place={place} />
    ))}
    <PostForm action={props.action} hidden={props.hidden}>
      <TextField field={props.fields.talkedTo} />
      <DateField field={props.fields.day} />
      <TextField field={props.fields.time} width={10} />
      {followUpPoints.map((point) => (
        <TextareaField field={props.fields[point]} rows={3} />
      ))}
      <Button stopsDoubleClick>Put the call on record</Button>
    </PostForm>
  </>
)

export const showFollowUp = async (ask: Ask) => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return notFound
  const now = toLondon(work.now)
  return page(
    `The follow-up call, referral ${referral.reference}`,
    <FollowUpPage
      reference={referral.reference}
      isNeeded={(await policyInForce(work)).referral.followUpBeforeAllocation}
      talks={await followUpsOf(work, referral.id)}
      action={`/referrals/${referral.id}/follow-up`}
      fields={ask.fields(followUpForm, { day: now.toPlainDate().toString(), time: timeInWords(now.toPlainTime()) })}
      hidden={ask.hidden}
    >
      {childrenInWords(await childrenOf(work, referral.familyId))}
    </FollowUpPage>,
    { back: { label: 'Back to the referral', href: `/referrals/${referral.id}/decision` } },
  )
}

const at = Temporal.Instant.from('2026-05-21T08:40:00Z')
const talk: FollowUp = {
  talkedTo: 'Nia Holt, guardian',
  talkedAt: at,
  learnt: {
    changes: 'The children moved to their aunt in April.',
    alreadySupervised: 'Twice, at the council’s office.',
    measures: 'Their father may not come to the house.',
    professionals: 'Nia Holt, guardian.',
    direction: 'Weekly sessions until the hearing in June.',
  },
  byName: 'Cora Bell',
  at,
}
const shown = {
  reference: 'R-2041',
  children: 'Ivy (6) and Rafe (4) Dunmore',
  isNeeded: true,
  action: '#',
  fields: viewForm(followUpForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
} as const
export const examples = {
  'to be made': () => <FollowUpPage {...shown} talks={[]} />,
  'on record': () => <FollowUpPage {...shown} talks={[talk]} />,
}
