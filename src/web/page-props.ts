import type { FamilyBarProps } from './components/family-bar.tsx'
import type { Content } from './components/markup.ts'
import type { Hidden } from './components/post-form.tsx'
import type { StandingWarning } from './components/standing-warnings.tsx'

/** `roleWords` are heard after the name: "Coordinator". */
export type SignedIn = {
  readonly name: string
  readonly roleWords: string
  readonly homePath: string
  readonly accountPath?: string | undefined
}

export type Link = { readonly label: string; readonly href: string }

export type PageProps = {
  /** The page in a few words; the service's name follows by itself. */
  readonly title: string
  /** Null before anyone has signed in to a service. */
  readonly service: { readonly name: string; readonly isExample: boolean } | null
  readonly person: SignedIn | null
  readonly side: 'staff' | 'party'
  readonly navigation: readonly (Link & { readonly isCurrent: boolean })[]
  /** Errors on the page are told first in the title. */
  readonly hasErrors?: boolean | undefined
  readonly back?: Link | undefined
  /** The bar that says whose file this is, on a family's pages. */
  readonly identity?: FamilyBarProps | undefined
  readonly warnings?: readonly StandingWarning[] | undefined
  readonly search?: { readonly action: string; readonly value?: string | undefined } | undefined
  readonly footerLinks?: readonly Link[] | undefined
  readonly helpPhone?: string | undefined
  /** For the sign-out form; without it no sign-out is shown. */
  readonly hidden?: Hidden | undefined
  /** The week table needs more room than other pages. */
  readonly isWide?: boolean | undefined
  /** Prints the service's name on top of the paper. */
  readonly isPrintable?: boolean | undefined
  /** Scripts of `src/browser` that only this page needs, such as 'signature'. */
  readonly scripts?: readonly string[] | undefined
  readonly nonce?: string | undefined
  readonly children?: Content
}
