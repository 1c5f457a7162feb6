/** What asks for a fresh assessment, as the policy names it. RISK-04 */
export const freshReasonWords = {
  review: 'A review was held',
  incident: 'Something went wrong',
  disclosure: 'Something new was told or came to light',
} as const
export type FreshReason = keyof typeof freshReasonWords
export const freshReasons = Object.keys(freshReasonWords) as [FreshReason, ...FreshReason[]]

type Happened = { readonly name: string; readonly facts?: Readonly<Record<string, unknown>> | undefined }

/** Which of what happens is a review, an incident or a disclosure; null when risks need no second look. RISK-04 */
export const freshReasonOf = ({ name, facts }: Happened): { readonly reason: FreshReason; readonly words: string } | null => {
  if (name === 'session.ended' && facts?.['how'] === 'abandoned')
    return { reason: 'incident', words: 'A session was stopped before its end.' }
  if (name === 'apart.recorded') return { reason: 'disclosure', words: 'People who must not meet were put on record.' }
  if (name === 'document.added' && facts?.['kind'] === 'court-order')
    return { reason: 'disclosure', words: 'A court order was put on the file.' }
  if (name === 'incident.recorded') return { reason: 'incident', words: 'An incident was recorded.' }
  if (name === 'review.held' || name === 'review.recorded') return { reason: 'review', words: 'The arrangements were reviewed.' }
  return null
}
