import { Icon } from './icon.tsx'
import { classNames, type Content } from './markup.ts'

const steps = (value: number, of: number) => Array.from({ length: of }, (_, index) => <span class={index < value ? 'is-on' : undefined} />)

/** Likelihood or harm on five steps, told in words beside it. */
export const Meter = ({ value, words }: { readonly value: number; readonly words: Content }) => (
  <>
    <span class="kt-meter" aria-hidden="true">
      {steps(value, 5)}
    </span>
    {words}
  </>
)

/** Few out of few, such as breaches: "1 of 3". */
export const Tally = ({ value, of, words }: { readonly value: number; readonly of: number; readonly words: Content }) => (
  <>
    <span class="kt-tally" aria-hidden="true">
      {steps(value, of)}
    </span>
    {words}
  </>
)

export type Rung = { readonly name: string; readonly words: string; readonly state: 'not-safe' | 'chosen' | 'not-needed' }

/** The ladder of supervision, lowest first; each rung below the chosen one says why it is not safe. */
export const Ladder = ({ rungs }: { readonly rungs: readonly Rung[] }) => (
  <ol class="kt-ladder">
    {rungs.map((rung) => (
      <li class={classNames(rung.state === 'chosen' && 'is-chosen', rung.state === 'not-needed' && 'is-above')}>
        {rung.state === 'not-needed' ? <span /> : <Icon name={rung.state === 'chosen' ? 'tick' : 'cross'} />}
        <span>
          <strong>{rung.name}</strong>
          {rung.words}
        </span>
      </li>
    ))}
  </ol>
)

export type LongWorkProps = {
  readonly words: Content
  readonly done: number
  readonly of: number
  readonly label: string
  readonly note?: Content
}

/** Work that takes over a second: counted things, time left in words, leave to go away. */
export const LongWork = ({ words, done, of, label, note }: LongWorkProps) => (
  <div role="status">
    <p class="govuk-body kt-tight">
      <strong>{words}</strong>
    </p>
    <progress class="kt-bar-progress" max={of} value={done} aria-label={label}>
      {done} of {of}
    </progress>
    <p class="kt-small kt-quiet">{note}</p>
  </div>
)
