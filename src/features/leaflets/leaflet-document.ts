import type { PdfDocument } from '../../domain/document.ts'
import { blocksOf, type LeafletText } from './leaflet-text.ts'

export type LeafletOn = { readonly service: string; readonly helpPhone: string; readonly date: string }

/** A leaflet on paper; it tells nothing of any family. AGR-07 */
export const leafletDocument = ({ title, body }: LeafletText, { service, helpPhone, date }: LeafletOn): PdfDocument => ({
  kind: 'document',
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
