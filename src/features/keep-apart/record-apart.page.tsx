import type { FamilyId } from '../../domain/ids.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs, partiesOf } from '../families/door.ts'
import { apartForm, endForm } from './apart.form.ts'
import { apartFor, type ApartShown } from './apart-query.ts'
import { exampleApart } from './apart-example.ts'

type Choice = { readonly value: string; readonly label: string }
type Props = {
  readonly family: FamilyId
  readonly fields: FormView<typeof apartForm>
  readonly people: readonly Choice[]
  readonly hidden: Hidden
}

const Leave = ({ family }: { readonly family: FamilyId }) => (
  <a class="govuk-link" href={`/families/${family}/apart`}>
    Leave without recording
  </a>
)

export const RecordApartPage = ({ family, fields, people, hidden }: Props) => (
  <>
    <PageHead caption="Risk" title="Who must not meet?" lead="Two people of this family, or somebody of this family and another family." />
    <FamilyTabs family={family} current="risk" />
    <PostForm action={`/families/${family}/apart`} hidden={hidden}>
      <SelectField field={fields.one} emptyWords="Everybody of this family" items={people} />
      <SelectField field={fields.other} emptyWords="Nobody of this family" items={people} />
      <Section id="elsewhere" heading="If it is another family">
        <TextField field={fields.otherFile} width={10} />
        <TextField field={fields.otherName} width={20} />
      </Section>
      <Section id="why" heading="Why, and how long">
        <TextareaField field={fields.because} rows={3} />
        <TextField field={fields.orderOn} width={10} />
        <TextField field={fields.until} width={10} />
      </Section>
      <ButtonGroup>
        <Button stopsDoubleClick>Put this on record</Button>
        <Leave family={family} />
      </ButtonGroup>
    </PostForm>
  </>
)

const familySides: readonly string[] = ['visiting', 'resident', 'carer', 'connected-other']

export const showRecordApart = async (ask: Ask) => {
  const family = ask.params['id'] as FamilyId
  const people = (await partiesOf(ask.work, family)).filter(({ side }) => familySides.includes(side))
  const items = people.map(({ id, name, relation }) => ({
    value: id,
    label: relation === '' ? name : `${name}, ${relation.toLowerCase()}`,
  }))
  const body = <RecordApartPage family={family} fields={ask.fields(apartForm)} people={items} hidden={ask.hidden} />
  return page('Who must not meet?', body, await familyFrame(ask.work, family))
}

type EndProps = Pick<Props, 'family' | 'hidden'> & { readonly record: ApartShown; readonly fields: FormView<typeof endForm> }

export const EndApartPage = ({ family, record, fields, hidden }: EndProps) => (
  <>
    <FamilyTabs family={family} current="risk" />
    <PageHead title="May they meet again?" lead={`${record.one.name} and ${record.other.name}. The record stays readable.`} />
    <PostForm action={`/families/${family}/apart/${record.id}/end`} hidden={hidden}>
      <TextareaField field={fields.because} rows={3} />
      <ButtonGroup>
        <Button kind="warning" stopsDoubleClick>
          End this record
        </Button>
        <Leave family={family} />
      </ButtonGroup>
    </PostForm>
  </>
)

export const showEndApart = async (ask: Ask) => {
  const family = ask.params['id'] as FamilyId
  const record = (await apartFor(ask.work, ask.person, family)).find(({ id }) => id === ask.params['apart'])
  if (record === undefined) return notFound
  const body = <EndApartPage family={family} record={record} fields={ask.fields(endForm)} hidden={ask.hidden} />
  return page('May they meet again?', body, await familyFrame(ask.work, family))
}

const shown = { family: 'example' as FamilyId, hidden: { csrf: 'example', once: 'example' } }
const people = [
  { value: 'rosa', label: 'Rosa Ashdown, mother' },
  { value: 'owen', label: 'Owen Ashdown, father' },
]
export const examples = {
  'put on record': () => <RecordApartPage {...shown} people={people} fields={viewForm(apartForm, {}, {})} />,
  'the reason is missing': () => (
    <RecordApartPage
      {...shown}
      people={people}
      fields={viewForm(apartForm, { one: 'rosa' }, { because: 'Enter why they must not meet' })}
    />
  ),
  'end a record': () => <EndApartPage {...shown} record={exampleApart} fields={viewForm(endForm, {}, {})} />,
}
