import { betaRows } from '../beta/beta-store.ts'

export const closeAlpha = betaRows
