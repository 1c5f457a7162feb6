import { oddBirthDate } from '../../domain/referral-gaps.ts'
import { legalStatusWords } from '../../domain/referral.ts'
import { today } from '../../domain/civil-time.ts'
import { CheckboxesField, DateField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import {
  DraftForm,
  draftPageOf,
  draftPath,
  draftTitle,
  exampleHidden,
  itemsOf,
  withDraft,
  yesNoItems,
  mostChildren,
} from '../referral-drafts/door.ts'
import { childAsTyped, childForm } from './people.form.ts'

type ChildPageProps = {
  readonly caption: string
  readonly title: string
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof childForm>
  /** "is the birth date 3 March 2062 right? It is in the future" */
  readonly oddDate: string | null
  readonly canBeRight: boolean
  readonly isOnDraft: boolean
}

export const ChildPage = ({ caption, title, action, hidden, fields, oddDate, canBeRight, isOnDraft }: ChildPageProps) => (
  <DraftForm
    caption={caption}
    title={title}
    action={action}
    hidden={hidden}
    another="Save and add another child"
    foot={
      isOnDraft && (
        <PostLink action={`${action}/removal`} hidden={hidden}>
          Take this child off the referral
        </PostLink>
      )
    }
  >
    <TextField field={fields.givenName} width={20} autoComplete="off" isSpellChecked={false} />
    <TextField field={fields.familyName} width={20} autoComplete="off" isSpellChecked={false} />
    <DateField field={fields.bornOn} />
    {oddDate !== null && (
      <InsetText>
        <p class="govuk-body">Look again: {oddDate}.</p>
        {canBeRight && (
          <CheckboxesField field={fields.dateIsRight} items={[{ value: 'yes', label: 'Yes, this birth date is right' }]} isSmall />
        )}
      </InsetText>
    )}
    <SelectField field={fields.legalStatus} emptyWords="Choose the legal status" items={itemsOf(legalStatusWords)} />
    <TextField field={fields.livesWith} />
    <TextField field={fields.school} autoComplete="off" />
    <CheckboxesField
      field={fields.isSchoolConfidential}
      items={[
        { value: 'yes', label: 'Keep the school confidential', hint: 'It never reaches another party, on any page, letter or paper' },
      ]}
      isSmall
    />
    <RadiosField field={fields.mayLeaveVenue} items={yesNoItems} isInline />
  </DraftForm>
)

export const showChild = withDraft((open) => {
  const { ask, draft, id } = open
  const place = Number(ask.params['place']) - 1
  const children = draft.children ?? []
  if (!Number.isInteger(place) || place < 0 || place > children.length || place >= mostChildren) return { kind: 'not-found' }
  const child = children[place]
  const start = childAsTyped(child ?? { familyName: children[0]?.familyName }, draft.confirmedDates ?? [])
  const name = child?.givenName ?? ''
  const title = name === '' ? `Child ${place + 1}` : name
  return draftPageOf(
    open,
    title,
    <ChildPage
      caption={draftTitle(draft)}
      title={title}
      action={`${draftPath(id)}/children/${place + 1}`}
      hidden={ask.hidden}
      fields={ask.fields(childForm, start)}
      oddDate={oddBirthDate(child?.bornOn, today(ask.work.now), [])}
      canBeRight={(child?.bornOn ?? '') <= today(ask.work.now).toString()}
      isOnDraft={child !== undefined}
    />,
  )
})

const example = { caption: 'Referral: Ivy Dunmore', title: 'Ivy', action: '#', hidden: exampleHidden, isOnDraft: true, canBeRight: false }
const typed = childAsTyped({ givenName: 'Ivy', familyName: 'Dunmore', bornOn: '2019-09-03', legalStatus: 'interim-care-order' }, [])

export const examples = {
  'half filled in': () => <ChildPage {...example} fields={viewForm(childForm, typed, {})} oddDate={null} />,
  'an unlikely birth date': () => (
    <ChildPage
      {...example}
      fields={viewForm(childForm, { ...typed, bornOn: '2062-09-03' }, {})}
      oddDate="is the birth date 3 September 2062 right? It is in the future"
    />
  ),
  'a date that cannot be read': () => (
    <ChildPage
      {...example}
      fields={viewForm(childForm, { ...typed, bornOn: '2019-31-03' }, { bornOn: 'Enter a real date, like 21 5 2026' })}
      oddDate={null}
    />
  ),
}
