import type { Temporal } from 'temporal-polyfill'
import type { OwnAnswers, OwnChild, OwnDetails } from '../../../src/domain/own-form.ts'
import { addressOf, emailOf, phoneOf } from '../words.ts'

export type OwnParent = {
  readonly name: readonly [given: string, family: string]
  readonly relation: 'mother' | 'father'
  readonly visits: 'me' | 'other'
  readonly number: number
}
/** A child in the forms: first name, age, and the family name. */
export type OwnKid = readonly [given: string, age: number, family: string]

export const detailsOf = ({ name: [givenName, familyName], number }: OwnParent): OwnDetails => ({
  givenName,
  familyName,
  email: emailOf(`${givenName} ${familyName}`),
  phone: phoneOf(number),
})

/** As it was typed when the form was asked for. */
export const childAsked = ([givenName, age]: OwnKid, day: Temporal.PlainDate): OwnChild => ({
  givenName,
  bornOn: day.subtract({ years: age, months: 5, days: 11 }).toString(),
})

const childTold = (kid: OwnKid, day: Temporal.PlainDate, livesWith: 'me' | 'other'): OwnChild => ({
  ...childAsked(kid, day),
  familyName: kid[2],
  livesWith,
  school: 'Larkfield Primary',
  health: 'none',
  needs: 'Likes to know what comes next.',
  feelings: livesWith === 'me' ? 'Asks when it will be.' : 'We talk on the phone, and I hear a lot about the cat.',
})

/** The first page or two, before the phone rang. */
export const begunBy = (parent: OwnParent, kids: readonly OwnKid[], day: Temporal.PlainDate): OwnAnswers => ({
  own: { language: 'English', interpreter: 'no', reachBy: 'text', reachWhen: 'After eight in the evening', relation: parent.relation },
  children: kids.map((kid) => childAsked(kid, day)),
})

/** Everything that a parent is asked, whole. */
export const wholeBy = (parent: OwnParent, kids: readonly OwnKid[], day: Temporal.PlainDate): OwnAnswers => ({
  own: {
    ...begunBy(parent, kids, day).own,
    reachNever: 'Do not leave a message on the landline.',
    bornOn: '1990-05-04',
    responsibility: 'yes',
    address: addressOf(parent.number),
    phone: phoneOf(parent.number),
    visits: parent.visits,
    watched: 'unsure',
    purpose: 'That the children have two parents again, in a place where nobody has to worry.',
    lastTime: 'In the spring half term',
    lastTimeWent: 'Well for an hour, then we argued at the door.',
    frequency: 'fortnightly',
    day: 'saturday',
    minutes: '120',
    mayLeave: 'no',
    photos: 'yes',
    food: 'Nuts',
    handsOver: 'A grandmother',
    meet: 'rather-not',
    pays: 'both',
    order: 'no',
    proceedings: 'no',
    afraid: 'no',
    hurt: 'no',
    drink: 'no',
    taken: 'no',
    mind: 'no',
    staff: 'no',
    emergencyName: 'Iris Bloomer',
    emergencyRelation: 'Grandmother',
    emergencyPhone: phoneOf(parent.number + 3),
  },
  children: kids.map((kid) => childTold(kid, day, parent.visits === 'me' ? 'other' : 'me')),
})

/** Only the first is asked who the other parent is. */
export const withOther = ({ own, children }: OwnAnswers, { name, number }: OwnParent): OwnAnswers => ({
  children,
  own: { ...own, otherName: name.join(' '), otherPhone: phoneOf(number), otherReach: '', otherSafe: 'No. They know that I ask.' },
})
