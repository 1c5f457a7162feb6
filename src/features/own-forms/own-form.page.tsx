import { today } from '../../domain/civil-time.ts'
import { codeInWords, copyStateWords, mayGoForward, nameOf } from '../../domain/own-form.ts'
import { dayInWords, momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { SelectField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { areasOf, type AreaChoice } from '../referrals/door.ts'
import { maySeeForm } from './about-own-form.ts'
import { needsBothCopies } from './go-forward.ts'
import { formOf, sharesMail, type CopyOnPage, type OwnForm } from './own-form-store.ts'
import { codeOf } from './own-link-store.ts'
import { sendingForm } from './own-forms.form.ts'
import { nextOf } from './own-forms.page.tsx'

type CopyProps = { readonly formPath: string; readonly copy: CopyOnPage; readonly isSent: boolean; readonly hidden: Hidden }

const CopyActs = ({ formPath, copy, hidden }: CopyProps) => (
  <ButtonGroup>
    {copy.state !== 'in' && (
      <PostForm action={`${formPath}/copies/${copy.id}/link`} hidden={hidden} classes="kt-inline-form">
        <Button kind="secondary">Send a new link to {copy.name}</Button>
      </PostForm>
    )}
    <PostForm action={`${formPath}/copies/${copy.id}/withdrawal`} hidden={hidden} classes="kt-inline-form">
      <Button kind="secondary">Take back the form of {copy.name}</Button>
    </PostForm>
  </ButtonGroup>
)

const CopyPart = (props: CopyProps) => {
  const { copy, isSent } = props
  return (
    <Section id={`copy-${copy.id}`} heading={copy.name}>
      <SummaryList
        rows={[
          { key: 'Their form', value: copy.state === 'in' ? 'It is in' : copyStateWords[copy.state] },
          { key: 'Asked', value: copy.asked },
          ...(copy.kept === null ? [] : [{ key: 'Last kept', value: copy.kept }]),
          ...(copy.code === null || copy.state === 'in'
            ? []
            : [{ key: 'Code to read out', value: `${codeInWords(copy.code)}. Only when you know that it is them.` }]),
        ]}
      />
      {copy.sameMail > 0 && (
        <InsetText>Another form was asked for with the same e-mail address. Ask this parent who else can read it.</InsetText>
      )}
      {!isSent && copy.state !== 'withdrawn' && <CopyActs {...props} />}
    </Section>
  )
}

type Props = {
  readonly form: Pick<OwnForm, 'id' | 'kind' | 'sent'>
  readonly next: string
  readonly isReady: boolean
  readonly copies: readonly CopyOnPage[]
  readonly areas: readonly AreaChoice[]
  readonly fields: FormView<typeof sendingForm>
  readonly hidden: Hidden
}

type SendingProps = Pick<Props, 'form' | 'areas' | 'fields' | 'hidden'> & { readonly isAlone: boolean }

const Sending = ({ form, areas, fields, hidden, isAlone }: SendingProps) => (
  <PostForm action={`/own-forms/${form.id}/sending`} hidden={hidden}>
    {areas.length > 1 && (
      <SelectField field={fields.area} emptyWords="Choose" items={areas.map(({ id, name }) => ({ value: id, label: name }))} />
    )}
    {isAlone && <TextField field={fields.otherPhone} type="tel" inputMode="tel" width={20} />}
    <Button>Send it to the desk</Button>
  </PostForm>
)

const FormPage = ({ form, next, isReady, copies, areas, fields, hidden }: Props) => {
  const living = copies.filter((copy) => copy.state !== 'withdrawn')
  const path = `/own-forms/${form.id}`
  return (
    <>
      <PageHead caption="Forms from parents" title={copies.map((copy) => copy.name).join(' and ')} lead={`${next}.`} />
      {form.sent !== null && <Button href={`/referrals/${form.sent.referralId}/decision`}>Open the referral</Button>}
      {copies.some((copy) => copy.state === 'in') && (
        <Button href={`${path}/answers`} kind="secondary">
          Read the answers
        </Button>
      )}
      {isReady && <Sending form={form} areas={areas} fields={fields} hidden={hidden} isAlone={living.length === 1} />}
      {copies.map((copy) => (
        <CopyPart formPath={path} copy={copy} isSent={form.sent !== null} hidden={hidden} />
      ))}
      {form.sent === null && living.length < 2 && <Button href={`${path}/other`}>Ask the other parent</Button>}
    </>
  )
}

const example: CopyOnPage = {
  id: 'one',
  name: 'Dana Frost',
  state: 'begun',
  asked: 'Thu 21 May',
  kept: 'Thu 21 May, 4:05pm',
  code: '483921',
  sameMail: 0,
}

export const examples = {
  'one begun, one in': () => (
    <FormPage
      form={{ id: 'example', kind: 'both-parents', sent: null }}
      next="Wait for Dana’s form"
      isReady={false}
      copies={[example, { ...example, id: 'two', name: 'Lee Frost', state: 'in', sameMail: 1 }]}
      areas={[]}
      fields={viewForm(sendingForm, {}, {})}
      hidden={{ csrf: 'x', once: 'y' }}
    />
  ),
}

export const showForm = async (ask: Ask): Promise<Answer> => {
  const { work } = ask
  const form = await formOf(work, ask.params['id'] ?? '')
  if (form === null || !(await maySeeForm(work, ask.person, form))) return notFound
  const copies: CopyOnPage[] = []
  for (const copy of form.copies) {
    copies.push({
      id: copy.id,
      name: nameOf(copy.details),
      state: copy.state,
      asked: dayInWords(today(copy.openedAt)),
      kept: copy.keptAt === null ? null : momentInWords(copy.keptAt),
      code: await codeOf(work, copy.id),
      sameMail: await sharesMail(work, copy),
    })
  }
  const isReady = form.sent === null && mayGoForward(form.copies, needsBothCopies(form, await policyInForce(work)))
  const props = { form, copies, isReady, next: nextOf(form), areas: await areasOf(work), hidden: ask.hidden }
  return page('Forms from parents', <FormPage {...props} fields={ask.fields(sendingForm)} />, {
    back: { label: 'Forms from parents', href: '/own-forms' },
  })
}
