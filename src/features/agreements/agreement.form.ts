import { clauseLibrary, type ClauseId } from '../../domain/clauses.ts'
import { anyIdentifiers, optionalLongText, text } from '../../web/answers.ts'
import { type Field, form } from '../../web/form.ts'

const longestClause = 3000

/** One text area for each clause of the library; an empty one leaves its clause out. */
const clauseFields = Object.fromEntries(
  clauseLibrary.map(({ id, heading }): readonly [ClauseId, Field<string>] => [
    id,
    { label: heading, schema: optionalLongText(longestClause) },
  ]),
) as Readonly<Record<ClauseId, Field<string>>>

export const editClausesForm = form({ ...clauseFields, seen: { label: 'The draft you saw', schema: text('Open the draft again') } })

export const offerForm = form({
  signatories: {
    label: 'Who signs',
    hint: 'Those whom your policy or the referral names are ticked.',
    schema: anyIdentifiers('Choose who signs'),
  },
  seen: { label: 'The draft you saw', schema: text('Read the draft again') },
})
