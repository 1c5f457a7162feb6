import type { Temporal } from 'temporal-polyfill'

/** Whose a document is: a draft's until it is sent, a parent's own form's until it is joined, then the referral's or the file's. */
export type DocumentOwner = { readonly kind: 'draft' | 'own-form' | 'referral' | 'family'; readonly id: string }

export const documentKindWords = {
  'court-order': 'Court order',
  letter: 'Letter',
  report: 'Report',
  identity: 'Proof of identity',
  other: 'Something else',
} as const satisfies Record<string, string>
export type DocumentKind = keyof typeof documentKindWords
export const documentKinds = Object.keys(documentKindWords) as [DocumentKind, ...DocumentKind[]]

/** One line of a list: what a document is, never what is in it. */
export type DocumentLine = {
  readonly id: string
  readonly kind: DocumentKind
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly pages: number | null
  readonly hasPreview: boolean
  readonly isConfidential: boolean
  readonly addedBy: string
  readonly addedAt: Temporal.Instant
  readonly removed: { readonly by: string; readonly at: Temporal.Instant; readonly reason: string } | null
}
