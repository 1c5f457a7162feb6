import type { WrittenPolicy } from '../policy.ts'
import { house } from '../source.ts'
import { careful, costsNothing, onlySome, usual } from './reasons.ts'

const weekday = { from: '09:00', to: '18:00' } as const

export const diary = {
  timetable: {
    openingHours: house(
      { monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday, saturday: weekday, sunday: null },
      'ordinary hours, to be set by the service',
    ),
    namedWeekends: house(null, 'each service names its own days'),
    namedWeekendHours: house({ from: '09:00', to: '17:00' }, 'ordinary hours, to be set by the service'),
    sessionKinds: house(['supervised', 'supported', 'siblings'], usual),
    settings: house(['venue'], careful),
    familiesPerRoom: house(1, careful),
    booksUntilToldOtherwise: house(false, onlySome),
    venuesNear: house('home-or-school', costsNothing),
    matchesRoomsToNeeds: house(true, costsNothing),
    coverPerVenue: house(0, onlySome),
    withoutCover: house(null, onlySome),
    coverIsPlannedDuty: house(false, onlySome),
    sessionsPerDayUsual: house(null, onlySome),
    sessionsPerDayMost: house(null, onlySome),
    writingUpMinutes: house(30, 'a record is best written while it is fresh'),
    extraStaffOrder: house(null, onlySome),
    partiesMayMove: house(false, onlySome),
    bookingsAreProvisional: house(false, onlySome),
    courtesyCalls: house(false, onlySome),
    missedIsReplaced: house(false, onlySome),
    staggerMinutes: house(15, 'a common gap between people who must not meet'),
    staysInVenueDuringCourt: house(false, onlySome),
    venueExceptions: house(null, onlySome),
  },
  changes: {
    activityNeedsReason: house(false, onlySome),
    cancellationTells: house(['other-party', 'carer', 'worker', 'driver', 'social-worker'], 'nobody sets off for nothing'),
    repairIsProposed: house(true, costsNothing),
    phoneCalendars: house(true, costsNothing),
    stopsAfterAbandoned: house(false, onlySome),
    socialWorkerTakesPart: house(false, onlySome),
  },
} as const satisfies Partial<WrittenPolicy>
