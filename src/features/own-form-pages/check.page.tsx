import { answerInWords } from '../../domain/own-form-differences.ts'
import type { Step } from '../../domain/own-form-question.ts'
import { missingIn, stepsFor, type Missing } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import { nameOf, type OwnAnswers, type OwnDetails } from '../../domain/own-form.ts'
import { mustBeTicked } from '../../web/answers.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { form, viewForm, type FormView } from '../../web/form.ts'
import type { Answer, Visit } from '../../web/route.ts'
import { formPath, whileOpen } from './inside.page.tsx'

export const checkForm = form({
  isTrue: { label: 'Is this right?', schema: mustBeTicked('Tick the box when what you wrote is right as far as you know') },
})

type Part = {
  readonly id: string
  readonly step: Step
  readonly href: string
  readonly given: Readonly<Record<string, string | undefined>>
}

const AnswersOf = ({ id, step, href, given }: Part) => (
  <Section id={id} heading={step.title} link={{ label: `Change “${step.title}”`, href }}>
    <SummaryList
      rows={Object.entries(step.questions).flatMap(([name, question]) => {
        const value = answerInWords(question, given[name])
        return value === '' ? [] : [{ key: question.label, value }]
      })}
    />
  </Section>
)

type Props = {
  readonly path: string
  readonly place: number
  readonly details: OwnDetails
  readonly answers: OwnAnswers
  readonly hidden: Hidden
  readonly fields: FormView<typeof checkForm>
}

const partsOf = ({ path, place, answers }: Props): readonly Part[] => [
  ...stepsFor({ place }).map((step) => ({ id: step.key, step, href: `${path}/${step.key}`, given: answers.own })),
  ...answers.children.map((child, at) => ({
    id: `child-${at}`,
    step: { ...childStep, title: `About ${child.givenName ?? 'this child'}` },
    href: `${path}/child/${at}`,
    given: child,
  })),
]

const missingPath = ({ step, place }: Missing): string => (place === undefined ? step : `${step}/${place}`)

const StillMissing = ({ path, missing }: { readonly path: string; readonly missing: readonly Missing[] }) => (
  <Section id="missing" heading="Still to do" count={missing.length}>
    <ul class="govuk-list govuk-list--bullet">
      {missing.map((each) => (
        <li>
          <a class="govuk-link" href={`${path}/${missingPath(each)}`}>
            {each.says}
          </a>
        </li>
      ))}
    </ul>
  </Section>
)

const CheckPage = (props: Props) => {
  const missing = missingIn(props.answers, props)
  return (
    <>
      <PageHead title="Check your answers" lead="The other parent never sees them." />
      {missing.length > 0 && <StillMissing path={props.path} missing={missing} />}
      <SummaryList
        rows={[
          { key: 'Your name', value: nameOf(props.details) },
          { key: 'Your e-mail', value: props.details.email },
        ]}
      />
      {partsOf(props).map((part) => (
        <AnswersOf {...part} />
      ))}
      <PostForm action={`${props.path}/check`} hidden={props.hidden}>
        <CheckboxesField
          field={props.fields.isTrue}
          items={[{ value: 'yes', label: 'This is right as far as I know, and I told you of every danger I know of.' }]}
        />
        <Button isWide>Send my form</Button>
      </PostForm>
    </>
  )
}

export const examples = {
  'half filled in': () => (
    <CheckPage
      path="#"
      place={1}
      details={{ givenName: 'Dana', familyName: 'Frost', email: 'dana.frost@example.org', phone: '' }}
      answers={{ own: { language: 'English', interpreter: 'no' }, children: [{ givenName: 'Elsie', bornOn: '2019-03-27' }] }}
      hidden={{ csrf: 'x', once: 'y' }}
      fields={viewForm(checkForm, {}, {})}
    />
  ),
}

export const showCheck = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, ({ copy }) => ({
    title: 'Check your answers',
    back: 'pages',
    body: <CheckPage {...copy} path={formPath(visit)} hidden={visit.hidden} fields={visit.fields(checkForm)} />,
  }))
