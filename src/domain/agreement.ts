import type { Canonical } from './canonical.ts'

/** What every agreement states, whatever else it says. AGR-01 */
export const agreementParts = ['arrangements', 'people', 'expectations', 'rules', 'breaches', 'recording', 'complaints', 'reviews'] as const
export type AgreementPart = (typeof agreementParts)[number]

export const agreementPartWords = {
  arrangements: 'When and where',
  people: 'Who comes',
  expectations: 'What we ask of each other',
  rules: 'Rules in the session',
  breaches: 'If this is not kept',
  recording: 'What is written down and who reads it',
  complaints: 'If you are not happy with us',
  reviews: 'Looking at it again',
} as const satisfies Record<AgreementPart, string>

export type Clause = { readonly id: string; readonly part: AgreementPart; readonly heading: string; readonly text: string }
/**
 * A clause of a draft also remembers what the library said, so that a change can be seen: filled, and as the service had worded it,
 * with the number of that wording (0 is the one that came with the product).
 */
export type DraftClause = Clause & { readonly asDrafted: string; readonly version?: number; readonly template?: string }
/** A clause of the short version that a child signs. */
export type ChildClause = Omit<DraftClause, 'part'>
export type AgreementHead = { readonly title: string; readonly children: string; readonly service: string; readonly reference: string }

export type AgreementDraft = AgreementHead & {
  readonly form: 'kintime-agreement-draft/1'
  readonly clauses: readonly DraftClause[]
  /** The words that filled the braces, for translations; drafts made before there were any have none. */
  readonly words?: Readonly<Record<string, string>>
  readonly forChildren?: readonly ChildClause[]
}

export type NamedSignatory = { readonly party: string; readonly name: string; readonly role: string }

/** The text that is signed: fixed, with its number and everybody who signs it, so that the hash covers all of it. AGR-04 */
export type AgreementText = AgreementHead & {
  readonly form: 'kintime-agreement/1'
  readonly agreement: string
  readonly version: number
  readonly offeredOn: string
  readonly clauses: readonly Clause[]
  readonly signatories: readonly NamedSignatory[]
}

/** An agreement that leaves out one of its parts is not drawn up, and is not given out to sign. AGR-01 */
export const missingParts = (clauses: readonly Clause[]): readonly AgreementPart[] =>
  agreementParts.filter((part) => !clauses.some((clause) => clause.part === part && clause.text.trim() !== ''))

type Offering = {
  readonly agreement: string
  readonly version: number
  readonly offeredOn: string
  readonly signatories: readonly NamedSignatory[]
}

/** What leaves the draft to be signed: empty clauses are gone, and what the library once said stays behind. */
export const textToSign = (draft: AgreementDraft, offering: Offering): AgreementText => ({
  form: 'kintime-agreement/1',
  ...offering,
  title: draft.title,
  children: draft.children,
  service: draft.service,
  reference: draft.reference,
  clauses: draft.clauses.flatMap(({ id, part, heading, text }) => (text.trim() === '' ? [] : [{ id, part, heading, text }])),
})

/** Drafts and fixed texts are hashed in one spelling; see `canonicalJson`. */
export const asCanonical = (text: AgreementDraft | AgreementText): Canonical => text as unknown as Canonical

/** Clauses under the heading of their part, in the order of the parts. */
export const byPart = <C extends Clause>(
  clauses: readonly C[],
): readonly { readonly part: AgreementPart; readonly clauses: readonly C[] }[] =>
  agreementParts
    .map((part) => ({ part, clauses: clauses.filter((clause) => clause.part === part) }))
    .filter((group) => group.clauses.length > 0)
