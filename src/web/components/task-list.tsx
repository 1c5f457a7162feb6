import { classNames, describedByIds, isFilled, type Content, type Marked } from './markup.ts'

export type Task = {
  readonly title: Content
  readonly status: Content
  readonly href?: string | undefined
  readonly hint?: Content
  readonly titleClasses?: string | undefined
  readonly statusClasses?: string | undefined
  readonly classes?: string | undefined
}

export type TaskListProps = Marked & { readonly items: readonly Task[]; readonly idPrefix?: string | undefined }

const TaskTitle = ({ task, ids }: { readonly task: Task; readonly ids: string | undefined }) =>
  task.href === undefined ? (
    <div class={task.titleClasses}>{task.title}</div>
  ) : (
    <a class={classNames('govuk-link', 'govuk-task-list__link', task.titleClasses)} href={task.href} aria-describedby={ids}>
      {task.title}
    </a>
  )

const TaskRow = ({ task, id }: { readonly task: Task; readonly id: string }) => (
  <li class={classNames('govuk-task-list__item', task.href !== undefined && 'govuk-task-list__item--with-link', task.classes)}>
    <div class="govuk-task-list__name-and-hint">
      <TaskTitle task={task} ids={describedByIds(isFilled(task.hint) && `${id}-hint`, `${id}-status`)} />
      {isFilled(task.hint) && (
        <div id={`${id}-hint`} class="govuk-task-list__hint">
          {task.hint}
        </div>
      )}
    </div>
    <div class={classNames('govuk-task-list__status', task.statusClasses)} id={`${id}-status`}>
      {task.status}
    </div>
  </li>
)

/** The parts of a long form, each with its state. */
export const TaskList = ({ items, idPrefix = 'task-list', classes, attributes }: TaskListProps) => (
  <ul class={classNames('govuk-task-list', classes)} {...attributes}>
    {items.map((task, index) => (
      <TaskRow task={task} id={`${idPrefix}-${index + 1}`} />
    ))}
  </ul>
)
