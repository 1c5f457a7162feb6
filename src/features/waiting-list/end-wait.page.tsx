import type { FamilyId } from '../../domain/ids.ts'
import { waitEndWords } from '../../domain/waiting.ts'
import { Button } from '../../web/components/button.tsx'
import { RadiosField, TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, page } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { endWaitForm } from './end-wait.form.ts'

type Props = { readonly action: string; readonly fields: FormView<typeof endWaitForm>; readonly hidden: Hidden }

/** A family leaves the list without a session: why stays on the file. */
export const EndWaitPage = ({ action, fields, hidden }: Props) => (
  <>
    <PageHead
      title="Take off the waiting list"
      lead="The file stays open. The family comes back onto the list when a new referral is accepted."
    />
    <PostForm action={action} hidden={hidden}>
      <RadiosField field={fields.why} items={Object.entries(waitEndWords).map(([value, label]) => ({ value, label }))} />
      <TextareaField field={fields.reason} rows={3} />
      <Button stopsDoubleClick>Take them off the list</Button>
    </PostForm>
  </>
)

export const showEndWait = async (ask: Ask) => {
  const family = ask.params['id'] as FamilyId
  return page(
    'Take off the waiting list',
    <EndWaitPage action={`/families/${family}/wait-end`} fields={ask.fields(endWaitForm)} hidden={ask.hidden} />,
    { ...(await familyFrame(ask.work, family)), back: { label: 'Waiting list', href: '/waiting-list' } },
  )
}

export const examples = {
  'why they leave': () => <EndWaitPage action="#" fields={viewForm(endWaitForm, {}, {})} hidden={{ csrf: 'example', once: 'example' }} />,
}
