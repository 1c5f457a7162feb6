import { RadiosField, type Field } from './fields.tsx'
import { isFilled, type Content } from './markup.ts'

export type NextSessionProps = { readonly day: string; readonly time: string; readonly arrive?: Content; readonly who?: Content }

/** The one big fact on a parent's page. */
export const NextSession = ({ day, time, arrive, who }: NextSessionProps) => (
  <div class="kt-when">
    <p class="kt-when__day">{day}</p>
    <p class="kt-when__time">{time}</p>
    {isFilled(who) && <p class="kt-when__who">{who}</p>}
    {isFilled(arrive) && <p class="kt-when__arrive">{arrive}</p>}
  </div>
)

/** Good to know, as question and answer. */
export const FactList = ({ items }: { readonly items: readonly { readonly term: Content; readonly fact: Content }[] }) => (
  <dl class="kt-facts">{items.map(({ term, fact }) => [<dt>{term}</dt>, <dd>{fact}</dd>])}</dl>
)

export type ConsequenceProps = {
  readonly id: string
  readonly heading: Content
  readonly children?: Content
  /** The moment the rule turned: three points, past, now and then. */
  readonly line?: readonly { readonly words: Content; readonly state: 'past' | 'now' | 'ahead' }[] | undefined
}

const pointClass = { past: 'is-past', now: 'is-now', ahead: undefined } as const

/** Consequence before choice: what it costs, and when that began. */
export const Consequence = ({ id, heading, children, line = [] }: ConsequenceProps) => (
  <section class="kt-fee" aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>
      {heading}
    </h2>
    <p>{children}</p>
    {line.length > 0 && (
      <ol class="kt-line">
        {line.map((point) => (
          <li class={pointClass[point.state]}>{point.words}</li>
        ))}
      </ol>
    )}
  </section>
)

export type ParentChoicesProps = {
  readonly field: Field
  readonly items: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
}

/** Choices for parents: each says what follows, and the one that changes nothing is first and chosen. */
export const ParentChoices = ({ field, items }: ParentChoicesProps) => (
  <RadiosField field={{ ...field, value: field.value ?? items[0]?.value }} items={items} size="l" />
)

/** One promise of an agreement. */
export const Clause = ({ heading, children }: { readonly heading: Content; readonly children?: Content }) => (
  <div class="kt-promise">
    <h3>{heading}</h3>
    <p>{children}</p>
  </div>
)

/** What has just been done, on a parent's page. */
export const Done = ({ children }: { readonly children?: Content }) => (
  <div class="kt-done" role="status">
    {children}
  </div>
)
