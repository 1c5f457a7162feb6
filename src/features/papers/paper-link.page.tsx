import type { PdfDocument } from '../../domain/document.ts'
import { Button } from '../../web/components/button.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { page, type Answer, type Visit } from '../../web/route.ts'
import type { OpenedPaper } from './open-paper.ts'
import { openPaperForm } from './paper.form.ts'
import { examplePaper } from './paper-example.ts'
import { PaperSheet } from './paper-sheet.page.tsx'

type Props = { readonly action: string; readonly fields: FormView<typeof openPaperForm>; readonly hidden: Hidden }

/** One question and no names, the same for every address. */
export const PaperDoor = ({ action, fields, hidden }: Props) => (
  <>
    <PageHead title="A paper for you" lead="Open it only if the message was sent to you." />
    <PostForm action={action} hidden={hidden}>
      <TextField field={fields.digits} width={4} inputMode="numeric" autoComplete="off" isSpellChecked={false} />
      <Button>Open the paper</Button>
    </PostForm>
  </>
)

type OpenProps = { readonly document: PdfDocument; readonly action: string; readonly digits: string; readonly hidden: Hidden }

const OpenedPage = ({ document, action, digits, hidden }: OpenProps) => (
  <>
    <div class="kt-noprint">
      <PostForm action={`${action}/pdf`} hidden={hidden}>
        <input type="hidden" name="digits" value={digits} />
        <Button kind="secondary">Keep it as PDF</Button>
      </PostForm>
    </div>
    <PaperSheet document={document} />
  </>
)

const pathOf = (visit: Visit): string => `/paper/${encodeURIComponent(visit.params['token'] ?? '')}`

export const showPaperDoor = async (visit: Visit): Promise<Answer> =>
  page('A paper for you', <PaperDoor action={pathOf(visit)} fields={visit.fields(openPaperForm)} hidden={visit.hidden} />, {
    inFamilyHands: { serviceName: 'Family time' },
  })

export const openedPaperPage = (visit: Visit, { paper, serviceName, digits }: OpenedPaper): Answer =>
  page(paper.document.title, <OpenedPage document={paper.document} action={pathOf(visit)} digits={digits} hidden={visit.hidden} />, {
    inFamilyHands: { serviceName },
  })

export const openedPaperPdf = (_visit: Visit, { paper, bytes }: OpenedPaper): Answer => ({
  kind: 'file',
  bytes,
  mediaType: 'application/pdf',
  name: `${paper.kind}.pdf`,
})

export const examples = {
  'before it opens': () => <PaperDoor action="#" fields={viewForm(openPaperForm, {}, {})} hidden={{ csrf: 'example', once: 'example' }} />,
  opened: () => <OpenedPage document={examplePaper} action="#" digits="0123" hidden={{ csrf: 'example', once: 'example' }} />,
}
