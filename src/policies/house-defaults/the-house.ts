import type { WrittenPolicy } from '../policy.ts'
import { house } from '../source.ts'
import { careful, costsNothing, onlySome, usual } from './reasons.ts'

const noFees = 'no fees are named'

export const theHouse = {
  money: {
    chargesFees: house(false, noFees),
    feePerHour: house(null, noFees),
    paidBeforeSession: house(false, noFees),
    lateCancellationUnder: house(null, noFees),
    cancellerOwes: house(false, noFees),
    doctorsNoteClears: house(null, noFees),
    unpaidStopsBooking: house(false, noFees),
    unpaidClosesAfter: house(null, noFees),
    otherPartyMaySettle: house(false, noFees),
    waivedBy: house(null, noFees),
    siblingsElseOwes: house(false, noFees),
    hiresOutRooms: house(false, onlySome),
    roomHirePerHour: house(null, onlySome),
    paysFamilyExpenses: house(false, onlySome),
  },
  transport: {
    needsEvidence: house(false, onlySome),
    order: house(['carer', 'parent'], usual),
    agencyDrives: house(false, onlySome),
    driverStaysTheSame: house(false, onlySome),
    recordsMileage: house(false, onlySome),
  },
  staff: {
    kinds: house(['permanent'], usual),
    qualification: house(null, 'only the check is asked for when no document names a qualification'),
    qualificationMayBeUnderWay: house(false, careful),
    qualificationNeededFrom: house(null, onlySome),
    qualificationTransition: house(null, onlySome),
    checkLasts: house({ months: 36 }, 'the law sets no end; many services renew after three years'),
    checkWarning: house({ calendarDays: 60 }, 'time enough to renew a check'),
    volunteersTrainedFirst: house(false, onlySome),
    supervisionEvery: house(null, onlySome),
    recruitmentSteps: house(['application', 'checks', 'references', 'induction'], careful),
  },
  life: {
    suggestsActivities: house(false, onlySome),
    keepsMemoryBox: house(false, onlySome),
    supportsParenting: house(false, onlySome),
    keepsSiblingsTogether: house(true, 'brothers and sisters belong together'),
    listsEquipment: house(false, onlySome),
  },
  figures: {
    areas: house(null, onlySome),
    sessionsPerMonthFrom: house(null, onlySome),
    sessionsPerMonthTo: house(null, onlySome),
    accreditationPack: house(false, onlySome),
    equalityShown: house(true, costsNothing),
    emergencyAccessReviewedWithin: house({ workingDays: 2 }, 'while people still remember why'),
    subjectAccessWithin: house({ months: 1 }, 'the time that data protection law gives'),
    keepsManual: house(true, costsNothing),
  },
  words: {
    familyTime: house('family time', 'the word most families prefer'),
    worker: house('family time worker', 'plain words'),
    coordinator: house('coordinator', 'plain words'),
    manager: house('manager', 'plain words'),
    agreement: house('agreement', 'plain words'),
    record: house('session record', 'plain words'),
  },
} as const satisfies Partial<WrittenPolicy>
