import { aFamily } from '../testing/a.ts'

export const example = aFamily
