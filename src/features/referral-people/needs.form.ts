import { needNames, needWords, type DraftChild, type NeedName } from '../../domain/referral.ts'
import { optionalText } from '../../web/answers.ts'
import { form, type Field, type RawAnswers } from '../../web/form.ts'
import { mostChildren, onward } from '../referral-drafts/door.ts'

const needField = (place: number, need: NeedName): readonly [string, Field<string>] => [
  `${need}-${place}`,
  { label: needWords[need], schema: optionalText(1000) },
]
const places = Array.from({ length: mostChildren }, (_, place) => place)
/** The language is asked with the name, so that an interpreter is thought of first. */
export const needsAsked = needNames.filter((need) => need !== 'language')
const wishesAt = (place: number): `wishes-${number}` => `wishes-${place}`
const wishes = (place: number): readonly [string, Field<string>] => [
  wishesAt(place),
  { label: 'What this child says they want', hint: 'In their own words where you can', schema: optionalText(1000) },
]
const needFields: Readonly<Record<string, Field<string>>> = Object.fromEntries(
  places.flatMap((place) => [...needsAsked.map((need) => needField(place, need)), wishes(place)]),
)

export const needsForm = form({
  ...needFields,
  rest: { label: 'The boxes left empty', schema: optionalText(10) },
  onward,
})

/** "None known" is an answer; an empty box is none. REF-03 */
export const needsFrom = (answers: Readonly<Record<string, string>>, children: readonly DraftChild[]): readonly DraftChild[] =>
  children.map((child, place) => {
    const rest = answers['rest'] === 'none' ? 'None known' : ''
    const written = needsAsked.map((need) => [need, answers[`${need}-${place}`] || rest] as const)
    const language = child.needs?.language || rest
    return {
      ...child,
      needs: { ...Object.fromEntries(written), language },
      more: { ...child.more, wishes: answers[wishesAt(place)] ?? '' },
    }
  })

export const needsAsTyped = (children: readonly DraftChild[]): RawAnswers =>
  Object.fromEntries(
    children.flatMap((child, place) => [
      ...needsAsked.map((need) => [`${need}-${place}`, child.needs?.[need]] as const),
      [wishesAt(place), child.more?.wishes] as const,
    ]),
  )
