import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { exampleDocument } from './document-list.page.tsx'
import { documentsOf } from './document-store.ts'
import { removalForm } from './document.form.ts'
import type { DocumentLine } from './document-kinds.ts'

type Props = {
  readonly document: DocumentLine
  readonly back: string
  readonly fields: FormView<typeof removalForm>
  readonly hidden: Hidden
}

const Removal = ({ document, back, fields, hidden }: Props) => (
  <>
    <PageHead caption="Documents" title="Take a document off" lead="It leaves the list. It is kept, with your name and the reason.">
      <p class="govuk-body">
        <bdi>{document.name}</bdi>
      </p>
    </PageHead>
    <PostForm action={`${back}/${document.id}/removal`} hidden={hidden}>
      <TextareaField field={fields.reason} rows={3} />
      <ButtonGroup>
        <Button stopsDoubleClick>Take it off</Button>
        <a class="govuk-link" href={back}>
          Go back
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

export const examples = {
  'before it is taken off': () => (
    <Removal document={exampleDocument} back="#" fields={viewForm(removalForm, {}, {})} hidden={{ csrf: 'example', once: 'example' }} />
  ),
}

export const showRemoval = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return notFound
  const back = `/families/${about.family}/documents`
  const document = (await documentsOf(ask.work, { kind: 'family', id: about.family })).find(({ id }) => id === ask.params['document'])
  if (document === undefined) return { kind: 'to', path: back }
  const body = <Removal document={document} back={back} fields={ask.fields(removalForm)} hidden={ask.hidden} />
  return page('Take a document off', body, { ...(await familyFrame(ask.work, about.family)), back: { label: 'Documents', href: back } })
}
