import { today } from '../../domain/civil-time.ts'
import type { Ask as AskName } from '../../domain/referral-asks.ts'
import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { partySideWords } from '../../domain/referral.ts'
import { CheckboxesField, DateField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import {
  areRight,
  DraftForm,
  draftPageOf,
  draftPath,
  draftTitle,
  exampleHidden,
  itemsOf,
  LookAgain,
  oddAt,
  withDraft,
  yesNoItems,
  mostAdults,
} from '../referral-drafts/door.ts'
import { adultAsTyped, adultForm } from './adult.form.ts'

type AdultPageProps = {
  readonly caption: string
  readonly title: string
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof adultForm>
  readonly isOnDraft: boolean
  readonly asks: readonly AskName[]
  readonly odd: readonly OddDate[]
}

export const AdultPage = ({ caption, title, action, hidden, fields, isOnDraft, asks, odd }: AdultPageProps) => (
  <DraftForm
    caption={caption}
    title={title}
    lead="Parents, carers, and others who are close to the children: grandparents, aunts, uncles, cousins."
    action={action}
    hidden={hidden}
    another="Save and add another person"
    foot={
      isOnDraft && (
        <PostLink action={`${action}/removal`} hidden={hidden}>
          Take this person off the referral
        </PostLink>
      )
    }
  >
    <TextField field={fields.name} width={30} autoComplete="off" isSpellChecked={false} />
    <RadiosField field={fields.side} items={itemsOf(partySideWords)} />
    <TextField field={fields.relation} width={20} />
    <TextField field={fields.language} width={20} />
    <CheckboxesField field={fields.needsInterpreter} items={[{ value: 'yes', label: 'They need an interpreter' }]} isSmall />
    {asks.includes('adult-details') && <Details fields={fields} odd={odd} />}
    <TextareaField field={fields.address} rows={3} />
    <TextField field={fields.phone} type="tel" width={20} autoComplete="off" />
    <TextField field={fields.email} type="email" autoComplete="off" isSpellChecked={false} />
    <RadiosField field={fields.isConfidential} items={yesNoItems} isInline />
    <CheckboxesField field={fields.may} items={[{ value: 'yes', label: 'They may come to the sessions' }]} isSmall />
    <CheckboxesField field={fields.mustSign} items={[{ value: 'yes', label: 'They sign the written agreement' }]} isSmall />
    {asks.includes('solicitors') && <TextField field={fields.solicitor} />}
  </DraftForm>
)

const Details = ({ fields, odd }: Pick<AdultPageProps, 'fields' | 'odd'>) => (
  <>
    <DateField field={fields.bornOn} />
    <LookAgain odd={odd} field={fields.datesAreRight} />
    <RadiosField field={fields.hasParentalResponsibility} items={yesNoItems} isInline />
    <TextField field={fields.ethnicity} width={20} />
    <TextField field={fields.religion} width={20} />
    <TextField field={fields.disability} />
  </>
)

export const showAdult = withDraft((open) => {
  const { ask, draft, id, terms } = open
  const place = Number(ask.params['place']) - 1
  const adults = draft.adults ?? []
  if (!Number.isInteger(place) || place < 0 || place > adults.length || place >= mostAdults) return { kind: 'not-found' }
  const adult = adults[place]
  const odd = oddAt(draft, today(ask.work.now), { page: 'adults', place })
  const title = adult?.name ?? `Family and others: person ${place + 1}`
  return draftPageOf(
    open,
    title,
    <AdultPage
      caption={draftTitle(draft)}
      title={title}
      action={`${draftPath(id)}/adults/${place + 1}`}
      hidden={ask.hidden}
      fields={ask.fields(adultForm, { ...adultAsTyped(adult ?? {}), datesAreRight: areRight(draft, odd) })}
      asks={terms.asks}
      odd={odd}
      isOnDraft={adult !== undefined}
    />,
  )
})

const example = {
  caption: 'Referral: Ivy Dunmore',
  title: 'Colin Yates',
  action: '#',
  hidden: exampleHidden,
  isOnDraft: true,
  asks: ['adult-details', 'solicitors'] as const,
  odd: [],
}

export const examples = {
  'a father': () => (
    <AdultPage
      {...example}
      fields={viewForm(adultForm, adultAsTyped({ name: 'Colin Yates', side: 'visiting', relation: 'Father', mayAttend: true }), {})}
    />
  ),
  'somebody new': () => (
    <AdultPage {...example} title="Family and others: person 2" isOnDraft={false} fields={viewForm(adultForm, adultAsTyped({}), {})} />
  ),
}
