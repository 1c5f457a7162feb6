import { Icon, type IconName } from './icon.tsx'
import type { Content } from './markup.ts'

export type WarningKind = 'apart' | 'private' | 'due' | 'known'

export type StandingWarning = { readonly kind: WarningKind; readonly heading: Content; readonly children?: Content }

const icons = { apart: 'apart', private: 'lock', due: 'late', known: 'person' } as const satisfies Record<WarningKind, IconName>

/** What nobody may miss, on every page of a family's file: who must not meet, and what is kept from whom. */
export const StandingWarnings = ({ items }: { readonly items: readonly StandingWarning[] }) =>
  items.length === 0 ? null : (
    <ul class="kt-warnings">
      {items.map((item) => (
        <li class={`kt-warning kt-warning--${item.kind}`}>
          <Icon name={icons[item.kind]} isLarge />
          <div>
            <h2>{item.heading}</h2>
            {item.children !== undefined && <p>{item.children}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
