import type { PeriodUnit } from '../../policies/entry.ts'
import { type Entry, numberUnitWords } from '../../policies/entry.ts'
import type { PolicyKey } from '../../policies/policy.ts'
import { entryOf } from '../../policies/read.ts'
import { CheckboxesField, type Field, RadiosField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'

const unitWords = { hours: 'hours', workingDays: 'working days', calendarDays: 'days', months: 'months' } as const satisfies Record<
  PeriodUnit,
  string
>

const hints = {
  date: 'Year, month and day, such as 2027-03-28',
  dates: 'One on each line, such as 2027-03-28',
  'time-range': 'From and to, such as 09:00-17:30',
  'opening-hours': 'One day on each line, such as monday 09:00-17:30. A day that is left out is closed.',
} as const

const maybeNone = (entry: Entry): string => (entry.kind !== 'flag' && entry.none !== undefined ? ' Leave it empty for no value.' : '')

const itemsOf = (choices: Readonly<Record<string, string>>) => Object.entries(choices).map(([value, label]) => ({ value, label }))

type Props = { readonly entry: Entry; readonly field: Field }

/** A number and the unit it is in, side by side: a clock always says its unit. */
const PeriodBoxes = ({ entry, field }: { readonly entry: Extract<Entry, { kind: 'period' }>; readonly field: Field }) => {
  const [amount, unit] = field.values ?? []
  return (
    <>
      <TextField
        field={{ ...field, label: 'How long', hint: `A whole number.${maybeNone(entry)}`, value: amount }}
        width={4}
        inputMode="numeric"
      />
      <SelectField
        field={{ name: field.name, label: 'Counted in', value: unit }}
        id={`${field.name}-unit`}
        items={entry.units.map((value) => ({ value, label: unitWords[value] }))}
      />
    </>
  )
}

/** Where the order means something, each place is asked for by itself. */
const PlacesInOrder = ({ entry, field }: { readonly entry: Extract<Entry, { kind: 'choices' }>; readonly field: Field }) => (
  <>
    {Object.keys(entry.choices).map((_choice, place) => (
      <SelectField
        field={{ name: field.name, label: `Place ${place + 1}`, value: field.values?.[place] }}
        id={place === 0 ? field.name : `${field.name}-${place + 1}`}
        emptyWords="Nothing"
        items={itemsOf(entry.choices)}
      />
    ))}
  </>
)

const Amount = ({ entry, field }: Props) => {
  if (entry.kind === 'pence') return <TextField field={field} width={5} prefix="£" inputMode="decimal" />
  const units = entry.kind === 'number' ? numberUnitWords[entry.unit][1] : ''
  return <TextField field={field} width={5} inputMode="decimal" {...(units === '' ? {} : { suffix: units })} />
}

/** The question for one value, in the way that suits its kind. */
export const ValueField = ({ entry, field: asked }: Props) => {
  const field = { ...asked, label: entry.label }
  const hinted = (hint: string): Field => ({ ...field, hint: `${hint}${maybeNone(entry)}`.trim() })
  switch (entry.kind) {
    case 'flag':
      return (
        <RadiosField
          field={field}
          items={[
            { value: 'yes', label: entry.yes },
            { value: 'no', label: entry.no },
          ]}
        />
      )
    case 'choice':
      return (
        <RadiosField
          field={field}
          items={[...itemsOf(entry.choices), ...(entry.none === undefined ? [] : [{ value: '', label: 'No value' }])]}
        />
      )
    case 'choices':
      return entry.isOrdered ? (
        <PlacesInOrder entry={entry} field={field} />
      ) : (
        <CheckboxesField field={hinted('Tick all that apply.')} items={itemsOf(entry.choices)} />
      )
    case 'period':
      return <PeriodBoxes entry={entry} field={field} />
    case 'number':
    case 'pence':
      return <Amount entry={entry} field={hinted('')} />
    case 'text':
      return <TextField field={hinted('')} width={20} />
    case 'date':
    case 'time-range':
      return <TextField field={hinted(hints[entry.kind])} width={10} />
    case 'dates':
    case 'opening-hours':
      return <TextareaField field={hinted(hints[entry.kind])} rows={8} />
  }
}

const example = (key: PolicyKey, values: readonly string[]) => () => (
  <ValueField entry={entryOf(key)} field={{ name: 'value', label: '', value: values[0], values }} />
)
export const examples = {
  'yes or no': example('referral.teamManagerApproves', ['yes']),
  'how long': example('decision.within', ['5', 'workingDays']),
  'several answers': example('referral.whoMayRefer', ['social-worker']),
  'answers in order': example('transport.order', ['carer', 'volunteer']),
}
