import { clauseLibrary, type ClauseId } from '../../domain/clauses.ts'
import { anyIdentifiers, optionalLongText, text } from '../../web/answers.ts'
import { type Field, form, type RawAnswers } from '../../web/form.ts'

const longestClause = 3000
const clauseText = optionalLongText(longestClause)

/** One text area for each clause that came with the product; an empty one leaves its clause out. */
const clauseFields = Object.fromEntries(
  clauseLibrary.map(({ id, heading }): readonly [ClauseId, Field<string>] => [id, { label: heading, schema: clauseText }]),
) as Readonly<Record<ClauseId, Field<string>>>

/** What was typed into the boxes of the service’s own clauses; null when one of them is too long. */
export const ownClausesTyped = (typed: RawAnswers): Readonly<Record<string, string>> | null => {
  const own = Object.entries(typed).filter(([name]) => /^own-[0-9a-f-]{36}$/.test(name))
  const read = own.map(([name, raw]) => [name, clauseText.safeParse(raw)] as const)
  if (read.some(([, { success }]) => !success)) return null
  return Object.fromEntries(read.map(([name, { data }]) => [name, data ?? '']))
}

export const editClausesForm = form({ ...clauseFields, seen: { label: 'The draft you saw', schema: text('Open the draft again') } })

export const offerForm = form({
  signatories: {
    label: 'Who signs',
    hint: 'Those whom your policy or the referral names are ticked.',
    schema: anyIdentifiers('Choose who signs'),
  },
  seen: { label: 'The draft you saw', schema: text('Read the draft again') },
})
