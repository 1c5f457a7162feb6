import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { CheckboxesField, FileField, RadiosField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'
import { DocumentList, exampleDocument } from './document-list.page.tsx'
import { documentsOf } from './document-store.ts'
import { familyDocumentForm } from './document.form.ts'
import { documentKindWords, type DocumentLine } from './document-kinds.ts'

type Adding = { readonly fields: FormView<typeof familyDocumentForm>; readonly hidden: Hidden }
type Props = { readonly family: FamilyId; readonly documents: readonly DocumentLine[]; readonly adding: Adding | null }

const kinds = Object.entries(documentKindWords).map(([value, label]) => ({ value, label }))

const Add = ({ at, fields, hidden }: Adding & { readonly at: string }) => (
  <Section id="add-heading" heading="Add a document">
    <PostForm action={at} hidden={hidden} hasFiles>
      <RadiosField field={fields.kind} items={kinds} isSmall />
      <FileField field={fields.file} />
      <CheckboxesField
        field={{ ...fields.isConfidential, label: 'Who may have it?', hint: undefined }}
        items={[{ value: 'yes', label: fields.isConfidential.label, hint: fields.isConfidential.hint }]}
        isSmall
      />
      <Button stopsDoubleClick>Add the document</Button>
    </PostForm>
  </Section>
)

const TakenOff = ({ documents }: { readonly documents: readonly DocumentLine[] }) => (
  <Section id="removed-heading" heading="Taken off" count={documents.length}>
    <ul class="govuk-list govuk-list--spaced">
      {documents.map(({ name, kind, removed }) => (
        <li>
          <bdi>{name}</bdi> ({documentKindWords[kind]}).{' '}
          {removed !== null && `Taken off by ${removed.by}, ${momentInWords(removed.at)}: ${removed.reason}`}
        </li>
      ))}
    </ul>
  </Section>
)

const Documents = ({ family, documents, adding }: Props) => {
  const at = `/families/${family}/documents`
  const onFile = documents.filter(({ removed }) => removed === null)
  const takenOff = documents.filter(({ removed }) => removed !== null)
  return (
    <>
      <PageHead
        caption="Family file"
        title="Documents"
        lead="Court orders, letters and reports on this file. Opening one is written down."
      />
      <FamilyTabs family={family} current="documents" />
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family}/papers`}>
          Papers that were given to people
        </a>
      </p>
      {onFile.length === 0 ? (
        <Empty title="No document on file yet" />
      ) : (
        <DocumentList documents={onFile} at={at} asksWhy={adding !== null} />
      )}
      {takenOff.length > 0 && <TakenOff documents={takenOff} />}
      {adding !== null && <Add at={at} {...adding} />}
    </>
  )
}

const exampleAdding: Adding = {
  fields: viewForm(familyDocumentForm, { isConfidential: 'yes' }, {}),
  hidden: { csrf: 'example', once: 'example' },
}
const exampleRemoved: DocumentLine = {
  ...exampleDocument,
  id: 'removed',
  name: 'Wrong letter.pdf',
  kind: 'letter',
  removed: { by: 'Lena East', at: exampleDocument.addedAt, reason: 'It is about another family' },
}
export const examples = {
  'an order on file, and a letter taken off': () => (
    <Documents family={'example' as FamilyId} documents={[exampleDocument, exampleRemoved]} adding={exampleAdding} />
  ),
  'nothing yet, for somebody who may only read': () => <Documents family={'example' as FamilyId} documents={[]} adding={null} />,
}

export const showDocuments = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return notFound
  const mayAdd = couldDo('documents.add', ask.person.roles)
  const start = Object.keys(ask.typed).length === 0 ? { isConfidential: 'yes' } : {}
  const body = (
    <Documents
      family={about.family}
      documents={await documentsOf(ask.work, { kind: 'family', id: about.family }, { withRemoved: true })}
      adding={mayAdd ? { fields: ask.fields(familyDocumentForm, start), hidden: ask.hidden } : null}
    />
  )
  return page('Documents', body, await familyFrame(ask.work, about.family))
}
