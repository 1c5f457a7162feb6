import { text } from '../../web/answers.ts'
import { Button } from '../../web/components/button.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { form, viewForm, type FormView } from '../../web/form.ts'
import { page, type Answer, type Visit } from '../../web/route.ts'

export const codeForm = form({ code: { label: 'Your code of six numbers', schema: text('Enter your code', 20) } })

type Props = { readonly action: string; readonly hidden: Hidden; readonly fields: FormView<typeof codeForm> }

/** The same for every address, whether there is a form behind it or not. */
const CodeDoor = ({ action, hidden, fields }: Props) => (
  <>
    <PageHead title="Enter your code" lead="You wrote it down when you asked for your link, or we told you on the phone." />
    <PostForm action={action} hidden={hidden}>
      <TextField field={{ ...fields.code, value: undefined }} inputMode="numeric" autoComplete="one-time-code" width={10} />
      <Button isWide>Open my form</Button>
    </PostForm>
    <p class="govuk-body">Lost your code? Call the service. They make you a new one.</p>
  </>
)

export const examples = { door: () => <CodeDoor action="#" hidden={{ csrf: 'x', once: 'y' }} fields={viewForm(codeForm, {}, {})} /> }

export const showDoor = async (visit: Visit): Promise<Answer> =>
  page(
    'Enter your code',
    <CodeDoor action={`/form/${encodeURIComponent(visit.params['token'] ?? '')}`} hidden={visit.hidden} fields={visit.fields(codeForm)} />,
    { inFamilyHands: { serviceName: 'Family time' } },
  )
