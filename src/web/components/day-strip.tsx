import { Icon, type IconName } from './icon.tsx'
import { classNames, isFilled, type Content } from './markup.ts'

export type BarState = 'planned' | 'under-way' | 'ended' | 'held' | 'late'

/** Places on the line are steps of 15 minutes from the first hour; the first step is 1. */
export type StripBar = {
  readonly from: number
  readonly for: number
  readonly time: string
  readonly name: string
  readonly state: BarState
  readonly words: string
  readonly href: string
}

export type StripPlace = { readonly name: string; readonly note?: Content; readonly bars: readonly StripBar[] }

export type DayStripProps = {
  readonly places: readonly StripPlace[]
  /** 9 for a day that starts at 9am; ten hours are shown. */
  readonly firstHour?: number | undefined
  readonly now?: { readonly step: number; readonly words: string } | undefined
}

const looks = {
  planned: { class: undefined, icon: 'clock' },
  'under-way': { class: 'kt-bar--now', icon: 'half' },
  ended: { class: 'kt-bar--done', icon: 'tick' },
  held: { class: 'kt-bar--off', icon: 'pause' },
  late: { class: 'kt-bar--late', icon: 'late' },
} as const satisfies Record<BarState, { readonly class: string | undefined; readonly icon: IconName }>

const hourWords = (hour: number): string => (hour < 12 ? `${hour}am` : `${hour === 12 ? 12 : hour - 12}pm`)

const Hours = ({ firstHour }: { readonly firstHour: number }) => (
  <ul class="kt-strip__hours" aria-hidden="true">
    {Array.from({ length: 10 }, (_, index) => (
      <li class={`kt-from-${index * 4 + 1} kt-for-4`}>{hourWords(firstHour + index)}</li>
    ))}
  </ul>
)

const Bar = ({ bar }: { readonly bar: StripBar }) => (
  <li class={classNames('kt-bar', looks[bar.state].class, `kt-from-${bar.from}`, `kt-for-${bar.for}`)}>
    <a href={bar.href}>
      <b>{bar.time}</b> {bar.state === 'held' ? <s>{bar.name}</s> : bar.name}
      <br />
      <span>
        <Icon name={looks[bar.state].icon} /> {bar.words}
      </span>
    </a>
  </li>
)

const Place = ({ place }: { readonly place: StripPlace }) => (
  <>
    <h3 class="kt-strip__place">
      {place.name} {isFilled(place.note) && <small>{place.note}</small>}
    </h3>
    <ul class="kt-strip__track">
      {place.bars.map((bar) => (
        <Bar bar={bar} />
      ))}
    </ul>
  </>
)

/** Today's sessions: a list, which becomes a time line where there is room. */
export const DayStrip = ({ places, firstHour = 9, now }: DayStripProps) => (
  <div class="kt-strip">
    <div class="kt-strip__place kt-strip__blank" />
    <Hours firstHour={firstHour} />
    {now !== undefined && (
      <p class={`kt-strip__now kt-now-${now.step}`} aria-hidden="true">
        <span>{now.words}</span>
      </p>
    )}
    {places.map((place) => (
      <Place place={place} />
    ))}
  </div>
)
