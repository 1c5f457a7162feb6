import { start } from '../../main/start.ts'

export const wireAlpha = start
