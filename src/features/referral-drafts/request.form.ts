import { frequencyWords, workerGenderWords, type Frequency, type ReferralDraft, type WorkerGender } from '../../domain/referral.ts'
import { sessionKindWords, type SessionKind } from '../../domain/session-kind.ts'
import { optionalIdentifier, optionalLongText, optionalOneOf, optionalText, ticked } from '../../web/answers.ts'
import { form, type Answers, type Field, type RawAnswers } from '../../web/form.ts'
import { isYes, keysOf, onward, yesNo, yesOf } from './draft-fields.form.ts'
import { datesAreRight, groupFields, groupsAsTyped, groupsFrom } from './group-fields.form.ts'

export const lengths = ['30', '45', '60', '90', '120', '180', '240'] as const

export const askedForm = form({
  kindAsked: { label: 'What kind of session do you ask for?', schema: optionalOneOf(keysOf<SessionKind>(sessionKindWords)) },
  whySupervised: {
    label: 'Why must the sessions be supervised?',
    hint: 'The facts that show it: what happened, when, and who says so. Needed only when you ask for supervised sessions.',
    schema: optionalLongText(),
  },
  frequency: { label: 'How often?', schema: optionalOneOf(keysOf<Frequency>(frequencyWords)) },
  minutes: { label: 'How long is each session?', schema: optionalOneOf(lengths) },
  days: {
    label: 'Which days and times suit the children?',
    hint: 'For example: Mondays or Thursdays after school',
    schema: optionalText(500),
  },
  purpose: { label: 'What are the sessions for?', schema: optionalLongText() },
  areaId: { label: 'Which area is this for?', schema: optionalIdentifier() },
  workerGenderAsked: {
    label: 'Does it matter to the children whether a woman or a man is with them?',
    schema: optionalOneOf(keysOf<WorkerGender>(workerGenderWords)),
  },
  ...groupFields('asked'),
  datesAreRight,
  onward,
})

export const askedFrom = (answers: Answers<typeof askedForm>): Partial<ReferralDraft> => ({
  kindAsked: answers.kindAsked ?? undefined,
  whySupervised: answers.whySupervised,
  frequency: answers.frequency ?? undefined,
  minutes: answers.minutes === null ? undefined : Number(answers.minutes),
  days: answers.days,
  purpose: answers.purpose,
  areaId: answers.areaId,
  workerGenderAsked: answers.workerGenderAsked,
  ...groupsFrom('asked', answers),
})

export const askedAsTyped = (draft: ReferralDraft): RawAnswers => ({
  kindAsked: draft.kindAsked,
  whySupervised: draft.whySupervised,
  frequency: draft.frequency,
  minutes: draft.minutes === undefined ? '' : String(draft.minutes),
  days: draft.days,
  purpose: draft.purpose,
  areaId: draft.areaId ?? '',
  workerGenderAsked: draft.workerGenderAsked ?? '',
  ...groupsAsTyped('asked', draft),
})

/** Rows of several questions each: `name-0`, `role-0`, `name-1` … */
const rowFields = <const K extends string>(
  count: number,
  labels: Readonly<Record<K, string>>,
  longest = 200,
): Readonly<Record<`${K}-${number}`, Field<string>>> => {
  const names = Object.keys(labels) as K[]
  const each = (place: number): readonly (readonly [string, Field<string>])[] =>
    names.map((name) => [`${name}-${place}`, { label: labels[name], schema: optionalText(longest) }])
  return Object.fromEntries(Array.from({ length: count }, (_, place) => each(place)).flat()) as Readonly<
    Record<`${K}-${number}`, Field<string>>
  >
}

/** Rows in which something was written, in the order they stand. */
const rowsFrom = <K extends string>(
  answers: Readonly<Record<string, string>>,
  count: number,
  names: readonly K[],
): readonly Readonly<Record<K, string>>[] =>
  Array.from(
    { length: count },
    (_, place) => Object.fromEntries(names.map((name) => [name, answers[`${name}-${place}`] ?? ''])) as Record<K, string>,
  ).filter((row) => Object.values(row).some((words) => words !== ''))

const rowsAsTyped = (rows: readonly Readonly<Record<string, string | number>>[]): RawAnswers =>
  Object.fromEntries(rows.flatMap((row, place) => Object.entries(row).map(([name, value]) => [`${name}-${place}`, String(value)])))

export const mostRows = { professionals: 8, emergency: 4, pairs: 6 } as const

export const backgroundForm = form({
  history: {
    label: 'Short history',
    hint: 'How long the family is known, what has happened, and what was tried',
    schema: optionalLongText(),
  },
  ...rowFields(mostRows.professionals, { name: 'Name', role: 'Role', organisation: 'Organisation', reach: 'Phone or e-mail' }),
  ...groupFields('background'),
  datesAreRight,
  onward,
})

export const backgroundFrom = (answers: Answers<typeof backgroundForm>): Partial<ReferralDraft> => ({
  history: answers.history,
  professionals: rowsFrom(rowWords(answers), mostRows.professionals, ['name', 'role', 'organisation', 'reach']),
  ...groupsFrom('background', answers),
})

export const backgroundAsTyped = (draft: ReferralDraft): RawAnswers => ({
  history: draft.history,
  ...rowsAsTyped(draft.professionals ?? []),
  ...groupsAsTyped('background', draft),
})

export const risksForm = form({
  risksToChild: {
    label: 'Risks to the children',
    hint: 'Violence, being taken away, what may be said to them, health, substances. Write “None known” when there are none.',
    schema: optionalLongText(),
  },
  risksToStaff: { label: 'Risks to staff', hint: 'Write “None known” when there are none', schema: optionalLongText() },
  ...rowFields(mostRows.pairs, { one: 'First person', other: 'Second person', because: 'Why must they not meet?' }, 500),
  risksConsidered: { label: 'Your confirmation', schema: ticked() },
  ...groupFields('risks'),
  onward,
})

export const risksFrom = (answers: Answers<typeof risksForm>): Partial<ReferralDraft> => ({
  risksToChild: answers.risksToChild,
  risksToStaff: answers.risksToStaff,
  mustNotMeet: rowsFrom(rowWords(answers), mostRows.pairs, ['one', 'other', 'because']).map(({ one, other, because }) => ({
    one: placeIn(one),
    other: placeIn(other),
    because,
  })),
  risksConsidered: answers.risksConsidered,
  ...groupsFrom('risks', answers),
})

const rowWords = (answers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** Nobody chosen yet is no place at all; the gap says so later. */
const placeIn = (word: string): number => (/^\d{1,2}$/.test(word) ? Number(word) : -1)

export const risksAsTyped = (draft: ReferralDraft): RawAnswers => ({
  risksToChild: draft.risksToChild,
  risksToStaff: draft.risksToStaff,
  risksConsidered: draft.risksConsidered === true ? 'yes' : '',
  ...rowsAsTyped((draft.mustNotMeet ?? []).map(({ one, other, because }) => ({ one, other, because }))),
  ...groupsAsTyped('risks', draft),
})

export const practicalForm = form({
  ...rowFields(mostRows.emergency, { name: 'Name', relation: 'Who they are', phone: 'Phone' }),
  isUrgent: { label: 'Is this urgent?', schema: optionalOneOf(yesNo) },
  whyUrgent: { label: 'Why is it urgent?', schema: optionalLongText(2000) },
  interimArrangement: { label: 'What is arranged until our sessions start?', schema: optionalLongText(2000) },
  otherVenue: {
    label: 'Do you ask for another place than our venues?',
    hint: 'Say which place, and why. Leave empty when one of our venues is right.',
    schema: optionalLongText(2000),
  },
  ...groupFields('practical'),
  onward,
})

export const practicalFrom = (answers: Answers<typeof practicalForm>): Partial<ReferralDraft> => ({
  emergency: rowsFrom(rowWords(answers), mostRows.emergency, ['name', 'relation', 'phone']),
  isUrgent: isYes(answers.isUrgent),
  whyUrgent: answers.whyUrgent,
  interimArrangement: answers.interimArrangement,
  otherVenue: answers.otherVenue,
  ...groupsFrom('practical', answers),
})

export const practicalAsTyped = (draft: ReferralDraft): RawAnswers => ({
  ...rowsAsTyped(draft.emergency ?? []),
  isUrgent: yesOf(draft.isUrgent),
  whyUrgent: draft.whyUrgent,
  interimArrangement: draft.interimArrangement,
  otherVenue: draft.otherVenue,
  ...groupsAsTyped('practical', draft),
})
