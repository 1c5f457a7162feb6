import { draftPages, type DraftPage, type Gap } from '../../domain/referral-gaps.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { Button } from '../../web/components/button.tsx'
import type { Content } from '../../web/components/markup.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { TaskList, type Task } from '../../web/components/task-list.tsx'
import { page } from '../../web/route.ts'
import { draftPath, draftTitle, pagePath, withDraft } from './draft-form.page.tsx'
import { mostAdults, mostChildren } from './draft-fields.form.ts'

const pageWords = {
  children: 'Children',
  needs: 'What each child needs',
  adults: 'Family and others',
  asked: 'What you ask for',
  court: 'The court',
  background: 'History and other professionals',
  risks: 'Risks, and who must not meet',
  practical: 'Emergencies, and until we start',
} as const satisfies Record<DraftPage, string>

/** Whether anything at all was answered on a page. */
const isBegun = (draft: ReferralDraft, part: DraftPage): boolean => {
  const begun = {
    children: draft.children !== undefined,
    needs: (draft.children ?? []).some((child) => child.needs !== undefined),
    adults: draft.adults !== undefined,
    asked: draft.kindAsked !== undefined || draft.purpose !== undefined,
    court: draft.inProceedings !== undefined || draft.courtCase !== undefined,
    background: draft.professionals !== undefined,
    risks: draft.mustNotMeet !== undefined,
    practical: draft.emergency !== undefined,
  }
  return begun[part]
}

const stateWords = (gaps: readonly Gap[], hasBegun: boolean): Content => {
  if (gaps.length === 0) return 'Done'
  if (!hasBegun) return <Tag>Not started</Tag>
  return <Tag colour="yellow">{gaps.length === 1 ? '1 answer missing' : `${gaps.length} answers missing`}</Tag>
}

type TaskPageProps = { readonly id: string; readonly draft: ReferralDraft; readonly gaps: readonly Gap[] }

const taskOf = ({ id, draft, gaps }: TaskPageProps, part: DraftPage): Task => {
  const own = gaps.filter((gap) => gap.page === part)
  return { title: pageWords[part], href: pagePath(id, { page: part }), status: stateWords(own, isBegun(draft, part)) }
}

/** One line for each child or adult, then one to add another, then what is missing of them all. */
const entryTasks = (
  { id, gaps }: TaskPageProps,
  list: 'children' | 'adults',
  given: { readonly names: readonly string[]; readonly add: string; readonly most: number },
): readonly Task[] => {
  const named = given.names.map((title, place) => ({
    title,
    href: pagePath(id, { page: list, place }),
    status: stateWords(
      gaps.filter((gap) => gap.page === list && gap.place === place),
      true,
    ),
  }))
  const ofAll = gaps.filter((gap) => gap.page === list && gap.place === undefined)
  const next = {
    title: given.add,
    href: pagePath(id, { page: list, place: given.names.length }),
    status: ofAll.length > 0 ? stateWords(ofAll, given.names.length > 0) : '',
    hint: ofAll.map((gap) => gap.says).join('. '),
  }
  return given.names.length >= given.most ? named : [...named, next]
}

/** The one next act: the first part that lacks something, or to look it all through. */
const GoOn = ({ id, gaps }: Pick<TaskPageProps, 'id' | 'gaps'>) => {
  const next = draftPages.map((part) => gaps.find((gap) => gap.page === part)).find((gap) => gap !== undefined)
  if (next === undefined) return <Button href={`${draftPath(id)}/check`}>Check your answers</Button>
  return <Button href={pagePath(id, next)}>Go on: {pageWords[next.page].replace(/^./, (letter) => letter.toLowerCase())}</Button>
}

export const TaskListPage = (props: TaskPageProps) => {
  const { id, draft, gaps } = props
  const children = (draft.children ?? []).map((child, place) =>
    `${child.givenName ?? `Child ${place + 1}`} ${child.familyName ?? ''}`.trim(),
  )
  const adults = (draft.adults ?? []).map((adult, place) => adult.name ?? `Person ${place + 1}`)
  const open = new Set(gaps.map((gap) => gap.page)).size
  const lead =
    open === 0
      ? 'Every part is done. Check it, then send it in.'
      : `${draftPages.length - open} of ${draftPages.length} parts are done. Everything you wrote is saved.`
  return (
    <>
      <PageHead caption="Not sent yet" title={draftTitle(draft)} lead={lead}>
        <GoOn id={id} gaps={gaps} />
      </PageHead>
      <h2 class="govuk-heading-m">1. The children</h2>
      <TaskList
        idPrefix="children"
        items={[
          ...entryTasks(props, 'children', {
            names: children,
            add: children.length === 0 ? 'Add the first child' : 'Add another child',
            most: mostChildren,
          }),
          taskOf(props, 'needs'),
        ]}
      />
      <h2 class="govuk-heading-m">2. Family and others close to them</h2>
      <TaskList
        idPrefix="adults"
        items={entryTasks(props, 'adults', {
          names: adults,
          add: adults.length === 0 ? 'Add the first person' : 'Add another person',
          most: mostAdults,
        })}
      />
      <h2 class="govuk-heading-m">3. The sessions</h2>
      <TaskList idPrefix="sessions" items={(['asked', 'court'] as const).map((part) => taskOf(props, part))} />
      <h2 class="govuk-heading-m">4. Background and safety</h2>
      <TaskList idPrefix="safety" items={(['background', 'risks', 'practical'] as const).map((part) => taskOf(props, part))} />
      {open > 0 && (
        <Button href={`${draftPath(id)}/check`} kind="secondary">
          Check your answers
        </Button>
      )}
    </>
  )
}

export const showTaskList = withDraft(({ id, draft, gaps }) =>
  page(draftTitle(draft), <TaskListPage id={id} draft={draft} gaps={gaps} />, {
    back: { label: 'Back to referrals', href: '/my-referrals' },
  }),
)

export const examples = {
  'just begun': () => (
    <TaskListPage
      id="x"
      draft={{}}
      gaps={[
        { page: 'children', rule: 'REF-03', says: 'No child is named yet' },
        { page: 'asked', rule: 'REF-03', says: 'The kind of session is missing' },
      ]}
    />
  ),
  'all done': () => (
    <TaskListPage id="x" draft={{ children: [{ givenName: 'Ivy', familyName: 'Dunmore' }], adults: [{ name: 'Colin Yates' }] }} gaps={[]} />
  ),
}
