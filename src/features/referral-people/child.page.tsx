import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { childSexWords, legalStatusWords, type DraftChild, type ReferralDraft } from '../../domain/referral.ts'
import { today } from '../../domain/civil-time.ts'
import { CheckboxesField, DateField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
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
  mostChildren,
} from '../referral-drafts/door.ts'
import { childAsTyped, childForm } from './child.form.ts'

type ChildPageProps = {
  readonly caption: string
  readonly title: string
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof childForm>
  readonly odd: readonly OddDate[]
  /** Whether this child's place with the council is asked. */
  readonly isLookedAfterAsked: boolean
  /** Adults named already with whom children live. */
  readonly homes: readonly string[]
  readonly isOnDraft: boolean
}

export const ChildPage = ({ caption, title, action, hidden, fields, odd, isLookedAfterAsked, homes, isOnDraft }: ChildPageProps) => (
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
    <TextField field={fields.language} width={20} />
    <RadiosField field={fields.sex} items={itemsOf(childSexWords)} isInline />
    <SelectField field={fields.legalStatus} emptyWords="Choose the legal status" items={itemsOf(legalStatusWords)} />
    {isLookedAfterAsked && <DateField field={fields.lookedAfterSince} />}
    {isLookedAfterAsked && <TextField field={fields.systemId} width={20} isSpellChecked={false} />}
    <LookAgain odd={odd} field={fields.datesAreRight} />
    <LivesWith homes={homes} fields={fields} />
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

/** An adult who was named already is chosen, not typed again. */
const LivesWith = ({ homes, fields }: Pick<ChildPageProps, 'homes' | 'fields'>) => {
  if (homes.length === 0) return <TextField field={fields.livesWith} />
  const typed = fields.livesWith.value ?? ''
  const isNamed = homes.includes(typed)
  const other = { ...fields.livesWith, label: 'Who is it?', hint: undefined, value: isNamed ? '' : typed }
  const items = [
    ...homes.map((name) => ({ value: name, label: name })),
    { value: '', label: 'Somebody else', more: <TextField field={other} /> },
  ]
  return <RadiosField field={{ ...fields.livesWithNamed, value: isNamed ? typed : (fields.livesWithNamed.value ?? '') }} items={items} />
}

/** What the first child has already said is offered for the next. */
const likeTheFirst = ({ children }: ReferralDraft): DraftChild => {
  const first = children?.[0]
  return {
    familyName: first?.familyName,
    legalStatus: first?.legalStatus,
    livesWith: first?.livesWith,
    needs: first?.needs?.language === undefined ? undefined : { language: first.needs.language },
    more: { lookedAfterSince: first?.more?.lookedAfterSince },
  }
}

const homesIn = ({ adults = [] }: ReferralDraft): readonly string[] =>
  adults.flatMap(({ side, name }) => (name !== undefined && (side === 'resident' || side === 'carer') ? [name] : []))

export const showChild = withDraft((open) => {
  const { ask, draft, id, terms } = open
  const place = Number(ask.params['place']) - 1
  const children = draft.children ?? []
  if (!Number.isInteger(place) || place < 0 || place > children.length || place >= mostChildren) return { kind: 'not-found' }
  const child = children[place]
  const odd = oddAt(draft, today(ask.work.now), { page: 'children', place })
  const start = { ...childAsTyped(child ?? likeTheFirst(draft)), datesAreRight: areRight(draft, odd) }
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
      odd={odd}
      isLookedAfterAsked={terms.asks.includes('looked-after')}
      homes={homesIn(draft)}
      isOnDraft={child !== undefined}
    />,
  )
})

const example = {
  caption: 'Referral: Ivy Dunmore',
  title: 'Ivy',
  action: '#',
  hidden: exampleHidden,
  isOnDraft: true,
  odd: [],
  isLookedAfterAsked: true,
  homes: [],
}
const typed = childAsTyped({ givenName: 'Ivy', familyName: 'Dunmore', bornOn: '2019-09-03', legalStatus: 'interim-care-order' })

export const examples = {
  'half filled in': () => <ChildPage {...example} fields={viewForm(childForm, typed, {})} />,
  'an unlikely birth date': () => (
    <ChildPage
      {...example}
      fields={viewForm(childForm, { ...typed, bornOn: '2062-09-03' }, {})}
      homes={['Shona Dunmore']}
      odd={[
        {
          page: 'children',
          date: '2062-09-03',
          says: 'Ivy: is the birth date 3 September 2062 right? It is in the future',
          canBeRight: false,
        },
      ]}
    />
  ),
  'a date that cannot be read': () => (
    <ChildPage
      {...example}
      fields={viewForm(childForm, { ...typed, bornOn: '2019-31-03' }, { bornOn: 'Enter a real date, like 21 5 2026' })}
    />
  ),
}
