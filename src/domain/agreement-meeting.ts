export type MeetingNeeded = 'required' | 'when-necessary' | 'none'

/** Where a service always holds a planning meeting, the text is fixed only after it: the meeting is what settles it. AGR-03 */
export const refusalWithoutMeeting = (needed: MeetingNeeded, meetings: number): 'meeting-not-held' | null =>
  needed === 'required' && meetings === 0 ? 'meeting-not-held' : null

/** A service that holds none offers no page for one, unless one is on record already. */
export const takesMeetings = (needed: MeetingNeeded, meetings: number): boolean => needed !== 'none' || meetings > 0
