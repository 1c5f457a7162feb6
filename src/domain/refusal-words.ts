/** Words for a refusal: what stands in the way, its rule, and what would clear it. */
export type RefusalWords = {
  readonly says: string | ((facts: Readonly<Record<string, string | number>>) => string)
  readonly rule?: string
  readonly clear?: { readonly label: string; readonly href: string } | string
}
export type Vocabulary<R extends string = string> = Readonly<Record<R, RefusalWords>>
