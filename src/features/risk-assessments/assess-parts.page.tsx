import { stepWords, type HazardKind } from '../../domain/risk.ts'
import { type SupervisionLevel, supervisionLevels } from '../../domain/supervision-level.ts'
import {
  CheckboxesField,
  type Field,
  type FieldItems,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '../../web/components/fields.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { fixedForm, hazardField, hazardGroups, type HazardPart, overallItems, riskForm, verdictField } from './assess.form.ts'
import type { VenueChoice } from './risk-store.ts'

type Many = Readonly<Record<string, Field>>
export type AssessParts = {
  readonly many: Many
  readonly fixed: FormView<typeof fixedForm>
  readonly offered: readonly SupervisionLevel[]
  readonly venues: readonly VenueChoice[]
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

export const Hazards = ({ many, fixed }: Pick<AssessParts, 'many' | 'fixed'>) => (
  <Section id="hazards" heading="1. What can go wrong?">
    <p class="govuk-body">Tick each hazard that you know of. Say how likely and how harmful it is, and what is done about it.</p>
    {hazardGroups.map(({ name, words, kinds }) => {
      const items: FieldItems = kinds.map((kind) => ({
        value: kind,
        label: (words as Readonly<Record<string, string>>)[kind] ?? kind,
        more: <HazardMore many={many} kind={kind} />,
      }))
      return (
        <CheckboxesField
          field={fixed[name]}
          size="m"
          items={[...items, { divider: 'or' }, { value: 'none', label: 'None known', isExclusive: true }]}
        />
      )
    })}
  </Section>
)

/** From the lowest level up: the first that is safe is the one, and what lies above it need not be answered. RISK-03 */
export const Levels = ({ many, offered }: Pick<AssessParts, 'many' | 'offered'>) => (
  <Section id="levels" heading="2. What is the lowest safe level?">
    <p class="govuk-body">Begin with the first one. Stop at the first that is safe, and leave the rest empty.</p>
    {offered.map((level, place) => {
      const safe = fieldIn(many, verdictField(level, 'safe'))
      const why = <TextareaField field={fieldIn(many, verdictField(level, 'why'))} rows={2} />
      return (
        <RadiosField
          field={{ ...safe, label: `${place + 1}. ${safe.label}` }}
          isSmall
          items={[
            { value: 'yes', label: 'Safe enough' },
            { value: 'no', label: 'Not safe', more: why },
          ]}
        />
      )
    })}
  </Section>
)

export const Together = ({ fixed, venues }: Pick<AssessParts, 'fixed' | 'venues'>) => (
  <Section id="together" heading="3. All together">
    <TextareaField field={fixed.protective} rows={3} />
    <TextareaField field={fixed.measures} rows={3} />
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
    <TextareaField field={fixed.support} rows={2} />
  </Section>
)

export const examples = {
  'from the lowest level up': () => <Levels many={viewForm(riskForm, { 'unsupervised-safe': 'no' }, {})} offered={supervisionLevels} />,
}
