import type { Content } from './components/markup.ts'

/** One part in one state, under the name it is looked up by. */
export type GalleryPiece = { readonly name: string; readonly markup: Content }
