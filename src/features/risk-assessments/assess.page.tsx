import type { FamilyId } from '../../domain/ids.ts'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { stepWords, type HazardKind } from '../../domain/risk.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { type SupervisionLevel, supervisionLevels } from '../../domain/supervision-level.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { CheckboxesField, type Field, type FieldItems, RadiosField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Columns, Pane, Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf } from '../referrals/door.ts'
import { fixedForm, hazardField, hazardGroups, type HazardPart, overallItems, riskForm, startFrom, verdictField } from './assess.form.ts'
import { currentRisk, riskContentOf } from './risk-query.ts'
import { lastReferralOf, type VenueChoice, venuesOf } from './risk-store.ts'

type Many = Readonly<Record<string, Field>>
type Props = {
  readonly family: FamilyId
  readonly many: Many
  readonly fixed: FormView<typeof fixedForm>
  readonly offered: readonly SupervisionLevel[]
  readonly venues: readonly VenueChoice[]
  readonly said: ReferralDraft | null
  readonly hidden: Hidden
}

const fieldIn = (many: Many, name: string): Field => many[name] ?? { name, label: name }

const stepItems = stepWords.map((words, place) => ({ value: String(place + 1), label: `${place + 1}, ${words}` }))

const HazardMore = ({ many, kind }: { readonly many: Many; readonly kind: HazardKind }) => {
  const at = (part: HazardPart): Field => fieldIn(many, hazardField(kind, part))
  return (
    <>
      <div class="kt-row">
        <SelectField field={at('likelihood')} emptyWords="Choose" items={stepItems} />
        <SelectField field={at('severity')} emptyWords="Choose" items={stepItems} />
      </div>
      <TextareaField field={at('evidence')} rows={2} />
      <TextareaField field={at('measure')} rows={2} />
      <TextField field={at('owner')} width={20} />
    </>
  )
}

const Hazards = ({ many, fixed }: Pick<Props, 'many' | 'fixed'>) => (
  <Section id="hazards" heading="1. What can go wrong?">
    <p class="govuk-body">Tick each hazard that you know of. Say how likely and how harmful it is, and what is done about it.</p>
    {hazardGroups.map(({ name, words, kinds }) => {
      const items: FieldItems = kinds.map((kind) => ({ value: kind, label: (words as Readonly<Record<string, string>>)[kind] ?? kind, more: <HazardMore many={many} kind={kind} /> }))
      return <CheckboxesField field={fixed[name]} size="m" items={[...items, { divider: 'or' }, { value: 'none', label: 'None known', isExclusive: true }]} />
    })}
  </Section>
)

/** From the lowest level up: the first that is safe is the one, and what lies above it need not be answered. RISK-03 */
const Levels = ({ many, offered }: Pick<Props, 'many' | 'offered'>) => (
  <Section id="levels" heading="2. What is the lowest safe level?">
    <p class="govuk-body">Begin with the first one. Stop at the first that is safe, and leave the rest empty.</p>
    {offered.map((level, place) => {
      const safe = fieldIn(many, verdictField(level, 'safe'))
      const why = <TextareaField field={fieldIn(many, verdictField(level, 'why'))} rows={2} />
      return (
        <RadiosField
          field={{ ...safe, label: `${place + 1}. ${safe.label}` }}
          isSmall
          items={[{ value: 'yes', label: 'Safe enough' }, { value: 'no', label: 'Not safe', more: why }]}
        />
      )
    })}
  </Section>
)

const Together = ({ fixed, venues }: Pick<Props, 'fixed' | 'venues'>) => (
  <Section id="together" heading="3. All together">
    <TextareaField field={fixed.protective} rows={3} />
    <TextareaField field={fixed.measures} rows={3} />
    <RadiosField field={fixed.overall} isInline items={overallItems} />
    <RadiosField field={fixed.workers} isInline items={[{ value: '0', label: 'None' }, { value: '1', label: 'One' }, { value: '2', label: 'Two' }]} />
    <SelectField field={fixed.venue} emptyWords="Not decided yet" items={venues.map(({ id, name }) => ({ value: id, label: name }))} />
    <TextareaField field={fixed.support} rows={2} />
  </Section>
)

/** What the referrer wrote, beside the form; never an address or a phone number. RISK-07 */
const Said = ({ said }: Pick<Props, 'said'>) => {
  if (said === null) return null
  const pairs = (said.mustNotMeet ?? []).map(({ one, other, because }) => `${said.adults?.[one]?.name ?? ''} and ${said.adults?.[other]?.name ?? ''}. ${because}`)
  const facts = [
    ['Asked for', said.kindAsked === undefined ? '' : sessionKindWords[said.kindAsked]],
    ['Why supervised', said.whySupervised ?? ''],
    ['Risks to the children', said.risksToChild ?? ''],
    ['Risks to staff', said.risksToStaff ?? ''],
    ['Must not meet', pairs.join(' ')],
  ] as const
  return (
    <Pane heading="What the referral said" isLined>
      {facts.filter(([, words]) => words !== '').map(([key, words]) => (
        <p class="govuk-body kt-small">
          <strong>{key}</strong>
          <br />
          {words}
        </p>
      ))}
    </Pane>
  )
}

export const AssessPage = (props: Props) => (
  <>
    <FamilyTabs family={props.family} current="risk" />
    <PageHead title="Assess the risks" lead="This becomes a new version. Older versions stay readable." />
    <Columns asideLabel="What the referral said" aside={<Said said={props.said} />}>
      <PostForm action={`/families/${props.family}/risk`} hidden={props.hidden}>
        <Hazards many={props.many} fixed={props.fixed} />
        <Levels many={props.many} offered={props.offered} />
        <Together fixed={props.fixed} venues={props.venues} />
        <ButtonGroup>
          <Button stopsDoubleClick>Record this assessment</Button>
          <a class="govuk-link" href={`/families/${props.family}/risk`}>
            Leave without recording
          </a>
        </ButtonGroup>
      </PostForm>
    </Columns>
  </>
)

export const showAssess = async (ask: Ask) => {
  const { work } = ask
  const family = ask.params['id'] as FamilyId
  const before = await currentRisk(work, family)
  const start = before === null ? {} : startFrom(before, await riskContentOf(work, before.id))
  const referral = await lastReferralOf(work, family)
  const { levelsOffered } = (await policyInForce(work)).risk
  const body = (
    <AssessPage
      family={family}
      many={ask.fields(riskForm, isFresh(ask) ? start : {})}
      fixed={ask.fields(fixedForm, isFresh(ask) ? start : {})}
      offered={supervisionLevels.filter((level) => levelsOffered.includes(level))}
      venues={await venuesOf(work)}
      said={referral === null ? null : await answersOf(work, referral)}
      hidden={ask.hidden}
    />
  )
  return page('Assess the risks', body, await familyFrame(work, family))
}

/** After a refusal only what was typed is shown: an answer that was taken out stays out. */
const isFresh = ({ typed }: Ask): boolean => Object.keys(typed).length === 0

const shown = { family: 'example' as FamilyId, offered: supervisionLevels, venues: [{ id: 'v', name: 'Larch House' }], said: exampleReferral, hidden: { csrf: 'example', once: 'example' } }
const typed = { child: ['emotional'], staff: ['none'], 'emotional-likelihood': '4', 'emotional-severity': '3', 'unsupervised-safe': 'no', 'unsupervised-why': 'Two police call-outs' }
export const examples = {
  'nothing answered': () => <AssessPage {...shown} many={viewForm(riskForm, {}, {})} fixed={viewForm(fixedForm, {}, {})} />,
  'half answered': () => <AssessPage {...shown} many={viewForm(riskForm, typed, {})} fixed={viewForm(fixedForm, typed, { workers: 'Choose how many workers are needed' })} />,
}
