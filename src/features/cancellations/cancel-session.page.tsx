import { Button } from '../../web/components/button.tsx'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { cancelSessionForm } from './cancel-session.form.ts'

export type CancelSessionProps = {
  readonly sessionId: string
  readonly when: string
  readonly where: string
  readonly fields: FormView<typeof cancelSessionForm>
  readonly hidden: Hidden
}

/** One session is taken off: why, who told us, and one button. */
export const CancelSessionPage = ({ sessionId, when, where, fields, hidden }: CancelSessionProps) => (
  <>
    <PageHead
      caption={where}
      title={`Cancel the session on ${when}`}
      lead="Everyone who was to come is told at once. The room is free again."
    />
    <PostForm action={`/sessions/${sessionId}/cancellation`} hidden={hidden}>
      <TextareaField field={fields.reason} rows={4} />
      <TextField field={fields.toldBy} />
      <Button kind="warning">Cancel this session</Button>
    </PostForm>
  </>
)

export const examples = {
  'the usual': () => (
    <CancelSessionPage
      sessionId="019e0000-0000-7000-8000-000000000008"
      when="Thu 28 May, 4pm"
      where="Bluebell room, Larch House"
      fields={viewForm(cancelSessionForm, {}, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
