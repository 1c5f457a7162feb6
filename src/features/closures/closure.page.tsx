import { Temporal } from 'temporal-polyfill'
import { poundsInWords } from '../../domain/closed-file.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, page } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { closeForm, paymentForm, reopenForm } from './closure.form.ts'
import { type ClosureOnFile, lastClosing } from './closure-store.ts'

type Props = {
  readonly family: FamilyId
  /** The last closing, unless the family came back since. */
  readonly closing: ClosureOnFile | null
  readonly asksForMoney: boolean
  readonly needsReferral: boolean
  readonly close: FormView<typeof closeForm>
  readonly payment: FormView<typeof paymentForm>
  readonly reopen: FormView<typeof reopenForm>
  readonly hidden: Hidden
}

const Close = ({ family, asksForMoney, needsReferral, close, hidden }: Props) => (
  <>
    <PageHead
      title="Close the file"
      lead={
        needsReferral
          ? 'Nothing more can be booked. Family time after that needs a new referral.'
          : 'Nothing more can be booked until the file is opened again.'
      }
    />
    <PostForm action={`/families/${family}/closure`} hidden={hidden}>
      <TextareaField field={close.why} rows={3} />
      {asksForMoney && <TextField field={close.owed} width={5} prefix="£" inputMode="decimal" isSpellChecked={false} />}
      <Button kind="warning">Close the file</Button>
    </PostForm>
  </>
)

const moneyWords = ({ owedPence, paidAt, paidBy }: ClosureOnFile): string => {
  if (owedPence === 0) return 'Nothing'
  return paidAt === null
    ? `${poundsInWords(owedPence)}, not paid yet`
    : `${poundsInWords(owedPence)}, paid by ${paidBy} on ${momentInWords(paidAt)}`
}

const Closed = ({ family, closing, needsReferral, payment, reopen, hidden }: Props & { readonly closing: ClosureOnFile }) => (
  <>
    <PageHead title="This file is closed" lead={needsReferral ? 'Family time after closing needs a new referral.' : ''} />
    <SummaryList
      rows={[
        { key: 'Closed', value: `${momentInWords(closing.closedAt)}, by ${closing.byName}` },
        { key: 'Why', value: closing.why },
        { key: 'Owed', value: moneyWords(closing) },
      ]}
    />
    {closing.owedPence > 0 && !closing.isPaid && (
      <Section id="payment" heading="It was paid">
        <PostForm action={`/families/${family}/closure/payment`} hidden={hidden}>
          <TextField field={payment.paidBy} width={20} />
          <Button>Record that {poundsInWords(closing.owedPence)} was paid</Button>
        </PostForm>
      </Section>
    )}
    {!needsReferral && (
      <Section id="reopening" heading="The family comes back">
        <PostForm action={`/families/${family}/closure/reopening`} hidden={hidden}>
          <TextareaField field={reopen.why} rows={2} id="reopen-why" />
          <Button kind="secondary">Open the file again</Button>
        </PostForm>
      </Section>
    )}
  </>
)

export const ClosurePage = (props: Props) => (props.closing === null ? <Close {...props} /> : <Closed {...props} closing={props.closing} />)

export const showClosure = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const { closure } = await policyInForce(ask.work)
  const last = await lastClosing(ask.work, family)
  const view: Props = {
    family,
    closing: last === null || last.acceptedSince || last.isReopened ? null : last,
    asksForMoney: closure.debtPaidToReturn,
    needsReferral: closure.newReferralToReturn,
    close: ask.fields(closeForm),
    payment: ask.fields(paymentForm),
    reopen: ask.fields(reopenForm),
    hidden: ask.hidden,
  }
  return page(view.closing === null ? 'Close the file' : 'This file is closed', <ClosurePage {...view} />, {
    ...(await familyFrame(ask.work, family)),
    back: { label: 'The family file', href: `/families/${family}` },
  })
}

const shown: Props = {
  family: 'example' as FamilyId,
  closing: null,
  asksForMoney: true,
  needsReferral: true,
  close: viewForm(closeForm, {}, {}),
  payment: viewForm(paymentForm, {}, {}),
  reopen: viewForm(reopenForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
}
const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const closing: ClosureOnFile = {
  ...{ id: 'one', why: 'The order ended.', byName: 'Lena East', closedAt: at, owedPence: 1250, isPaid: false, isReopened: false },
  ...{ acceptedSince: false, paidAt: null, paidBy: null },
}
export const examples = {
  'a file to close': () => <ClosurePage {...shown} />,
  'a closed file with a debt': () => <ClosurePage {...shown} closing={closing} />,
  'a closed file that may be opened again': () => <ClosurePage {...shown} needsReferral={false} closing={{ ...closing, owedPence: 0 }} />,
}
