import type { Step } from '../../domain/own-form-question.ts'
import { isStepDone, stepsFor } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import type { OwnAnswers } from '../../domain/own-form.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { TaskList, type Task } from '../../web/components/task-list.tsx'
import type { Answer, Visit } from '../../web/route.ts'
import { formPath, whileOpen } from './inside.page.tsx'

type Props = { readonly path: string; readonly name: string; readonly steps: readonly Step[]; readonly answers: OwnAnswers }

const taskOf = (path: string, step: Step, { own }: OwnAnswers): Task => ({
  title: step.title,
  href: `${path}/${step.key}`,
  status: isStepDone(step, own) && Object.keys(step.questions).some((name) => own[name] !== undefined) ? 'Done' : 'To do',
})

const childrenTask = (path: string, { children }: OwnAnswers): Task => ({
  title: 'Your children',
  href: `${path}/children`,
  status: children.length > 0 && children.every((child) => isStepDone(childStep, child)) ? 'Done' : 'To do',
})

const PagesPage = ({ path, name, steps, answers }: Props) => (
  <>
    <PageHead title="Your form" lead={`Hello ${name}. Each page is kept when you send it. Stop and come back when you like.`} />
    <TaskList
      items={[
        ...steps.map((step) => taskOf(path, step, answers)),
        childrenTask(path, answers),
        { title: 'Papers', href: `${path}/papers`, status: 'If you have any' },
      ]}
    />
    <Button href={`${path}/check`} isWide>
      Check my answers
    </Button>
    <p class="govuk-body">
      <a class="govuk-link" href={`${path}/withdrawal`}>
        I do not want to go on
      </a>
    </p>
  </>
)

export const examples = {
  'some done': () => (
    <PagesPage
      path="#"
      name="Dana"
      steps={stepsFor({ place: 1 })}
      answers={{ own: { language: 'English', interpreter: 'no' }, children: [] }}
    />
  ),
}

export const showPages = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, ({ copy }) => ({
    title: 'Your form',
    body: <PagesPage path={formPath(visit)} name={copy.details.givenName} steps={stepsFor(copy)} answers={copy.answers} />,
  }))
