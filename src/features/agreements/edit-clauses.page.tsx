import { agreementPartWords, byPart, type AgreementPart, type DraftClause } from '../../domain/agreement.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import type { FieldView } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ComparedWords } from '../clauses/door.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { draftOf, newestVersion } from './agreement-query.ts'
import { exampleClauses } from './agreement-words.page.tsx'
import { editClausesForm } from './agreement.form.ts'

/** What was changed from the library's words, marked as taken out and put in. */
const Changes = ({ clause }: { readonly clause: DraftClause }) => {
  if (clause.text === clause.asDrafted || clause.asDrafted === '' || clause.text === '') return null
  return (
    <Details summary="Changed from the library">
      <ComparedWords before={clause.asDrafted} after={clause.text} />
    </Details>
  )
}

type Props = {
  readonly family: string
  readonly clauses: readonly DraftClause[]
  readonly fieldFor: (id: string) => FieldView
  readonly seen: string
  readonly hidden: Hidden
}

const rowsFor = (text: string): number => Math.max(2, Math.ceil(text.length / 75) + 1)

const EditClause = ({ clause, fieldFor }: Pick<Props, 'fieldFor'> & { readonly clause: DraftClause }) => {
  const field = fieldFor(clause.id)
  const isLeftOut = clause.text === '' && clause.asDrafted !== ''
  return (
    <>
      <TextareaField field={isLeftOut ? { ...field, hint: `For example: ${clause.asDrafted}` } : field} rows={rowsFor(field.value ?? '')} />
      <Changes clause={clause} />
    </>
  )
}

type PartProps = Pick<Props, 'clauses' | 'fieldFor'> & { readonly part: AgreementPart }

/** The clauses of one part; those that are left out wait behind one line, open when something was typed into them. */
const PartOfDraft = ({ part, clauses, fieldFor }: PartProps) => {
  const isIn = (clause: DraftClause): boolean => clause.text !== '' || clause.asDrafted === ''
  const more = clauses.filter((clause) => !isIn(clause))
  return (
    <section class="kt-section" aria-labelledby={`part-${part}`}>
      <h2 class="govuk-heading-l kt-tight" id={`part-${part}`}>
        {agreementPartWords[part]}
      </h2>
      {clauses.filter(isIn).map((clause) => (
        <EditClause clause={clause} fieldFor={fieldFor} />
      ))}
      {more.length > 0 && (
        <Details
          summary={`More that can be said here (${more.length})`}
          isOpen={more.some((clause) => (fieldFor(clause.id).value ?? '') !== '')}
        >
          {more.map((clause) => (
            <EditClause clause={clause} fieldFor={fieldFor} />
          ))}
        </Details>
      )}
    </section>
  )
}

const EditClauses = ({ family, clauses, fieldFor, seen, hidden }: Props) => (
  <>
    <PageHead caption="Agreement" title="Change the words" lead="Short sentences, plain words. Empty a box to leave that clause out." />
    <PostForm action={`/families/${family}/agreement/clauses`} hidden={hidden}>
      <input type="hidden" name="seen" value={seen} />
      {byPart(clauses).map((group) => (
        <PartOfDraft {...group} fieldFor={fieldFor} />
      ))}
      <ButtonGroup>
        <Button>Save the words</Button>
        <a class="govuk-link" href={`/families/${family}/agreement`}>
          Leave them as they were
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

const exampleDraft = exampleClauses.map((clause, at) => ({
  ...clause,
  asDrafted: at === 0 ? clause.text.replace('every week', 'every month') : clause.text,
}))
export const examples = {
  'one clause changed': () => (
    <EditClauses
      family="example"
      clauses={exampleDraft}
      seen="x"
      hidden={{ csrf: 'x', once: 'y' }}
      fieldFor={(id) => ({
        name: id,
        label: exampleDraft.find((clause) => clause.id === id)?.heading ?? '',
        value: exampleDraft.find((clause) => clause.id === id)?.text ?? '',
      })}
    />
  ),
}

/** A clause of the service’s own has no field of its own in the form: its id is the field’s name. */
const fieldOf = (ask: Ask, fields: Readonly<Record<string, FieldView>>, clause: DraftClause | undefined): FieldView => {
  const known = fields[clause?.id ?? '']
  if (clause === undefined || known !== undefined) return known ?? { name: '', label: '' }
  const typed = ask.typed[clause.id]
  return { name: clause.id, label: clause.heading, value: typeof typed === 'string' ? typed : clause.text }
}

export const showClauses = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  const newest = about === null ? null : await newestVersion(ask.work, about.family)
  if (about === null || newest === null || newest.isOffered) return { kind: 'not-found' }
  const { clauses } = await draftOf(ask.work, newest.id)
  const fields = ask.fields(editClausesForm, Object.fromEntries(clauses.map(({ id, text }) => [id, text])))
  const seen = typeof ask.typed['seen'] === 'string' ? ask.typed['seen'] : newest.hash
  const body = (
    <EditClauses
      family={about.family}
      clauses={clauses}
      fieldFor={(id) =>
        fieldOf(
          ask,
          fields,
          clauses.find((clause) => clause.id === id),
        )
      }
      seen={seen}
      hidden={ask.hidden}
    />
  )
  return page('Change the words', body, {
    ...(await familyFrame(ask.work, about.family)),
    back: { label: 'Agreement', href: `/families/${about.family}/agreement` },
  })
}
