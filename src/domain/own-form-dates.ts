import { Temporal } from 'temporal-polyfill'
import type { OwnAnswers } from './own-form.ts'
import { ageOn } from './words-for-time.ts'

export type OddDate = 'birth-to-come' | 'parent-too-young' | 'child-grown-up' | 'hearing-past'

const dayIn = (text: string | undefined): Temporal.PlainDate | null =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : null

/** A birth to come, a parent younger than a child, a grown-up child, a hearing that is over: asked about, never silently taken. REF-03 */
export const oddDate = ({ own, children }: OwnAnswers, on: Temporal.PlainDate): OddDate | null => {
  const parent = dayIn(own['bornOn'])
  const births = children.flatMap((child) => dayIn(child.bornOn) ?? [])
  if ([...births, ...(parent === null ? [] : [parent])].some((born) => Temporal.PlainDate.compare(born, on) > 0)) return 'birth-to-come'
  if (parent !== null && births.some((born) => ageOn(parent, born) < 12)) return 'parent-too-young'
  if (births.some((born) => ageOn(born, on) >= 18)) return 'child-grown-up'
  const hearing = dayIn(own['nextHearing'])
  return hearing !== null && Temporal.PlainDate.compare(hearing, on) < 0 ? 'hearing-past' : null
}
