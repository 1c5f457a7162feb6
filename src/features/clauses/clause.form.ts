import { agreementPartWords, agreementParts } from '../../domain/agreement.ts'
import { clauseConditionNames, clauseConditions, type ClauseCondition } from '../../domain/clauses-conditions.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import { anyOf, date, longText, oneOf, optionalText, text, wholeNumber } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const libraryParts = [...agreementParts, 'for-children'] as const satisfies readonly LibraryPart[]
export const partWords = { ...agreementPartWords, 'for-children': 'What a child signs' } as const satisfies Record<LibraryPart, string>

const [first, ...others] = clauseConditionNames
const conditions: readonly [ClauseCondition, ...ClauseCondition[]] = [first ?? 'observed', ...others]

const groups: Readonly<Record<string, readonly ClauseCondition[]>> = {
  'Who watches': ['watched-by-one', 'watched-by-two', 'watched', 'helped-by-staff', 'with-carer', 'on-their-own'],
  'Where and how': ['handover', 'not-handover', 'in-community', 'in-hospital'],
  'This family': ['in-proceedings', 'kept-apart', 'staggered'],
  'What is written down': ['observed', 'not-observed', 'copies-sent', 'shared-with-parents'],
}
const grouped = new Set(Object.values(groups).flat())
const itemOf = (value: ClauseCondition) => ({ value, label: clauseConditions[value].meaning })

/** The conditions under the headings of their groups; what stands in no group is how the service works. */
export const conditionItems = [
  ...Object.entries(groups).flatMap(([divider, names]) => [{ divider }, ...names.map(itemOf)]),
  { divider: 'How we work' },
  ...clauseConditionNames.filter((name) => !grouped.has(name)).map(itemOf),
]

/** When a clause stands in a draft, in words; nothing when it always does. */
export const whenInWords = (when: readonly ClauseCondition[]): string | null =>
  when.length === 0
    ? null
    : `When ${when.map((name) => clauseConditions[name].meaning.replace(/^\w/, (first) => first.toLowerCase())).join(', and ')}`

export const partItems = libraryParts.map((value) => ({ value, label: partWords[value] }))

const words = {
  heading: { label: 'Heading', hint: 'A few words, without braces.', schema: text('Enter a heading', 80) },
  text: {
    label: 'What it says',
    hint: 'Short sentences, plain words. Words in {braces} are filled for each family.',
    schema: longText('Enter what the clause says', 3000),
  },
  part: { label: 'Part of the agreement', schema: oneOf(libraryParts, 'Choose a part') },
  when: { label: 'Only when all of these hold', hint: 'Tick none, and every draft has it.', schema: anyOf(conditions) },
  after: { label: 'Comes after', schema: optionalText(80) },
  reason: { label: 'Why is it worded like this?', hint: 'Kept in the history.', schema: text('Enter why', 500) },
}

export const newClauseForm = form(words)

export const rewordForm = form({
  ...words,
  use: { label: 'In new drafts', schema: oneOf(['on', 'off'] as const, 'Choose whether new drafts have it') },
  seen: { label: 'The wording you saw', schema: wholeNumber('Open the clause again', { from: 0, to: 1_000_000 }) },
})

export const restoreForm = form({ reason: { label: 'Why back to the first words?', schema: text('Enter why', 500) } })

export const translationForm = form({
  heading: { label: 'Heading in this language', schema: optionalText(200) },
  text: { label: 'What it says in this language', schema: longText('Enter the translation', 6000) },
  translatedBy: {
    label: 'Who translated it?',
    hint: 'A person or a translation service, never a family member.',
    schema: text('Enter who translated it', 120),
  },
  translatedOn: { label: 'When was it translated?', schema: date('Enter the day it was translated') },
  checkedBy: { label: 'Who checked it?', hint: 'Somebody else who reads this language.', schema: text('Enter who checked it', 120) },
  seen: { label: 'The English you saw', schema: longText('Open the page again', 7000) },
})
