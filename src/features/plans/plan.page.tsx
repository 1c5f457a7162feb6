import type { ChildPlan } from '../../domain/child-plan.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { frequencyWords } from '../../domain/referral.ts'
import { lengthInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, type RawAnswers, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf, familyFrame } from '../families/door.ts'
import { answersOf } from '../referrals/door.ts'
import { acceptedReferralOf } from './accepted-referral-query.ts'
import { planForm } from './plan.form.ts'
import { currentPlan, plansOf } from './plan-store.ts'

type Props = { readonly action: string; readonly child: string; readonly fields: FormView<typeof planForm>; readonly hidden: Hidden }

export const PlanPage = ({ action, child, fields, hidden }: Props) => (
  <>
    <PageHead title={`A plan for ${child}`} lead="What was in the referral is filled in already. The version before stays on file." />
    <PostForm action={action} hidden={hidden}>
      <TextareaField field={fields.purpose} rows={3} />
      <TextField field={fields.frequency} width={20} />
      <TextField field={fields.length} width={20} />
      <TextareaField field={fields.whoTakesPart} rows={2} />
      <TextField field={fields.socialWorkerShare} width={20} />
      <DateField field={fields.endsOn} />
      <TextareaField field={fields.wayOut} rows={3} />
      <TextareaField field={fields.longTerm} rows={3} />
      <RadiosField
        field={fields.goesToCourt}
        isInline
        items={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <Button>Save the plan</Button>
    </PostForm>
  </>
)

/** The last version, else what the accepted referral says. */
const startOf = async ({ work }: Ask, { family, child }: { readonly family: FamilyId; readonly child: string }): Promise<RawAnswers> => {
  const current = currentPlan(await plansOf(work, family), child)
  if (current !== null) return { ...(current.plan satisfies ChildPlan), goesToCourt: current.goesToCourt ? 'yes' : 'no' }
  const referral = await acceptedReferralOf(work, family)
  if (referral === null) return {}
  const answers = await answersOf(work, referral)
  return {
    purpose: answers.purpose,
    frequency: frequencyWords[answers.frequency],
    length: lengthInWords(answers.minutes),
    whoTakesPart: answers.adults.flatMap(({ name, mayAttend }) => (mayAttend ? [name] : [])).join('; '),
    goesToCourt: answers.inProceedings ? 'yes' : 'no',
  }
}

export const showPlan = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const child = (await childrenOf(ask.work, family)).find(({ id }) => id === ask.params['child'])
  if (child === undefined) return notFound
  const fields = ask.fields(planForm, await startOf(ask, { family, child: child.id }))
  const title = `A plan for ${child.givenName}`
  return page(
    title,
    <PlanPage action={`/families/${family}/plans/${child.id}`} child={child.givenName} fields={fields} hidden={ask.hidden} />,
    {
      ...(await familyFrame(ask.work, family)),
      back: { label: 'Each child’s plan', href: `/families/${family}/plans` },
    },
  )
}

export const examples = {
  'a first plan': () => (
    <PlanPage action="/example" child="Poppy" fields={viewForm(planForm, {}, {})} hidden={{ csrf: 'example', once: 'example' }} />
  ),
}
