import type { PdfDocument } from '../../domain/document.ts'
import { blocksOf, type LeafletKind, type LeafletText } from './leaflet-text.ts'

export type LeafletOn = { readonly service: string; readonly helpPhone: string; readonly date: string }

/** A leaflet on paper; large for children; it tells nothing of any family. AGR-07 */
export const leafletDocument = (
  { kind, title, body }: LeafletText & { readonly kind: LeafletKind },
  { service, helpPhone, date }: LeafletOn,
): PdfDocument => ({
  kind: 'document',
  style: kind,
  title,
  service,
  date,
  blocks: [
    ...blocksOf(body),
    ...(helpPhone === ''
      ? []
      : [{ kind: 'notice' as const, title: 'Call us', text: `If anything is not clear, call us on ${helpPhone}.` }]),
  ],
  foot: {},
})
