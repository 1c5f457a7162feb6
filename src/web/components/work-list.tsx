import { Clock, type ClockProps } from './clock.tsx'
import { isFilled, type Content } from './markup.ts'

export type WorkItem = {
  /** One thing to do, the verb first. */
  readonly task: string
  readonly href: string
  readonly why?: Content
  readonly clock?: ClockProps | undefined
}

const WorkRow = ({ item }: { readonly item: WorkItem }) => (
  <li class="kt-work__item">
    <div>
      <p class="kt-work__do">
        <a class="govuk-link" href={item.href}>
          {item.task}
        </a>
      </p>
      {isFilled(item.why) && <p class="kt-work__why">{item.why}</p>}
    </div>
    {item.clock && <Clock {...item.clock} />}
  </li>
)

/** What to do now, what is due first at the top. `labelledBy` is the id of the heading above. */
export const WorkList = ({ items, labelledBy }: { readonly items: readonly WorkItem[]; readonly labelledBy: string }) => (
  <ul class="kt-work" aria-labelledby={labelledBy}>
    {items.map((item) => (
      <WorkRow item={item} />
    ))}
  </ul>
)
