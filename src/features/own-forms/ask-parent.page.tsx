import { nameOf, type OwnDetails } from '../../domain/own-form.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { formOf } from './own-form-store.ts'
import { askForm, openForm } from './own-forms.form.ts'

const ParentFields = ({ fields }: { readonly fields: FormView<typeof openForm> }) => (
  <>
    <TextField field={fields.givenName} />
    <TextField field={fields.familyName} />
    <TextField field={fields.email} type="email" inputMode="email" />
    <TextField field={fields.phone} type="tel" inputMode="tel" width={20} />
  </>
)

const NewPage = ({ fields, hidden }: { readonly fields: FormView<typeof openForm>; readonly hidden: Hidden }) => (
  <>
    <PageHead
      title="Write down a call"
      lead="We send this parent a link to their own form. Tell them the code that stands on the next page."
    />
    <PostForm action="/own-forms/new" hidden={hidden}>
      <ParentFields fields={fields} />
      <Button>Send the link</Button>
    </PostForm>
  </>
)

type Told = { readonly by: string; readonly name: string; readonly reach: string; readonly safe: string }
type OtherProps = {
  readonly action: string
  readonly told: Told | null
  readonly fields: FormView<typeof askForm>
  readonly hidden: Hidden
}

const OtherPage = ({ action, told, fields, hidden }: OtherProps) => (
  <>
    <PageHead
      title="Ask the other parent"
      lead="You decide whether it is safe to write. The letter says nothing of the first parent, nor that they asked."
    />
    {told !== null && (
      <SummaryList
        card={{ title: `What ${told.by} told us` }}
        rows={[
          { key: 'Name', value: told.name },
          { key: 'How to reach them', value: told.reach === '' ? 'Nothing' : told.reach },
          { key: 'Risk if we write', value: told.safe === '' ? 'Nothing' : told.safe },
        ]}
      />
    )}
    <PostForm action={action} hidden={hidden}>
      <ParentFields fields={fields} />
      <TextareaField field={fields.because} rows={4} />
      <CheckboxesField
        field={{ ...fields.isSameMailRight, label: 'Only if both parents use one address' }}
        items={[{ value: 'yes', label: fields.isSameMailRight.label }]}
      />
      <Button>Send the link</Button>
    </PostForm>
  </>
)

const hidden: Hidden = { csrf: 'x', once: 'y' }
export const examples = {
  'a call': () => <NewPage fields={viewForm(openForm, {}, {})} hidden={hidden} />,
  'the other parent': () => (
    <OtherPage
      action="#"
      told={{ by: 'Dana Frost', name: 'Lee Frost', reach: '07700 900321', safe: '' }}
      fields={viewForm(askForm, {}, {})}
      hidden={hidden}
    />
  ),
}

const back = (href: string) => ({ back: { label: 'Forms from parents', href } })

export const showNew = async (ask: Ask): Promise<Answer> =>
  page('Write down a call', <NewPage fields={ask.fields(openForm)} hidden={ask.hidden} />, back('/own-forms'))

export const showOther = async (ask: Ask): Promise<Answer> => {
  const form = await formOf(ask.work, ask.params['id'] ?? '')
  if (form === null) return notFound
  const first = form.copies.find((copy) => copy.place === 1)
  const own = first?.answers.own ?? {}
  const told = first === undefined || own['otherName'] === undefined ? null : toldIn(first.details, own)
  if (told !== null)
    await ask.work.record({ name: 'own-form.read', about: form.id, ...(form.sent === null ? {} : { family: form.sent.familyId }) })
  const props = { action: `/own-forms/${form.id}/other`, told, hidden: ask.hidden }
  return page('Ask the other parent', <OtherPage {...props} fields={ask.fields(askForm)} />, back(`/own-forms/${form.id}`))
}

const toldIn = (details: OwnDetails, own: Readonly<Record<string, string>>): Told => ({
  by: nameOf(details),
  name: own['otherName'] ?? '',
  reach: [own['otherPhone'] ?? '', own['otherReach'] ?? ''].filter((words) => words !== '').join('\n'),
  safe: own['otherSafe'] ?? '',
})
