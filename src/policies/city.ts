import type { PartOfPolicy } from './policy.ts'
import { policyFrom } from './policy-from.ts'
import { asSaidIn, house } from './source.ts'

const said = asSaidIn('001')

const frontDoor: PartOfPolicy = {
  referral: {
    whoMayRefer: said(['social-worker'], '“Social Work staff refer to a Contact Coordinator”'),
    riskAssessmentInForm: said(true, '“the detail in the referral informs an initial risk assessment”'),
    reasonForSupervision: house(true, 'supervision at the lowest safe level starts with the reason for it'),
    asks: house(
      ['looked-after', 'placement', 'care-plan', 'court-orders', 'risk-signs', 'barred', 'plan', 'siblings', 'recording', 'transport'],
      'what councils’ referral forms for looked after children carry',
    ),
  },
  decision: { decidedBy: said('coordinator', '“refer to a Contact Coordinator”') },
  risk: {
    levelsOffered: said(
      ['unsupervised', 'by-carer', 'supported', 'supervised', 'supervised-by-two'],
      '“Supervised wherever possible by the child’s carer or consistent adult”; “some contact with family members is unsupervised”',
    ),
    leadsFromLowest: said(true, '“Supervised at the lowest level assessed as safe”'),
    carersSuperviseDuringCourt: said(true, '“Supervised wherever possible by the child’s carer”'),
  },
  agreement: {
    neededBefore: house(
      'signed-before-first-session',
      'the document wants arrangements “clearly stated” to all; before they start is the careful reading',
    ),
    draftedBy: house('coordinator', 'the coordinator has the referral and the risk assessment that inform it'),
    signedBy: house(['family', 'social-worker', 'carer'], '“all parties” are not listed in the document'),
  },
  preparation: { allocatedBy: house('coordinator', 'the coordinator takes in the referral') },
}

const theDay: PartOfPolicy = {
  timetable: {
    sessionKinds: said(
      ['supervised', 'community', 'supported', 'siblings'],
      '“level of supervision, management and support”; “siblings or adult attending”',
    ),
    settings: house(['venue', 'community'], '“an appropriate venue”, and the lowest safe level may be outside one'),
    venuesNear: said('home-or-school', '“children travel as little distance as possible”'),
    matchesRoomsToNeeds: said(true, '“Organised in a setting which is child centred”'),
  },
  record: {
    observedKinds: house(['supervised', 'community', 'siblings'], 'recordings are completed; supported sessions have times only'),
    within: house({ workingDays: 2 }, 'the document says “within agreed timescales”; agree yours'),
    copiesTo: said(['social-worker'], '“supplied to the Social Work team”'),
  },
}

const theHouse: PartOfPolicy = {
  review: { namedInAgreement: said(true, '“form the basis for subsequent review and amendment”') },
  dispute: { asksForFeedback: said(true, '“welcoming feedback and suggestions”') },
  staff: { kinds: house(['permanent', 'casual'], 'the document speaks of staff and no more') },
  life: {
    suggestsActivities: said(true, '“Staff will suggest activities, games”'),
    keepsMemoryBox: said(true, '“life story work and "memory box" work”'),
    supportsParenting: said(true, '“basic Webster Stratton materials to support "parenting in contact"”'),
    listsEquipment: said(true, '“well equipped with access to basic refreshments”'),
  },
  figures: { areas: said('localities', '“Three locality based contact services”') },
}

/** A city council's service in three localities under one specification, at the lowest safe level of supervision. */
export const city = policyFrom('city', { ...frontDoor, ...theDay, ...theHouse })
