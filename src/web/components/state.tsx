import { Icon, type IconName } from './icon.tsx'
import { classNames, type Content } from './markup.ts'

export type Tone = 'plain' | 'good' | 'late' | 'due' | 'now'

export type StateProps = { readonly icon: IconName; readonly tone?: Tone | undefined; readonly children?: Content }

/** A state in words, with the icon that repeats them. */
export const State = ({ icon, tone = 'plain', children }: StateProps) => (
  <span class={classNames('kt-state', tone !== 'plain' && `kt-state--${tone}`)}>
    <Icon name={icon} /> {children}
  </span>
)

export type RecordLife = 'draft' | 'not-sent' | 'sent' | 'sealed' | 'two-versions' | 'broken-seal'

const lives = {
  draft: { icon: 'clock', tone: 'plain' },
  'not-sent': { icon: 'up', tone: 'due' },
  sent: { icon: 'tick', tone: 'good' },
  sealed: { icon: 'seal', tone: 'good' },
  'two-versions': { icon: 'late', tone: 'late' },
  'broken-seal': { icon: 'late', tone: 'late' },
} as const satisfies Record<RecordLife, { readonly icon: IconName; readonly tone: Tone }>

/** Where a record is in its life: "Draft on this tablet", "Sealed 14 May, 6:12pm". */
export const RecordState = ({ life, children }: { readonly life: RecordLife; readonly children?: Content }) => (
  <State {...lives[life]}>{children}</State>
)

/** The seal over a record: who, when, and that nothing has changed since. */
export const Seal = ({ words, children }: { readonly words: Content; readonly children?: Content }) => (
  <div class="kt-seal kt-section">
    <Icon name="seal" isLarge />
    <div>
      <p class="kt-strong">{words}</p>
      <p>{children}</p>
    </div>
  </div>
)

/** A number that people compare letter by letter, such as a seal number. */
export const Code = ({ children }: { readonly children?: Content }) => <span class="kt-code">{children}</span>

/** No network: not an error. */
export const OfflineBanner = ({ waiting }: { readonly waiting: string }) => (
  <div class="kt-offline" role="status">
    <Icon name="offline" isLarge />
    <p>
      <strong>No network.</strong> Keep writing. Everything is safe on this tablet.
    </p>
    <span class="kt-offline__count">{waiting}</span>
  </div>
)
