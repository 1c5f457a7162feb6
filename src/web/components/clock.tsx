import { classNames, isFilled, type Content } from './markup.ts'
import { Icon, type IconName } from './icon.tsx'

/** A working day or a calendar day on the way to a date; `off` is a weekend or a bank holiday. */
export type DayBox = { readonly letter: string; readonly state: 'spent' | 'now' | 'ahead' | 'off' }

export type ClockState = 'late' | 'today' | 'this-week' | 'later' | 'stopped' | 'met'

export type ClockProps = {
  readonly state: ClockState
  /** Words first: "4 hours 45 min left", "Today, last day". */
  readonly words: Content
  /** Then the moment: "By 4:05pm". A stopped clock says who holds it. */
  readonly by?: Content
  readonly boxes?: readonly DayBox[] | undefined
}

const looks = {
  late: { class: 'kt-clock--late', icon: 'late' },
  today: { class: 'kt-clock--today', icon: 'half' },
  'this-week': { class: 'kt-clock--soon', icon: 'clock' },
  later: { class: 'kt-clock--fine', icon: 'clock' },
  stopped: { class: 'kt-clock--paused', icon: 'pause' },
  met: { class: 'kt-clock--done', icon: 'tick' },
} as const satisfies Record<ClockState, { readonly class: string; readonly icon: IconName }>

const boxClass = { spent: 'is-spent', now: 'is-now', ahead: undefined, off: 'is-off' } as const satisfies Record<
  DayBox['state'],
  string | undefined
>

/** The words beside them tell the same, so the boxes are not read out. */
export const DayBoxes = ({ boxes }: { readonly boxes: readonly DayBox[] }) => (
  <ol class="kt-days" aria-hidden="true">
    {boxes.map((box) => (
      <li class={boxClass[box.state]}>{box.letter}</li>
    ))}
  </ol>
)

/** When something is due: shape, then words, then the moment, then the days. It never ticks. */
export const Clock = ({ state, words, by, boxes = [] }: ClockProps) => (
  <div class={classNames('kt-clock', looks[state].class)}>
    <span class="kt-clock__words">
      <Icon name={looks[state].icon} /> {words}
    </span>
    {isFilled(by) && <span class="kt-clock__by">{by}</span>}
    {boxes.length > 0 && <DayBoxes boxes={boxes} />}
  </div>
)
