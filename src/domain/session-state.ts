/** The rows that tell how a session stands; no column says it. */
export type SessionRows = { readonly isCancelled: boolean; readonly isStarted: boolean; readonly isEnded: boolean }

/** A session is one of four things. */
export type SessionState = 'planned' | 'underway' | 'ended' | 'cancelled'

export const sessionStateOf = ({ isCancelled, isStarted, isEnded }: SessionRows): SessionState => {
  if (isCancelled) return 'cancelled'
  if (isEnded) return 'ended'
  return isStarted ? 'underway' : 'planned'
}

export const sessionStateWords = {
  planned: 'Planned',
  underway: 'Under way',
  ended: 'Ended',
  cancelled: 'Cancelled',
} as const satisfies Record<SessionState, string>
