import { childrenInWords } from '../../domain/family.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { referralOf } from '../referrals/door.ts'
import { interimForm } from './interim.form.ts'
import { type Interim, interimInWords, interimOf } from './interim-store.ts'

type Props = {
  readonly reference: string
  readonly children: string
  readonly interim: Interim | null
  readonly action: string
  readonly fields: FormView<typeof interimForm>
  readonly hidden: Hidden
}

/** What holds until our own sessions start, and the form that changes it. REF-15 */
export const InterimPage = ({ reference, children, interim, action, fields, hidden }: Props) => (
  <>
    <PageHead
      caption={`Referral ${reference}, ${children}`}
      title="Until sessions start"
      lead="What the social worker arranged stays on record until our own arrangements are final."
    />
    {interim !== null && (
      <InsetText>
        {interimInWords(interim)}
        {interim.byName !== null && interim.at !== null && ` ${interim.byName}, ${momentInWords(interim.at)}.`}
      </InsetText>
    )}
    <PostForm action={action} hidden={hidden}>
      <TextareaField field={fields.arranged} rows={4} />
      <TextField field={fields.arrangedBy} />
      <DateField field={fields.untilOn} />
      <Button stopsDoubleClick>Save what holds now</Button>
    </PostForm>
  </>
)

export const showInterim = async (ask: Ask) => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return notFound
  const interim = await interimOf(work, referral.id)
  const start = {
    arranged: interim?.arranged ?? '',
    arrangedBy: interim?.arrangedBy ?? referral.referrerName ?? '',
    untilOn: interim?.untilOn?.toString() ?? '',
  }
  return page(
    `Until sessions start, referral ${referral.reference}`,
    <InterimPage
      reference={referral.reference}
      interim={interim}
      action={`/referrals/${referral.id}/interim`}
      fields={ask.fields(interimForm, start)}
      hidden={ask.hidden}
    >
      {childrenInWords(await childrenOf(work, referral.familyId))}
    </InterimPage>,
    { back: { label: 'Back to the referral', href: `/referrals/${referral.id}/decision` } },
  )
}

const interim: Interim = { arranged: 'Two sessions at the team’s office.', arrangedBy: null, untilOn: null, byName: null, at: null }
export const examples = {
  'as the referral says': () => (
    <InterimPage
      reference="R-2041"
      interim={interim}
      action="#"
      fields={viewForm(interimForm, { arranged: interim.arranged, arrangedBy: 'Joanne Firth' }, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    >
      Ivy (6) and Rafe (4) Dunmore
    </InterimPage>
  ),
}
