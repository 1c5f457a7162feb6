import type { askAlpha } from '../alpha/door.ts'

export type AskAlpha = typeof askAlpha
