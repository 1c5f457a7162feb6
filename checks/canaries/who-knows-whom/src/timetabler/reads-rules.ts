import { rule } from '../domain/reads-files.ts'

export const engine = rule
