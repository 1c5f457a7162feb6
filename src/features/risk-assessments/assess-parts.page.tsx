import { atRiskWords, type HazardKind, stepWords } from '../../domain/risk.ts'
import { type CarerRules, carerInCourtWords } from '../../domain/risk-ladder.ts'
import { type SupervisionLevel, supervisionLevels } from '../../domain/supervision-level.ts'
import { CheckboxesField, type Field, RadiosField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { fixedForm, hazardGroups, hazardItems, overallItems, riskForm, stageItems } from './assess.form.ts'
import { hazardField, type HazardPart, verdictField } from './hazard-answers.ts'
import type { VenueChoice } from './risk-store.ts'

type Many = Readonly<Record<string, Field>>
export type AssessParts = {
  readonly many: Many
  readonly fixed: FormView<typeof fixedForm>
  readonly offered: readonly SupervisionLevel[]
  readonly venues: readonly VenueChoice[]
  readonly carers: CarerRules
}

const fieldIn = (many: Many, name: string): Field => many[name] ?? { name, label: name }

const stepItems = stepWords.map((words, place) => ({ value: String(place + 1), label: `${place + 1}, ${words}` }))
const atRiskItems = Object.entries(atRiskWords).map(([value, label]) => ({ value, label }))

/** First what is known, then what is done about it, then what is left: the assessor is led hazard by hazard. RISK-02 */
const HazardMore = ({ many, kind }: { readonly many: Many; readonly kind: HazardKind }) => {
  const at = (part: HazardPart): Field => fieldIn(many, hazardField(kind, part))
  return (
    <>
      <CheckboxesField field={at('atRisk')} items={atRiskItems} isSmall isInline />
      <TextareaField field={at('evidence')} rows={2} />
      <div class="kt-row">
        <TextField field={at('evidenceOn')} width={10} />
        <TextField field={at('source')} width={20} />
      </div>
      <div class="kt-row">
        <SelectField field={at('likelihood')} emptyWords="Choose" items={stepItems} />
        <SelectField field={at('severity')} emptyWords="Choose" items={stepItems} />
      </div>
      <TextareaField field={at('control')} rows={2} />
      <TextareaField field={at('protectedBy')} rows={2} />
      <TextareaField field={at('measure')} rows={2} />
      <div class="kt-row">
        <TextField field={at('owner')} width={20} />
        <TextField field={at('dueOn')} width={10} />
      </div>
      <div class="kt-row">
        <SelectField field={at('likelihoodAfter')} emptyWords="No change" items={stepItems} />
        <SelectField field={at('severityAfter')} emptyWords="No change" items={stepItems} />
      </div>
    </>
  )
}

/** Only the ticked hazards ask more: twenty-one sets of questions at once would bury the three that matter. */
export const Hazards = ({ many, fixed }: Pick<AssessParts, 'many' | 'fixed'>) => (
  <Section id="hazards" heading="1. What can go wrong?">
    {hazardGroups.map((group) => {
      const ticked = fixed[group.name].values ?? []
      const items = hazardItems(group, (kind) => (ticked.includes(kind) ? <HazardMore many={many} kind={kind} /> : undefined))
      return <CheckboxesField field={fixed[group.name]} size="m" items={items} />
    })}
    <p class="govuk-hint">Ticked one more? Press “Record this assessment”: it is asked about first, and all you wrote stays.</p>
  </Section>
)

const Carer = ({ fixed, carers }: Pick<AssessParts, 'fixed' | 'carers'>) => (
  <>
    {!carers.duringCourt && <p class="govuk-body kt-small">{carerInCourtWords}: leave that step empty while it is.</p>}
    {carers.afterPermanency && <TextareaField field={fixed.carerException} rows={2} />}
  </>
)

/** From the lowest level up: the first that is safe is the one, and what lies above it need not be answered. RISK-03 */
export const Levels = ({ many, fixed, offered, carers }: Omit<AssessParts, 'venues'>) => (
  <Section id="levels" heading="2. What is the lowest safe level?">
    <RadiosField field={fixed.stage} isSmall items={stageItems} />
    <p class="govuk-body">Begin with the first level. Stop at the first that is safe, and leave the rest empty.</p>
    {offered.map((level, place) => {
      const safe = fieldIn(many, verdictField(level, 'safe'))
      const why = <TextareaField field={fieldIn(many, verdictField(level, 'why'))} rows={2} />
      return (
        <>
          <RadiosField
            field={{ ...safe, label: `${place + 1}. ${safe.label}` }}
            isSmall
            items={[
              { value: 'yes', label: 'Safe enough' },
              { value: 'no', label: 'Not safe', more: why },
            ]}
          />
          {level === 'by-carer' && <Carer fixed={fixed} carers={carers} />}
        </>
      )
    })}
  </Section>
)

const staggerItems = ['10', '15', '20', '30', '45', '60'].map((value) => ({ value, label: `${value} minutes` }))

export const Together = ({ fixed, venues }: Pick<AssessParts, 'fixed' | 'venues'>) => (
  <Section id="together" heading="3. All together">
    <TextareaField field={fixed.protective} rows={3} />
    <TextareaField field={fixed.measures} rows={3} />
    <TextareaField field={fixed.searchRules} rows={2} />
    <TextareaField field={fixed.stopIf} rows={3} />
    <RadiosField field={fixed.overall} isInline items={overallItems} />
    <RadiosField
      field={fixed.workers}
      isInline
      items={[
        { value: '0', label: 'None' },
        { value: '1', label: 'One' },
        { value: '2', label: 'Two' },
      ]}
    />
    <SelectField field={fixed.venue} emptyWords="Not decided yet" items={venues.map(({ id, name }) => ({ value: id, label: name }))} />
    <SelectField field={fixed.stagger} emptyWords="As always here" items={staggerItems} />
    <TextareaField field={fixed.support} rows={2} />
  </Section>
)

export const examples = {
  'from the lowest level up': () => (
    <Levels
      many={viewForm(riskForm, { 'unsupervised-safe': 'no' }, {})}
      fixed={viewForm(fixedForm, { stage: 'court' }, {})}
      offered={supervisionLevels}
      carers={{ duringCourt: false, afterPermanency: true }}
    />
  ),
}
