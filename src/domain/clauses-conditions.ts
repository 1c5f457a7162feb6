import type { AgreementGround } from './agreement-ground.ts'

type Condition = { readonly meaning: string; readonly holds: (ground: AgreementGround) => boolean }

const condition = (meaning: string, holds: Condition['holds']): Condition => ({ meaning, holds })

const isObserved = ({ referral, terms }: AgreementGround): boolean => terms.observedKinds.includes(referral.kindAsked)

/** When a clause of the library is proposed, by name, so that the library itself stays a list of words. */
export const clauseConditions = {
  'watched-by-one': condition('A worker watches the session', ({ risk }) => risk.level === 'supervised' && risk.workersNeeded < 2),
  'watched-by-two': condition(
    'Two workers watch the session',
    ({ risk }) => risk.level === 'supervised-by-two' || (risk.level === 'supervised' && risk.workersNeeded > 1),
  ),
  watched: condition('One or two workers watch the session', ({ risk }) => ['supervised', 'supervised-by-two'].includes(risk.level)),
  'helped-by-staff': condition('Staff are near and help', ({ risk }) => risk.level === 'supported'),
  'with-carer': condition('The carer or another adult the child knows stays', ({ risk }) => risk.level === 'by-carer'),
  'on-their-own': condition('Nobody watches the session', ({ risk }) => risk.level === 'unsupervised'),
  handover: condition('The child goes from one adult to another', ({ referral }) => referral.kindAsked === 'handover'),
  'not-handover': condition('The family is together at the place', ({ referral }) => referral.kindAsked !== 'handover'),
  'in-community': condition('The session is held outside, in the community', ({ referral }) => referral.kindAsked === 'community'),
  'in-hospital': condition('The session is held in hospital', ({ referral }) => referral.kindAsked === 'hospital'),
  'in-proceedings': condition('A court is looking at the case', ({ referral }) => referral.inProceedings),
  'kept-apart': condition('Some people must not meet', ({ anybodyKeptApart }) => anybodyKeptApart),
  staggered: condition('Arrivals are set apart by a number of minutes', ({ terms }) => terms.staggerMinutes !== null),
  observed: condition('A record of the session is written', isObserved),
  'not-observed': condition('Only times are written down', (ground) => !isObserved(ground)),
  'copies-sent': condition('Copies of the record go out', (ground) => isObserved(ground) && ground.terms.recordCopiesTo !== null),
  'shared-with-parents': condition(
    'Parents get the record',
    (ground) => isObserved(ground) && ground.terms.sharedWithParentsWithin !== null,
  ),
  'no-new-partners': condition('New partners do not attend', ({ terms }) => !terms.newPartnersAdmitted),
  'both-parents-for-leaving': condition('Leaving the place needs both parents', ({ terms }) => terms.leavingNeedsBothParents),
  'passes-nothing-on': condition('Staff pass nothing on', ({ terms }) => !terms.passesThingsOn),
  'passes-things-on': condition('Staff may pass things on', ({ terms }) => terms.passesThingsOn),
  'breach-ends-session': condition('A breach ends the session', ({ terms }) => terms.breachEndsSession),
  'breaches-suspend': condition('A number of breaches suspends sessions', ({ terms }) => terms.suspendsAfter !== null),
  'concern-suspends': condition('One serious concern suspends sessions', ({ terms }) => terms.seriousConcernSuspends),
  'meets-after-suspension': condition('A meeting follows a suspension', ({ terms }) => terms.meetingWithin !== null),
  'late-cancellation-costs': condition('Cancelling late costs the fee', ({ terms }) => terms.lateCancellationUnder !== null),
  'missed-is-replaced': condition('A missed session is made up', ({ terms }) => terms.missedIsReplaced),
} as const satisfies Readonly<Record<string, Condition>>

export type ClauseCondition = keyof typeof clauseConditions
export const clauseConditionNames = Object.keys(clauseConditions) as readonly ClauseCondition[]
