import type { PartOfPolicy } from './policy.ts'
import { policyFrom } from './policy-from.ts'
import { asSaidIn, house } from './source.ts'

const said = asSaidIn('002')

const frontDoor: PartOfPolicy = {
  referral: {
    whoMayRefer: said(
      ['social-worker', 'solicitor', 'family-mediator', 'cafcass-officer', 'court', 'family'],
      'visits are by referral, “or by a court order”; “Anyone can apply”',
    ),
    courtOrderAttached: house(true, 'a court refers by its order, so the order is the referral'),
    refusesSignificantRisk: said(true, '“no significant risk to the child or others has been identified”'),
    asks: house(
      [
        'adult-details',
        'solicitors',
        'own-reference',
        'court-orders',
        'police-history',
        'risk-signs',
        'handover',
        'photos-and-food',
        'payment',
        'last-time',
        'plan',
      ],
      'what referral forms of supported centres carry',
    ),
    phonesNeeded: house(true, 'centres do not process a form without a phone number for each adult'),
  },
  decision: { decidedBy: said('coordinator', 'the form goes “to the Centre Co-ordinator”') },
  risk: {
    levelsOffered: said(
      ['unsupervised', 'supported'],
      '“We offer supported contact in our centre”; unsupervised is for handovers, a house addition',
    ),
    leadsFromLowest: house(false, 'the centre offers one level, and handovers'),
    keepsApart: said(true, '“ensure that you and the other party do not meet”'),
  },
  agreement: {
    signedBy: house(['family'], 'both parents; the document names no other parties'),
    childSignsFromAge: house(null, 'a supported centre sees children only in the open room; its document asks nothing of them'),
    meeting: house('none', 'the document names no meeting'),
  },
  preparation: {
    preVisit: said('advised', '“It is advisable for you (the parent) and your child or children to come and see the Centre”'),
    allocatedBy: house('coordinator', 'volunteers are there for everyone, so the coordinator plans the duty'),
    keepsSameWorker: house(false, 'volunteers are there for all families in the room'),
  },
}

const openDay = { from: '09:00', to: '18:00' } as const

const diary: PartOfPolicy = {
  timetable: {
    openingHours: house(
      { monday: null, tuesday: null, wednesday: openDay, thursday: openDay, friday: openDay, saturday: openDay, sunday: openDay },
      'the document names only Saturday and Sunday; set your own hours',
    ),
    sessionKinds: said(['supported', 'handover'], '“We offer supported contact”; “help out with handover arrangements”'),
    settings: said(['venue'], 'what happens “in our centre”; leaving it needs the referral or consent'),
    familiesPerRoom: house(4, 'the document says several families use the same room; set your own limit'),
    booksUntilToldOtherwise: said(true, '“We will continue to book these contacts in until we are told otherwise”'),
    writingUpMinutes: house(0, 'no reports are written'),
    partiesMayMove: said(true, '“With notice you can move your contact to a different week, day or time”'),
    bookingsAreProvisional: said(true, '“Bookings are provisional if booked by ourselves”'),
    courtesyCalls: said(true, '“a call on the Thursday or Friday to confirm”'),
    missedIsReplaced: said(true, '“to ensure that any sessions missed are replaced”'),
  },
}

const theDay: PartOfPolicy = {
  day: {
    whoIsAdmitted: said('named-only', '“Relatives or friends can only attend if they are named on the referral form”'),
    newPartnersAdmitted: said(false, '“we ask that new partners do not attend”'),
    emergencyNumberConfirmed: said(true, '“An emergency contact number (mobile number) MUST be given”'),
    responsibleAdult: said('parent', '“Parents are responsible for the safety and supervision of their children at all times”'),
    childLeftAlone: said('with-parent', '“No child may be left without a parent in attendance”'),
    staffTakeChildAcross: said(true, '“the Centre staff can deal with the handover of your child”'),
    leavingTheVenue: said('referral-or-both-parents', '“with the written consent of both parents”'),
    handoverAlarmMinutes: house(15, 'the document names no time'),
    lateSessionEndsAsBooked: said(true, '“the session could potentially be cut short”'),
  },
  venue: {
    permissionsShown: said(['photographs', 'food', 'phones', 'pets'], 'the rules: photographs, food, mobile phones, pets'),
    photographs: said('permission-and-direction', '“under the direction of the Coordinator or Team Leader”'),
    askedToLeaveFor: said(
      ['influence', 'carrying', 'aggression', 'offence', 'arguing', 'smoking'],
      '“Any visitor acting in such a way will be asked to leave”; no smoking, alcohol or drugs',
    ),
    siblingsStillCome: said(true, '“the others will be required to be made available”'),
    escortsPeopleApart: said(true, '“ensure that you and the other party do not meet”'),
    staffPassThingsOn: said(false, '“the passing of personal items”'),
    attendanceOnlyKinds: said(['supported', 'handover'], '“apart from the dates and times of attendance”'),
  },
  record: {
    observedKinds: said(null, '“NO detailed reports are made unless there is a risk of harm”'),
    copiesTo: said(null, '“We do not make verbal or written reports about visits”'),
    spokenFeedback: said('none-to-anyone', '“We do not make verbal or written reports about visits”'),
    courtBundle: said(false, 'only “dates and times of attendance”'),
    courtExport: said('attendance-only', '“apart from the dates and times of attendance”'),
    socialWorkerReadsAtOnce: said(false, '“no monitoring or evaluation of individual contacts/conversations”'),
  },
}

const afterwards: PartOfPolicy = {
  review: {
    atLeastEvery: said({ months: 6 }, '“All contacts will be reviewed every six months”'),
    outcomeTo: said('parties', '“enable all parties to view what progress is being made”'),
  },
  closure: {
    newReferralToReturn: said(true, '“a new referral would be required”'),
    debtPaidToReturn: said(true, '“receiving the outstanding fee in full”'),
    keptFor: house({ months: 36 }, 'three years, as many centres keep ordinary records; longer for safeguarding'),
  },
  dispute: {
    partiesKeepTheirDetails: said(true, '“any changes regarding your details”'),
    courtOrdersAreTold: said(true, '“court orders etc then please notify us”'),
  },
  money: {
    chargesFees: said(true, '“A fee may be charged”'),
    feePerHour: house(null, 'the document names no price; set your own'),
    paidBeforeSession: said(true, '“Payment must be made prior to contact taking place in full”'),
    lateCancellationUnder: said({ hours: 48 }, '“cancelled under 48 hours’ notice”'),
    cancellerOwes: said(true, '“The person that cancels the contact is liable for the charge”'),
    doctorsNoteClears: said(['child', 'visiting-parent'], '“we will accept a doctor’s note”; “the same rules apply”'),
    unpaidStopsBooking: said(true, '“no contact will be booked until this is settled”'),
    unpaidClosesAfter: said({ calendarDays: 7 }, '“payment to be received within 7 days”'),
    otherPartyMaySettle: said(true, '“the other party can settle it if they want to”'),
    waivedBy: said('manager', '“subject to the managers discretion”'),
    siblingsElseOwes: said(true, '“the fee will apply to the resident parent”'),
    hiresOutRooms: said(true, '“We also hire out our contact rooms”'),
    roomHirePerHour: house(null, 'the document names no price; set your own'),
  },
}

const theHouse: PartOfPolicy = {
  transport: { order: said(['parent'], 'getting the children there is the resident parent’s “responsibility to make other arrangements”') },
  staff: {
    kinds: said(['permanent', 'volunteer'], '“fully trained volunteers or staff”'),
    volunteersTrainedFirst: said(true, '“trained and checked out volunteers”'),
  },
  figures: {
    accreditationPack: said(true, '“an endorsed accreditation process”'),
    equalityShown: said(true, '“We aim to offer an equal service”'),
  },
  words: {
    worker: said('volunteer', '“run by fully trained volunteers or staff”'),
    coordinator: said('centre coordinator', '“Centre Co-ordinator”'),
    record: house('attendance record', 'only dates and times of attendance are kept'),
  },
}

/** A charity centre with volunteers: several families in one room, no reports, fees and doctor's notes, room hire. */
export const supported = policyFrom('supported', { ...frontDoor, ...diary, ...theDay, ...afterwards, ...theHouse })
