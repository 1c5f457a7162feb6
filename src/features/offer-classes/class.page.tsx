import { childrenInWords } from '../../domain/family.ts'
import { areLookedAfter, type ClassAnswers, type OfferClass, offerClassWords } from '../../domain/offer-class.ts'
import type { ReferralAnswers } from '../../domain/referral.ts'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, RadiosField, TextareaField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, type RawAnswers, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf, referralOf } from '../referrals/door.ts'
import { classAskedIn } from './class-referral.ts'
import { classForm } from './class.form.ts'
import { type Classed, classedOf } from './class-store.ts'
import { shown, answers, classed } from './class-example.ts'

type Props = {
  readonly reference: string
  readonly children: string
  readonly asked: OfferClass | null
  readonly classed: Classed | null
  readonly action: string
  readonly fields: FormView<typeof classForm>
  readonly hidden: Hidden
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

export const classInWords = ({ offerClass, answers }: Classed): string => {
  const { endsOn, reviewOn } = answers
  if (offerClass === 'core-offer' || endsOn === null || reviewOn === null) return offerClassWords[offerClass]
  return `${offerClassWords[offerClass]}, until ${dateInFull(endsOn)}, looked at again on ${dateInFull(reviewOn)}`
}

const Standing = ({ classed }: Pick<Props, 'classed'>) =>
  classed === null ? null : (
    <InsetText>
      <strong>{classInWords(classed)}</strong>
      <br />
      {classed.byName}, {momentInWords(classed.at)}.{classed.reason === '' ? '' : ` ${classed.reason}`}
    </InsetText>
  )

const Conditions = ({ fields }: Pick<Props, 'fields'>) => (
  <>
    <RadiosField field={fields.lookedAfter} isInline items={yesNo} />
    <RadiosField field={fields.permanency} isInline items={yesNo} />
    <TextareaField field={fields.evidence} rows={3} />
    <TextareaField field={fields.noAlternative} rows={3} />
  </>
)

/** Which class follows from the answers; the desk looks at what the referrer wrote and mends it. REF-09 */
export const ClassPage = ({ reference, children, asked, classed, action, fields, hidden }: Props) => (
  <>
    <PageHead
      caption={`Referral ${reference}, ${children}`}
      title="Core offer or exceptional"
      lead={asked === null ? 'The referrer did not say which.' : `The referrer asked for: ${offerClassWords[asked].toLowerCase()}.`}
    >
      <p class="govuk-body">
        Core offer: looked after by the authority, no lasting home agreed yet, significant risk shown now, and no other suitable way.
        Everything else is exceptional.
      </p>
    </PageHead>
    <Standing classed={classed} />
    <PostForm action={action} hidden={hidden}>
      <Conditions fields={fields} />
      <h2 class="govuk-heading-m">When it is exceptional</h2>
      <TextareaField field={fields.otherOptions} rows={3} />
      <DateField field={fields.endsOn} />
      <DateField field={fields.reviewOn} />
      <TextareaField field={fields.reason} rows={2} />
      <Button stopsDoubleClick>Save the class</Button>
    </PostForm>
  </>
)

const fromAnswers = ({ isLookedAfter, isPermanencyAgreed, ...rest }: ClassAnswers): RawAnswers => ({
  ...(isLookedAfter === null ? {} : { lookedAfter: isLookedAfter ? 'yes' : 'no' }),
  ...(isPermanencyAgreed === null ? {} : { permanency: isPermanencyAgreed ? 'yes' : 'no' }),
  evidence: rest.evidence,
  noAlternative: rest.noAlternative,
  otherOptions: rest.otherOptions,
  endsOn: rest.endsOn?.toString() ?? '',
  reviewOn: rest.reviewOn?.toString() ?? '',
})

/** A first guess from the form; whether a lasting home is agreed only the desk can say. */
const fromForm = (answers: Partial<ReferralAnswers>): RawAnswers => ({
  lookedAfter: areLookedAfter((answers.children ?? []).map(({ legalStatus }) => legalStatus)) ? 'yes' : 'no',
  ...(classAskedIn(answers) === 'core-offer' ? { permanency: 'no' } : {}),
  evidence: answers.coreOffer?.evidence ?? '',
  noAlternative: answers.coreOffer?.noAlternative ?? '',
  otherOptions: answers.coreOffer?.otherOptions ?? '',
  endsOn: answers.coreOffer?.endsOn ?? '',
  reviewOn: answers.coreOffer?.reviewOn ?? '',
})

export const showClass = async (ask: Ask) => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null || !(await policyInForce(work)).referral.classesCoreOffer) return notFound
  const answers = await answersOf(work, referral.id)
  const classed = await classedOf(work, referral.id)
  const start = classed === null ? fromForm(answers) : fromAnswers(classed.answers)
  return page(
    `Core offer or exceptional, referral ${referral.reference}`,
    <ClassPage
      reference={referral.reference}
      asked={classAskedIn(answers)}
      classed={classed}
      action={`/referrals/${referral.id}/class`}
      fields={ask.fields(classForm, start)}
      hidden={ask.hidden}
    >
      {childrenInWords(await childrenOf(work, referral.familyId))}
    </ClassPage>,
    { back: { label: 'Back to the referral', href: `/referrals/${referral.id}/decision` } },
  )
}

export const examples = {
  'as the referrer asked': () => (
    <ClassPage
      {...shown}
      classed={null}
      fields={viewForm(classForm, { lookedAfter: 'yes', permanency: 'no', evidence: 'Two call-outs.' }, {})}
    />
  ),
  'classed otherwise': () => <ClassPage {...shown} classed={classed} fields={viewForm(classForm, fromAnswers(answers), {})} />,
}
