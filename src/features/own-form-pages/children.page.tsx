import { isStepDone } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import type { OwnChild } from '../../domain/own-form.ts'
import { parseDate } from '../../web/answers.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { TaskList } from '../../web/components/task-list.tsx'
import type { Answer, Visit } from '../../web/route.ts'
import { formPath, whileOpen } from './inside.page.tsx'
import { mostChildren } from './keep-step.ts'
import { formOfStep } from './step.form.ts'
import { hasDate, StepPage } from './step.page.tsx'

type Props = { readonly path: string; readonly children: readonly OwnChild[] }

const bornInWords = (child: OwnChild): string => {
  const born = parseDate(child.bornOn ?? '')
  return born === null ? '' : `Born ${dateInFull(born)}`
}

const ChildrenPage = ({ path, children }: Props) => (
  <>
    <PageHead
      title="Your children"
      lead={children.length === 0 ? 'Name each child this is about.' : 'Open each child and fill in their page.'}
    />
    <TaskList
      items={children.map((child, place) => ({
        title: `${child.givenName ?? ''} ${child.familyName ?? ''}`.trim(),
        hint: bornInWords(child),
        href: `${path}/child/${place}`,
        status: isStepDone(childStep, child) ? 'Done' : 'To do',
      }))}
    />
    {children.length < mostChildren && (
      <Button href={`${path}/child/${children.length}`} kind="secondary">
        Add a child
      </Button>
    )}
    <p>
      <Button href={`${path}/who`} isWide>
        Go on
      </Button>
    </p>
  </>
)

export const examples = {
  'two children': () => (
    <ChildrenPage path="#" children={[{ givenName: 'Elsie', familyName: 'Frost', bornOn: '2019-03-27' }, { givenName: 'Max' }]} />
  ),
}

export const showChildren = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, ({ copy }) => ({
    title: 'Your children',
    back: 'pages',
    body: <ChildrenPage path={formPath(visit)} children={copy.answers.children} />,
  }))

const Removal = ({ action, hidden, name }: { readonly action: string; readonly hidden: Hidden; readonly name: string }) => (
  <PostLink action={action} hidden={hidden}>
    Take {name} off my form
  </PostLink>
)

export const showChild = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, ({ copy }) => {
    const { children } = copy.answers
    const place = Number(visit.params['place'])
    if (!Number.isInteger(place) || place < 0 || place > children.length || place >= mostChildren) return { to: 'children' }
    const child = children[place]
    const title = child?.givenName === undefined ? 'Another child' : `About ${child.givenName}`
    const path = formPath(visit)
    const props = { action: `${path}/child/${place}`, skip: `${path}/children`, hidden: visit.hidden }
    return {
      title,
      back: 'children',
      body: (
        <>
          <StepPage
            {...props}
            step={{ ...childStep, title }}
            fields={visit.fields(formOfStep('child'), child ?? {})}
            asksAgain={hasDate(childStep) && Object.keys(visit.typed).length > 0}
          />
          {child !== undefined && (
            <Removal action={`${props.action}/removal`} hidden={visit.hidden} name={child.givenName ?? 'this child'} />
          )}
        </>
      ),
    }
  })
