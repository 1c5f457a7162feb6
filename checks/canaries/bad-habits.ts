// TODO think again
// @ts-ignore
export * from './outcome.ts'

export class Rule {}

export const now = (): any => Date.now()
export const first = (names: readonly string[]) => names[0]!

export default now
