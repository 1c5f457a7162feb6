import type { FamilyId } from '../../domain/ids.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { type Hidden, PostForm, PostLink } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { factWords } from '../families/door.ts'
import { factForm, openFactForm } from './person.form.ts'
import type { FactLine } from './person-store.ts'

type Props = {
  readonly family: FamilyId
  readonly id: string
  readonly name: string
  readonly facts: readonly FactLine[]
  readonly fields: { readonly fact: FormView<typeof factForm>; readonly openFact: FormView<typeof openFactForm> }
  readonly hidden: Hidden
}

const mayKnow = [
  { value: 'no', label: 'No, it is confidential' },
  { value: 'yes', label: 'Yes' },
]

const OneFact = ({ family, fact, name, fields, hidden }: Omit<Props, 'facts' | 'id'> & { readonly fact: FactLine }) => {
  const about = ` ${factWords[fact.kind].toLowerCase()} of ${name}`
  return (
    <>
      {fact.isConfidential ? 'Confidential' : 'Others on the file may know it'}
      {fact.label !== '' && `. ${fact.label}`}
      <div class="kt-row">
        <PostLink action={`/families/${family}/facts/${fact.id}/ending`} hidden={hidden}>
          No longer holds<span class="govuk-visually-hidden">: {about}</span>
        </PostLink>
      </div>
      <Details summary={fact.isConfidential ? 'Others may know it after all' : 'Make it confidential'}>
        <PostForm action={`/families/${family}/facts/${fact.id}/confidentiality`} hidden={hidden}>
          <input type="hidden" name="to" value={fact.isConfidential ? 'open' : 'confidential'} />
          {fact.isConfidential && <TextareaField field={fields.openFact.why} id={`why-${fact.id}`} rows={2} />}
          <Button kind="secondary" isSmall>
            {fact.isConfidential ? 'Let others know it' : 'Make it confidential'}
          </Button>
        </PostForm>
      </Details>
    </>
  )
}

/** Several addresses and numbers, each with its own word on who may know it; what they say is shown on the people page, one by one. */
export const FactsPart = (props: Props) => (
  <Section id="facts" heading="Addresses and numbers" count={props.facts.length}>
    {props.facts.length > 0 && (
      <SummaryList rows={props.facts.map((fact) => ({ key: factWords[fact.kind], value: <OneFact {...props} fact={fact} /> }))} />
    )}
    <Details summary="Add an address, a number or a school">
      <PostForm action={`/families/${props.family}/people/${props.id}/facts`} hidden={props.hidden}>
        <RadiosField field={props.fields.fact.kind} isSmall items={Object.entries(factWords).map(([value, label]) => ({ value, label }))} />
        <TextareaField field={props.fields.fact.text} rows={2} />
        <TextField field={props.fields.fact.label} width={20} />
        <RadiosField field={props.fields.fact.isConfidential} isSmall items={mayKnow} />
        <Button>Add it</Button>
      </PostForm>
    </Details>
  </Section>
)

export const examples = {
  'two facts': () => (
    <FactsPart
      family={'example' as FamilyId}
      id="one"
      name="Rosa Ashdown"
      facts={[
        { id: 'f1', kind: 'address', label: '', isConfidential: true },
        { id: 'f2', kind: 'phone', label: 'work', isConfidential: false },
      ]}
      fields={{ fact: viewForm(factForm, {}, {}), openFact: viewForm(openFactForm, {}, {}) }}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
