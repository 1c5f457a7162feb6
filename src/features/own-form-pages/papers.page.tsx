import { Button } from '../../web/components/button.tsx'
import { FileField, RadiosField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import type { Answer, Visit } from '../../web/route.ts'
import { documentForm, documentKinds, documentKindWords, DocumentList, documentsOf, type DocumentLine } from '../documents/door.ts'
import { paperOwner } from './add-paper.ts'
import { formPath, whileOpen } from './inside.page.tsx'

type Props = {
  readonly path: string
  readonly papers: readonly DocumentLine[]
  readonly fields: FormView<typeof documentForm>
  readonly hidden: Hidden
}

const PapersPage = ({ path, papers, fields, hidden }: Props) => (
  <>
    <PageHead title="Papers" lead="A court order, or a letter that helps us. You can take a photo. The other parent never sees it." />
    {papers.length > 0 && <DocumentList documents={papers} at={`${path}/papers`} hidden={hidden} />}
    <PostForm action={`${path}/papers`} hidden={hidden} hasFiles>
      <RadiosField field={fields.kind} items={documentKinds.map((value) => ({ value, label: documentKindWords[value] }))} />
      <FileField field={fields.file} />
      <Button kind="secondary" isWide>
        Add this paper
      </Button>
    </PostForm>
    <Button href={`${path}/check`} isWide>
      Go on
    </Button>
  </>
)

export const examples = {
  'none yet': () => <PapersPage path="#" papers={[]} fields={viewForm(documentForm, {}, {})} hidden={{ csrf: 'x', once: 'y' }} />,
}

export const showPapers = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, async ({ copy }, work) => ({
    title: 'Papers',
    back: 'pages',
    body: (
      <PapersPage
        path={formPath(visit)}
        papers={await documentsOf(work, paperOwner(copy))}
        fields={visit.fields(documentForm)}
        hidden={visit.hidden}
      />
    ),
  }))
