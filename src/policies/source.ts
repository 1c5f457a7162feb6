/** Where a value comes from: one of the five documents, the house when no document speaks, or the service's own change. */
export const documentWords = {
  '000': 'Independent centre’s statement of purpose',
  '001': 'City service’s description',
  '002': 'Supported centre’s handbook',
  '003': 'County procedures',
  '004': 'Guidance for proceedings',
} as const

export type DocumentId = keyof typeof documentWords

export type Source =
  | { readonly from: 'document'; readonly document: DocumentId; readonly where: string }
  | { readonly from: 'house'; readonly why: string }
  | { readonly from: 'service'; readonly why: string }

export type Written<Value> = { readonly value: Value; readonly source: Source }

/** In a service's file: `const said = asSaidIn('003')`, then `said(value, 'where in that document')`. */
export const asSaidIn =
  (document: DocumentId) =>
  <const Value>(value: Value, where: string): Written<Value> => ({ value, source: { from: 'document', document, where } })

/** A value that no document names: the house says what it is, and why. */
export const house = <const Value>(value: Value, why: string): Written<Value> => ({ value, source: { from: 'house', why } })

export const sourceInWords = (source: Source): string => {
  if (source.from === 'document') return `${documentWords[source.document]} (document ${source.document}): ${source.where}`
  if (source.from === 'house') return `House default: ${source.why}`
  return `Changed by the service: ${source.why}`
}
