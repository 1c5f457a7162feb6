import type { JSX } from 'preact'
import { classNames } from './markup.ts'

/** Our own line icons: 24 grid, 2px, in the colour of the words beside them. */
const shapes = {
  clock: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  late: () => (
    <>
      <path d="M12 3.5 21.5 20h-19z" />
      <path d="M12 10v4.5M12 17.2v.1" />
    </>
  ),
  half: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </>
  ),
  tick: () => <path d="M4 12.5l5 5L20 6.5" />,
  lock: () => (
    <>
      <rect x="5" y="11" width="14" height="10" rx="2" />
      <path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
    </>
  ),
  apart: () => (
    <>
      <circle cx="5.5" cy="12" r="3.5" />
      <circle cx="18.5" cy="12" r="3.5" />
      <path d="M12 3v18" />
    </>
  ),
  seal: () => (
    <>
      <circle cx="12" cy="9.5" r="6.5" />
      <path d="M8.5 15l-1.5 7 5-2.5 5 2.5-1.5-7M9.3 9.7l2 2 3.4-4" />
    </>
  ),
  offline: () => <path d="M6.5 18H17a4 4 0 0 0 1-7.9A6 6 0 0 0 7 8.6 4.7 4.7 0 0 0 6.5 18zM3 3l18 18" />,
  up: () => <path d="M12 20V5M5.5 11 12 4.5 18.5 11" />,
  bell: () => <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l2 2.5H4zM10 22h4" />,
  pin: () => (
    <>
      <path d="M12 21.5s-7-6.5-7-11.5a7 7 0 0 1 14 0c0 5-7 11.5-7 11.5z" />
      <circle cx="12" cy="10" r="2.5" />
    </>
  ),
  person: () => (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c.8-4.5 4-7 8-7s7.2 2.5 8 7" />
    </>
  ),
  court: () => <path d="M3 9l9-5 9 5zM5.5 9v9M10 9v9M14 9v9M18.5 9v9M3 20.5h18" />,
  pause: () => <path d="M8.5 5v14M15.5 5v14" />,
  plus: () => <path d="M12 5v14M5 12h14" />,
  minus: () => <path d="M5 12h14" />,
  cross: () => <path d="M6 6l12 12M18 6 6 18" />,
  speech: () => <path d="M4 4.5h16v11.5H11l-5 4.5V16H4z" />,
  door: () => <path d="M6.5 21V3.5h11V21M3.5 21h17M13.8 12.3v.1" />,
  right: () => <path d="M4 12h15M13 6l6 6-6 6" />,
  shield: () => <path d="M12 3l8 3v6c0 5-3.5 7.8-8 9.5C7.5 19.8 4 17 4 12V6z" />,
} as const satisfies Record<string, () => JSX.Element>

export type IconName = keyof typeof shapes

export const iconNames = Object.keys(shapes) as readonly IconName[]

/** Always beside words that say the same; so a screen reader never hears it. */
export const Icon = ({ name, isLarge }: { readonly name: IconName; readonly isLarge?: boolean | undefined }) => (
  <svg class={classNames('kt-icon', isLarge && 'kt-icon--large')} aria-hidden="true" focusable="false" viewBox="0 0 24 24">
    {shapes[name]()}
  </svg>
)

/** The sign of the product. */
export const Mark = () => (
  <svg
    class="kt-mark"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <circle cx="16" cy="16" r="14" />
    <path d="M11.8 9v14M11.8 17.6l8.4-7.4M14.9 14.9l5.7 7.6" />
  </svg>
)
