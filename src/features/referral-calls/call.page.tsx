import { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { childrenInWords } from '../../domain/family.ts'
import { momentInWords, timeInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { referralOf } from '../referrals/door.ts'
import { callOf, type UrgentCall } from './call-store.ts'
import { callForm } from './record-call.form.ts'

/** What was said in the call, for the desk. */
export const CallMade = ({ call }: { readonly call: UrgentCall }) => (
  <SummaryList
    rows={[
      { key: 'Who called', value: call.caller },
      { key: 'When', value: momentInWords(call.calledAt) },
      { key: 'What was said', value: call.said },
      { key: 'Written down by', value: `${call.byName}, ${momentInWords(call.at)}` },
    ]}
  />
)

type Props = {
  readonly reference: string
  readonly children: string
  readonly isUrgent: boolean
  readonly call: UrgentCall | null
  readonly action: string
  readonly fields: FormView<typeof callForm>
  readonly hidden: Hidden
}

/** The phone call of an urgent referral: from its minute the time runs. REF-08 */
export const CallPage = ({ reference, children, isUrgent, call, action, fields, hidden }: Props) => (
  <>
    <PageHead
      caption={`Referral ${reference}, ${children}`}
      title="The phone call"
      lead={
        isUrgent
          ? 'An urgent referral comes with a phone call. The shorter time to decide runs from the minute of that call.'
          : 'This referral was not sent as urgent. A call is kept, and the time to decide stays as it is.'
      }
    />
    {call === null ? (
      <PostForm action={action} hidden={hidden}>
        <TextField field={fields.caller} />
        <DateField field={fields.day} />
        <TextField field={fields.time} width={10} />
        <TextareaField field={fields.said} rows={5} />
        <Button stopsDoubleClick>Put the call on record</Button>
      </PostForm>
    ) : (
      <CallMade call={call} />
    )}
  </>
)

export const showCall = async (ask: Ask) => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return notFound
  const now = toLondon(work.now)
  const start = { day: now.toPlainDate().toString(), time: timeInWords(now.toPlainTime()), caller: referral.referrerName ?? '' }
  return page(
    `The phone call, referral ${referral.reference}`,
    <CallPage
      reference={referral.reference}
      isUrgent={referral.isUrgent}
      call={await callOf(work, referral.id)}
      action={`/referrals/${referral.id}/call`}
      fields={ask.fields(callForm, start)}
      hidden={ask.hidden}
    >
      {childrenInWords(await childrenOf(work, referral.familyId))}
    </CallPage>,
    { back: { label: 'Back to the referral', href: `/referrals/${referral.id}/decision` } },
  )
}

const shown = {
  reference: 'R-2047',
  children: 'Baby (0) Quill',
  isUrgent: true,
  action: '#',
  hidden: { csrf: 'example', once: 'example' },
} as const
const at = Temporal.Instant.from('2026-05-21T08:40:00Z')
const call: UrgentCall = {
  calledAt: at,
  caller: 'Joanne Firth, social worker',
  said: 'Baby Quill leaves hospital today.',
  byName: 'Lena East',
  at,
}
export const examples = {
  'to be recorded': () => (
    <CallPage {...shown} call={null} fields={viewForm(callForm, { day: '2026-05-21', time: '9:40am', caller: 'Joanne Firth' }, {})} />
  ),
  'a time to come': () => (
    <CallPage {...shown} call={null} fields={viewForm(callForm, { day: '2026-05-21' }, { caller: 'Enter who called' })} />
  ),
  'on record': () => <CallPage {...shown} call={call} fields={viewForm(callForm, {}, {})} />,
}
