import { today } from '../../domain/civil-time.ts'
import type { GroupTerms } from '../../domain/referral-group-gaps.ts'
import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { frequencyWords, workerGenderWords } from '../../domain/referral.ts'
import { isSupervised } from '../../domain/referral-gaps.ts'
import { sessionKindWords, type SessionKind } from '../../domain/session-kind.ts'
import { lengthInWords } from '../../domain/words-for-time.ts'
import { RadiosField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import type { AreaChoice } from '../referrals/door.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, itemsOf, withDraft } from './draft-form.page.tsx'
import { areRight, oddAt } from './draft-section.form.ts'
import { GroupFields, LookAgain } from './group-fields.page.tsx'
import { askedAsTyped, askedForm, lengths } from './request.form.ts'

type AskedPageProps = {
  readonly caption: string
  readonly action: string
  readonly hidden: Hidden
  readonly kinds: readonly SessionKind[]
  readonly areas: readonly AreaChoice[]
  readonly terms: GroupTerms
  readonly odd: readonly OddDate[]
  readonly fields: FormView<typeof askedForm>
}

export const AskedPage = ({ caption, action, hidden, kinds, areas, terms, odd, fields }: AskedPageProps) => (
  <DraftForm caption={caption} title="What you ask for" action={action} hidden={hidden}>
    <RadiosField field={fields.kindAsked} items={itemsOf(sessionKindWords, kinds)} />
    {kinds.some(isSupervised) && <TextareaField field={fields.whySupervised} rows={5} />}
    <SelectField field={fields.frequency} emptyWords="Choose how often" items={itemsOf(frequencyWords)} />
    <SelectField
      field={fields.minutes}
      emptyWords="Choose how long"
      items={lengths.map((minutes) => ({ value: minutes, label: lengthInWords(Number(minutes)) }))}
    />
    <TextField field={fields.days} />
    <TextareaField field={fields.purpose} rows={3} />
    {areas.length > 1 && <RadiosField field={fields.areaId} items={areas.map(({ id, name }) => ({ value: id, label: name }))} isInline />}
    <RadiosField
      field={fields.workerGenderAsked}
      items={[...itemsOf(workerGenderWords), { value: '', label: 'It does not matter' }]}
      isInline
    />
    <GroupFields page="asked" terms={terms} fields={fields} />
    <LookAgain odd={odd} field={fields.datesAreRight} />
  </DraftForm>
)

export const showAsked = withDraft((open) => {
  const { ask, draft, id, terms, areas } = open
  const odd = oddAt(draft, today(ask.work.now), { page: 'asked' })
  return draftPageOf(
    open,
    'What you ask for',
    <AskedPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/asked`}
      hidden={ask.hidden}
      kinds={terms.sessionKinds}
      areas={areas}
      terms={terms}
      odd={odd}
      fields={ask.fields(askedForm, { ...askedAsTyped(draft), datesAreRight: areRight(draft, odd) })}
    />,
  )
})

export const examples = {
  'supervised or supported': () => (
    <AskedPage
      caption="Referral: Ivy and Rafe Dunmore"
      action="#"
      hidden={exampleHidden}
      kinds={['supervised', 'supported']}
      areas={[
        { id: 'east', name: 'East' },
        { id: 'west', name: 'West' },
      ]}
      terms={{ asks: ['plan'], classesCoreOffer: true }}
      odd={[]}
      fields={viewForm(askedForm, { kindAsked: 'supervised', minutes: '90' }, {})}
    />
  ),
}
