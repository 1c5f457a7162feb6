import { Temporal } from 'temporal-polyfill'
import { today } from './civil-time.ts'
import { dayAsSeenFrom, lengthInWords, momentInWords, timeLeftInWords } from './words-for-time.ts'

/** How near a duty is, in the four shapes that every list shows: late, today, this week, later. */
export type Due = { readonly state: 'late' | 'today' | 'this-week' | 'later'; readonly words: string; readonly by: string }

export const dueIn = (now: Temporal.Instant, deadline: Temporal.Instant): Due => {
  const by = `By ${momentInWords(deadline)}`
  if (Temporal.Instant.compare(now, deadline) > 0) {
    const minutes = Math.floor(now.since(deadline, { largestUnit: 'minute' }).minutes)
    return { state: 'late', words: `Late by ${lengthInWords(Math.max(1, minutes))}`, by: `Was due ${momentInWords(deadline)}` }
  }
  const days = today(now).until(today(deadline)).days
  if (days === 0) return { state: 'today', words: timeLeftInWords(now, deadline), by }
  return { state: days <= 7 ? 'this-week' : 'later', words: `By ${dayAsSeenFrom(now, today(deadline))}`, by }
}
