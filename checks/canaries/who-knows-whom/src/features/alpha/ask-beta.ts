import { askBeta } from '../beta/door.ts'

export const askAlpha = askBeta
