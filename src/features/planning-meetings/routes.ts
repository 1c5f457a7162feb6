/**
 * The meeting that settles an agreement: who was there, when it was held, and what was settled.
 * It refuses a meeting that is still to come; what is on record stays as it was written.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { meetingForm } from './meeting.form.ts'
import { meetingRefusals } from './meeting-words.ts'
import { showMeetings } from './meetings.page.tsx'
import { recordMeeting } from './record-meeting.ts'

const path = '/families/:id/agreement/meetings'

export const planningMeetingRoutes = routes([
  get({ path, may: 'agreements.draft', about: aboutFamily, reads: 'agreement', show: showMeetings }),
  post({
    path,
    may: 'agreements.draft',
    about: aboutFamily,
    form: meetingForm,
    act: (ask, given) => recordMeeting(ask.work, { ...given, family: ask.params['id'] as FamilyId }),
    next: (ask) => `/families/${ask.params['id']}/agreement/meetings`,
    show: showMeetings,
    refusals: meetingRefusals,
  }),
])
