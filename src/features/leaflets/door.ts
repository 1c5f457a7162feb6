export { leafletDocument } from './leaflet-document.ts'
export { leafletInForce } from './leaflet-store.ts'
export { PaperWords } from './paper-words.page.tsx'
