import { childrenInWords } from '../../domain/family.ts'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { Button } from '../../web/components/button.tsx'
import { RadiosField, TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { approvalForm } from './answer-referral.form.ts'
import { areasOf } from './read-terms.ts'
import { answersOf, referralOf } from './referral-query.ts'
import { captionOf } from './referral.page.tsx'
import { standing } from './referral-clock.page.tsx'
import { ReferralView } from './referral-view.page.tsx'

type ApprovalPageProps = {
  readonly caption: string
  readonly children: string
  readonly lead: string
  readonly isOpen: boolean
  readonly answers: ReferralDraft
  readonly areaName: string | null
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof approvalForm>
}

export const ApprovalPage = ({ caption, children, lead, isOpen, answers, areaName, action, hidden, fields }: ApprovalPageProps) => (
  <>
    <PageHead caption={caption} title={children} lead={lead} />
    <ReferralView answers={answers} areaName={areaName} />
    {isOpen && (
      <Section id="approval" heading="Your approval">
        <PostForm action={action} hidden={hidden}>
          <RadiosField
            field={fields.outcome}
            items={[
              { value: 'approved', label: 'Approve', hint: 'It counts as received now, and the time to decide begins' },
              {
                value: 'not-approved',
                label: 'Do not approve',
                hint: 'The referrer is told, and reads your reason',
                more: <TextareaField field={fields.reason} rows={4} />,
              },
            ]}
          />
          <Button stopsDoubleClick>Save and tell the referrer</Button>
        </PostForm>
      </Section>
    )}
  </>
)

export const showApproval = async (ask: Ask): Promise<Answer> => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return { kind: 'not-found' }
  const answers = await answersOf(work, referral.id)
  const children = childrenInWords(await childrenOf(work, referral.familyId))
  const areaName = (await areasOf(work)).find((area) => area.id === answers.areaId)?.name ?? null
  const isOpen = referral.receivedAt === null && referral.approval === null
  const lead = isOpen ? 'Read it through. It counts as received only when you approve it.' : standing(referral)
  return page(
    `${children}, approval`,
    <ApprovalPage
      caption={captionOf(referral)}
      lead={lead}
      isOpen={isOpen}
      answers={answers}
      areaName={areaName}
      action={`/referrals/${referral.id}/approval`}
      hidden={ask.hidden}
      fields={ask.fields(approvalForm)}
    >
      {children}
    </ApprovalPage>,
    { back: { label: 'Back to referrals', href: '/my-referrals' } },
  )
}

export const examples = {
  'to be approved': () => (
    <ApprovalPage
      caption="Referral R-1041 from Joanne Firth"
      lead="Read it through. It counts as received only when you approve it."
      isOpen
      answers={exampleReferral}
      areaName="East"
      action="#"
      hidden={{ csrf: 'example', once: 'example' }}
      fields={viewForm(approvalForm, {}, {})}
    >
      Ivy (6) and Rafe (4) Dunmore
    </ApprovalPage>
  ),
}
