import type { Question, Step } from '../../domain/own-form-question.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, DateField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FieldView } from '../../web/form.ts'
import type { Answer, Visit } from '../../web/route.ts'
import { formPath, stepAfter, whileOpen } from './inside.page.tsx'
import { formOfStep } from './step.form.ts'

type Asked = { readonly question: Question; readonly field: FieldView }

const QuestionField = ({ question, field }: Asked) => {
  if (question.kind === 'choice')
    return <RadiosField field={field} items={Object.entries(question.choices ?? {}).map(([value, label]) => ({ value, label }))} />
  if (question.kind === 'date') return <DateField field={field} />
  if (question.kind === 'text') return <TextareaField field={field} rows={4} />
  return question.kind === 'phone' ? <TextField field={field} type="tel" inputMode="tel" width={20} /> : <TextField field={field} />
}

type Props = {
  readonly step: Step
  readonly fields: Readonly<Record<string, FieldView>>
  readonly action: string
  readonly skip: string
  readonly hidden: Hidden
  readonly asksAgain: boolean
}

/** One page of the form, one thing at a time. */
export const StepPage = ({ step, fields, action, skip, hidden, asksAgain }: Props) => (
  <>
    <PageHead title={step.title} lead={step.lead} />
    <PostForm action={action} hidden={hidden}>
      {Object.entries(step.questions).map(([name, question]) => {
        const field = fields[name]
        return field === undefined ? null : <QuestionField question={question} field={field} />
      })}
      {asksAgain && fields['isRight'] !== undefined && (
        <CheckboxesField
          field={{ ...fields['isRight'], label: 'Is a date unusual?' }}
          items={[{ value: 'yes', label: 'I looked again. The date is right.' }]}
        />
      )}
      <Button isWide>Save and go on</Button>
    </PostForm>
    <p class="govuk-body">
      <a class="govuk-link" href={skip}>
        Leave this page for later
      </a>
    </p>
  </>
)

export const hasDate = ({ questions }: Step): boolean => Object.values(questions).some(({ kind }) => kind === 'date')

const exampleStep: Step = {
  key: 'you',
  title: 'About you',
  questions: {
    bornOn: { kind: 'date', label: 'When were you born?' },
    relation: { kind: 'choice', label: 'Who are you to the children?', choices: { mother: 'Their mother', father: 'Their father' } },
  },
}

export const examples = {
  'one page': () => (
    <StepPage
      step={exampleStep}
      fields={viewForm(formOfStep('you'), {}, {})}
      action="#"
      skip="#"
      hidden={{ csrf: 'x', once: 'y' }}
      asksAgain={false}
    />
  ),
}

export const showStep =
  (step: Step) =>
  (visit: Visit): Promise<Answer> =>
    whileOpen(visit, ({ copy }) => {
      const path = formPath(visit)
      if (step.isForFirst === true && copy.place !== 1) return { to: 'children' }
      const start = step.key === 'home' ? { phone: copy.details.phone, ...copy.answers.own } : copy.answers.own
      const props = { step, action: `${path}/${step.key}`, skip: `${path}/${stepAfter(step.key)}`, hidden: visit.hidden }
      const asksAgain = hasDate(step) && Object.keys(visit.typed).length > 0
      return {
        title: step.title,
        back: 'pages',
        body: <StepPage {...props} fields={visit.fields(formOfStep(step.key), start)} asksAgain={asksAgain} />,
      }
    })
