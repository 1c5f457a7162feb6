import { Temporal } from 'temporal-polyfill'
import type { AreaId } from '../../src/domain/ids.ts'
import { type DraftAdult, type DraftChild, needNames, type NeedName, type ReferralDraft } from '../../src/domain/referral.ts'
import type { HalfGroupedAnswers } from '../../src/domain/referral-groups.ts'
import type { FamilySpec } from './spec.ts'
import type { Pen } from './stage.ts'
import { addressOf, emailOf, phoneOf, schoolOf, textsFor } from './words.ts'

type About = {
  readonly family: FamilySpec
  readonly place: number
  readonly day: Temporal.PlainDate
  readonly area: AreaId | null
  readonly pen: Pen
}

const needsOf = ({ family, place, pen }: About, child: string): Readonly<Record<NeedName, string>> => {
  const { needs } = textsFor(place)
  const words = { ...needs, language: family.language ?? 'English' }
  return Object.fromEntries(needNames.map((need) => [need, pen(`${need} of ${child}`, words[need])])) as Record<NeedName, string>
}

/** A birth date that gives this age on the day, some months from the birthday. */
const bornOn = (day: Temporal.PlainDate, age: number, order: number): string =>
  day.subtract({ years: age, months: 2 + ((order * 3) % 8), days: 4 + order * 7 }).toString()

const childOf = (about: About, [givenName, age]: FamilySpec['children'][number], order: number): DraftChild => ({
  givenName,
  familyName: about.family.surname,
  bornOn: bornOn(about.day, age, (about.family.bornAs ?? about.place) + order),
  legalStatus: about.family.status ?? 'child-in-need',
  livesWith: about.family.carer === undefined ? (about.family.resident?.[0] ?? '') : `${about.family.carer}, foster carer`,
  school: age < 3 ? '' : about.pen(`school of ${givenName}`, schoolOf(about.place)),
  isSchoolConfidential: true,
  mayLeaveVenue: false,
  needs: needsOf(about, givenName),
})

const adultOf = (about: About, side: NonNullable<DraftAdult['side']>, order: number): DraftAdult | null => {
  const { family, place, pen } = about
  const who = {
    visiting: family.visiting,
    resident: family.resident,
    carer: family.carer === undefined ? undefined : ([family.carer, 'Foster carer'] as const),
    'connected-other': family.relative,
  }[side]
  if (who === undefined) return null
  const [name, relation] = who
  const number = place * 4 + order
  const isVisiting = side === 'visiting'
  return {
    name,
    side,
    relation,
    address:
      isVisiting || side === 'connected-other'
        ? pen(`address of ${name}`, addressOf(number))
        : pen(`address of ${name}`, addressOf(number + 2)),
    phone: pen(`phone of ${name}`, phoneOf(number)),
    email: side === 'connected-other' || (isVisiting && family.story === 'bumpy') ? '' : pen(`email of ${name}`, emailOf(name)),
    isConfidential: side === 'resident' || side === 'carer',
    mayAttend: isVisiting || side === 'connected-other',
    mustSign: side !== 'connected-other',
    language: isVisiting ? (family.language ?? 'English') : 'English',
    needsInterpreter: isVisiting && family.language !== undefined,
  }
}

export const sidesOf = (family: FamilySpec): readonly NonNullable<DraftAdult['side']>[] =>
  (['visiting', 'resident', 'carer', 'connected-other'] as const).filter(
    (side) =>
      side === 'visiting' || { resident: family.resident, carer: family.carer, 'connected-other': family.relative }[side] !== undefined,
  )

/** No court sits on a weekend. */
const inCourt = (day: Temporal.PlainDate): string => day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 }).toString()

/** The referral of this family as its referrer typed it, whole. REF-03 */
export const draftOf = (about: About): ReferralDraft => {
  const { family, place, day, pen } = about
  const texts = textsFor(place)
  const inProceedings = family.status === 'interim-care-order' || family.status === 'emergency-protection-order'
  return {
    areaId: about.area,
    children: family.children.map((child, order) => childOf(about, child, order)),
    adults: sidesOf(family).flatMap((side, order) => adultOf(about, side, order) ?? []),
    professionals: [
      { name: texts.professional[0], role: texts.professional[1], organisation: texts.professional[2], reach: phoneOf(900 + (place % 90)) },
    ],
    emergency: [
      {
        name: family.relative?.[0] ?? family.carer ?? family.resident?.[0] ?? family.visiting[0],
        relation: 'Close to the family',
        phone: pen('emergency phone', phoneOf(place * 4 + 3)),
      },
    ],
    mustNotMeet: family.apart === undefined ? [] : [{ one: 0, other: 1, because: pen('why they must not meet', family.apart) }],
    history: pen('history', texts.history),
    kindAsked: family.kind,
    frequency: 'weekly',
    minutes: family.minutes ?? 60,
    days: pen('days that suit', texts.days),
    purpose: pen('purpose', texts.purpose),
    whySupervised: pen('reason for supervision', texts.whySupervised),
    isDirectedByCourt: inProceedings,
    inProceedings,
    courtCase: inProceedings ? `EX${26 + (place % 3)}C00${100 + place}` : '',
    nextHearingOn: inProceedings ? inCourt(day.add({ weeks: 5 })) : null,
    finalHearingOn: inProceedings ? inCourt(day.add({ weeks: 30 })) : null,
    risksToChild: pen('risks to the children', texts.risksToChild),
    risksToStaff: pen('risks to staff', texts.risksToStaff),
    risksConsidered: true,
    isUrgent: family.isUrgent ?? false,
    whyUrgent: family.isUrgent === true ? pen('why it is urgent', 'The court directed a first session within ten days.') : '',
    otherVenue:
      family.kind === 'community' ? pen('other venue', 'The park beside the library, because Eli settles best out of doors.') : '',
    interimArrangement: pen('until sessions start', texts.interim),
    workerGenderAsked: null,
    ...moreOf(about, inProceedings),
  }
}

/** What only some services ask; each shows what it asked, the rest stays unseen. REF-09 */
const moreOf = ({ family, place, day, pen }: About, inProceedings: boolean): HalfGroupedAnswers => ({
  coreOffer: inProceedings
    ? {
        classAsked: 'core-offer',
        evidence: pen('evidence of risk', textsFor(place).whySupervised),
        noAlternative: pen('no other way', 'Nobody in the family can watch safely while the court decides.'),
      }
    : {
        classAsked: 'exceptional',
        evidence: pen('evidence of risk', textsFor(place).whySupervised),
        otherOptions: pen('other options', 'A relative watched three times. It ended in a quarrel each time.'),
        endsOn: day.add({ weeks: 26 }).toString(),
        reviewOn: day.add({ weeks: 12 }).toString(),
      },
  ...(family.carer === undefined
    ? { handover: { parentsMeet: false, whoHandsOver: pen('who hands over', 'A grandparent brings and collects the children.') } }
    : {
        placement: { carerNameShown: false, travelLimits: pen('travel limits', 'About ten miles, and home by 6pm.') },
        lookedAfter: { nextReviewOn: day.add({ weeks: 8 }).toString() },
      }),
})

/** Half a form, as somebody left it when the phone rang. */
export const halfDraftOf = (about: About): ReferralDraft => {
  const whole = draftOf(about)
  const { areaId, children, adults, kindAsked, frequency } = whole
  return { areaId, children: children?.slice(0, 1), adults: adults?.slice(0, 1), kindAsked, frequency }
}
