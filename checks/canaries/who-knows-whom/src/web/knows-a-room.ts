import { openAlpha } from '../features/alpha/open-alpha.ts'

export const link = openAlpha
