import { agreementPartWords, byPart, type DraftClause } from '../../domain/agreement.ts'
import { clauseLibrary } from '../../domain/clauses.ts'
import { compareTexts } from '../../domain/clauses-compared.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import type { FieldView } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { draftOf, newestVersion } from './agreement-query.ts'
import { exampleClauses } from './agreement-words.page.tsx'
import { editClausesForm } from './edit-clauses.form.ts'

/** What was changed from the library's words, marked as taken out and put in. */
const Changes = ({ clause }: { readonly clause: DraftClause }) => {
  if (clause.text === clause.asDrafted || clause.asDrafted === '') return null
  if (clause.text === '') return <Details summary="Left out. The library says">{clause.asDrafted}</Details>
  return (
    <Details summary="Changed from the library">
      {compareTexts(clause.asDrafted, clause.text).map(({ kind, text }) => (kind === 'same' ? text : kind === 'put-in' ? <ins>{text}</ins> : <del>{text}</del>))}
    </Details>
  )
}

type Props = { readonly family: string; readonly clauses: readonly DraftClause[]; readonly fieldFor: (id: string) => FieldView; readonly seen: string; readonly hidden: Hidden }

const rowsFor = (text: string): number => Math.max(2, Math.ceil(text.length / 75) + 1)

const EditClauses = ({ family, clauses, fieldFor, seen, hidden }: Props) => (
  <>
    <PageHead caption="Agreement" title="Change the words" lead="Short sentences, plain words. Empty a box to leave that clause out." />
    <PostForm action={`/families/${family}/agreement/clauses`} hidden={hidden}>
      <input type="hidden" name="seen" value={seen} />
      {byPart(clauses).map((group) => (
        <section class="kt-section" aria-labelledby={`part-${group.part}`}>
          <h2 class="govuk-heading-l kt-tight" id={`part-${group.part}`}>{agreementPartWords[group.part]}</h2>
          {group.clauses.map((clause) => (
            <>
              <TextareaField field={fieldFor(clause.id)} rows={rowsFor(fieldFor(clause.id).value ?? '')} />
              <Changes clause={clause} />
            </>
          ))}
        </section>
      ))}
      <ButtonGroup>
        <Button>Save the words</Button>
        <a class="govuk-link" href={`/families/${family}/agreement`}>Leave them as they were</a>
      </ButtonGroup>
    </PostForm>
  </>
)

const exampleDraft = exampleClauses.map((clause, at) => ({ ...clause, asDrafted: at === 0 ? clause.text.replace('every week', 'every month') : clause.text }))
export const examples = {
  'one clause changed': () => (
    <EditClauses family="example" clauses={exampleDraft} seen="x" hidden={{ csrf: 'x', once: 'y' }}
      fieldFor={(id) => ({ name: id, label: exampleDraft.find((clause) => clause.id === id)?.heading ?? '', value: exampleDraft.find((clause) => clause.id === id)?.text ?? '' })} />
  ),
}

export const showClauses = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  const newest = about === null ? null : await newestVersion(ask.work, about.family)
  if (about === null || newest === null || newest.isOffered) return { kind: 'not-found' }
  const { clauses } = await draftOf(ask.work, newest.id)
  const fields = ask.fields(editClausesForm, Object.fromEntries(clauses.map(({ id, text }) => [id, text])))
  const seen = typeof ask.typed['seen'] === 'string' ? ask.typed['seen'] : newest.hash
  const known = clauses.filter((clause) => clauseLibrary.some((one) => one.id === clause.id))
  const body = <EditClauses family={about.family} clauses={known} fieldFor={(id) => fields[id as keyof typeof fields]} seen={seen} hidden={ask.hidden} />
  return page('Change the words', body, { ...(await familyFrame(ask.work, about.family)), back: { label: 'Agreement', href: `/families/${about.family}/agreement` } })
}
