import { Temporal } from 'temporal-polyfill'
import { isLongTermDue, planPartWords, planParts, type ChildPlan } from '../../domain/child-plan.ts'
import { today } from '../../domain/civil-time.ts'
import type { ChildId, FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, page } from '../../web/route.ts'
import { childrenOf, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { type PlanGiven, plansGiven } from './give-plan.ts'
import { mayHere } from './may-here.ts'
import { agreeForm } from './plan.form.ts'
import { finalHearingOf, type PlanOnFile, plansOf } from './plan-store.ts'
import { planValue } from './plan-words.ts'

type Child = {
  readonly id: ChildId
  readonly name: string
  readonly versions: readonly PlanOnFile[]
  readonly given: readonly Omit<PlanGiven, 'child'>[]
}
type Props = {
  readonly family: FamilyId
  readonly children: readonly Child[]
  readonly finalHearingOn: Temporal.PlainDate | null
  readonly on: Temporal.PlainDate
  readonly may: { readonly write: boolean; readonly agree: boolean; readonly isAgreedFirst: boolean }
  readonly fields: FormView<typeof agreeForm>
  readonly hidden: Hidden
}

const State = ({ plan, isAgreedFirst }: { readonly plan: PlanOnFile; readonly isAgreedFirst: boolean }) => {
  if (plan.agreed !== null) return <Tag colour="green">Agreed by {plan.agreed.byName}</Tag>
  if (!plan.goesToCourt) return <Tag colour="grey">Not for court</Tag>
  return isAgreedFirst ? <Tag colour="yellow">Waits for the team leader</Tag> : <Tag colour="grey">For court</Tag>
}

const Parts = ({ plan }: { readonly plan: PlanOnFile }) => (
  <SummaryList rows={planParts.map((part) => ({ key: planPartWords[part], value: planValue(plan.plan, part) || 'Not written yet' }))} />
)

const Agree = ({
  family,
  child,
  plan,
  fields,
  hidden,
}: Pick<Props, 'family' | 'fields' | 'hidden'> & { readonly child: Child; readonly plan: PlanOnFile }) => (
  <PostForm action={`/families/${family}/plans/${child.id}/agreement`} hidden={hidden}>
    <input type="hidden" name="version" value={plan.version} />
    <TextareaField field={fields.words} id={`words-${child.id}`} rows={2} />
    <Button>Agree this plan for the time being</Button>
  </PostForm>
)

const Older = ({ name, versions }: { readonly name: string; readonly versions: readonly PlanOnFile[] }) =>
  versions.length === 0 ? null : (
    <Details summary={`Older versions of ${name}’s plan`}>
      {versions.map((version) => (
        <>
          <p class="govuk-body">
            Version {version.version}, {version.byName}, {momentInWords(version.at)}
          </p>
          <Parts plan={version} />
        </>
      ))}
    </Details>
  )

const Given = ({ given }: Pick<Child, 'given'>) =>
  given.length === 0 ? null : (
    <p class="govuk-body">Given to {given.map(({ toName, at }) => `${toName}, ${momentInWords(at)}`).join('; ')}.</p>
  )

const OneChild = (props: Omit<Props, 'children'> & { readonly child: Child }) => {
  const { family, child, may, finalHearingOn, on } = props
  const [plan, ...older] = child.versions
  const path = `/families/${family}/plans/${child.id}`
  if (plan === undefined) {
    return (
      <Section id={`child-${child.id}`} heading={child.name}>
        <p class="govuk-body">There is no plan for {child.name} yet.</p>
        {may.write && (
          <a class="govuk-link" href={path}>
            Write a plan for {child.name}
          </a>
        )}
      </Section>
    )
  }
  return (
    <Section
      id={`child-${child.id}`}
      heading={child.name}
      link={may.write ? { label: `Change the plan for ${child.name}`, href: path } : undefined}
    >
      <p class="kt-row">
        <State plan={plan} isAgreedFirst={may.isAgreedFirst} />
        <span>
          Version {plan.version}, {plan.byName}, {momentInWords(plan.at)}
        </span>
      </p>
      {isLongTermDue(plan.plan, { on, finalHearingOn }) && (
        <WarningText>The final hearing is near, and the long-term arrangements are missing.</WarningText>
      )}
      <Parts plan={plan} />
      {may.agree && plan.goesToCourt && plan.agreed === null && <Agree {...props} plan={plan} />}
      {may.write && (
        <PostForm action={`${path}/papers`} hidden={props.hidden}>
          <Button kind="secondary">{child.given.length === 0 ? 'Give it to the social worker' : 'Give it again'}</Button>
        </PostForm>
      )}
      <Given given={child.given} />
      <Older name={child.name} versions={older} />
    </Section>
  )
}

export const PlansPage = ({ children, ...props }: Props) => (
  <>
    <PageHead
      title="Each child’s plan"
      lead="What family time is for, how long it goes on and how it ends: one plan for each child, beside the agreement."
    />
    {children.map((child) => (
      <OneChild {...props} child={child} />
    ))}
  </>
)

export const showPlans = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const plans = await plansOf(ask.work, family)
  const onFile = await childrenOf(ask.work, family)
  const given = await plansGiven(
    ask.work,
    family,
    onFile.map(({ givenName }) => givenName),
  )
  const children = onFile.map(({ id, givenName }) => ({
    id,
    name: givenName,
    versions: plans.filter(({ childId }) => childId === id),
    given: given.filter(({ child }) => child === givenName),
  }))
  const view = {
    ...{ family, children, finalHearingOn: await finalHearingOf(ask.work, family), on: today(ask.work.now) },
    may: { ...(await mayHere(ask, family)), isAgreedFirst: (await policyInForce(ask.work)).agreement.courtPlansAgreedFirst },
  }
  return page('Each child’s plan', <PlansPage {...view} fields={ask.fields(agreeForm)} hidden={ask.hidden} />, {
    ...(await familyFrame(ask.work, family)),
    back:
      ask.person.side === 'staff'
        ? { label: 'The agreement', href: `/families/${family}/agreement` }
        : { label: 'My referrals', href: '/my-referrals' },
  })
}

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const plan: ChildPlan = {
  purpose: 'Poppy keeps the bond with her father.',
  frequency: 'Once a week',
  length: 'An hour and a half',
  whoTakesPart: 'Owen Ashdown; Greta Ashdown once a month',
  socialWorkerShare: 'One session in four',
  endsOn: '2026-11-30',
  wayOut: 'From the autumn the carer supervises.',
  longTerm: '',
}
const version: PlanOnFile = {
  id: 'one',
  childId: 'poppy' as ChildId,
  version: 2,
  plan,
  goesToCourt: true,
  byName: 'Sam Okoro',
  at,
  agreed: null,
}
const shown: Props = {
  family: 'example' as FamilyId,
  children: [
    { id: 'poppy' as ChildId, name: 'Poppy', versions: [version, { ...version, id: 'old', version: 1 }], given: [] },
    { id: 'jude' as ChildId, name: 'Jude', versions: [], given: [] },
  ],
  finalHearingOn: Temporal.PlainDate.from('2026-06-04'),
  on: Temporal.PlainDate.from('2026-05-21'),
  may: { write: true, agree: true, isAgreedFirst: true },
  fields: viewForm(agreeForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
}
export const examples = {
  'a plan that waits for the team leader': () => <PlansPage {...shown} />,
  'a plan that was agreed': () => (
    <PlansPage
      {...shown}
      may={{ ...shown.may, agree: false }}
      children={[
        {
          ...{ id: 'poppy' as ChildId, name: 'Poppy', given: [{ toName: 'Joanne Firth', at }] },
          versions: [{ ...version, agreed: { words: 'As written.', byName: 'Lena East', at } }],
        },
      ]}
    />
  ),
}
