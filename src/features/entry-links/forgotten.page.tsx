import { Button } from '../../web/components/button.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { forgottenForm } from './entry.form.ts'

export const ForgottenPage = ({ fields, hidden }: { readonly fields: FormView<typeof forgottenForm>; readonly hidden: Hidden }) => (
  <>
    <PageHead title="Ask for a link" lead="We send a link to your e-mail address. It works once." />
    <PostForm action="/forgotten" hidden={hidden}>
      <TextField field={fields.email} type="email" autoComplete="username" isSpellChecked={false} width={30} />
      <Button>Send the link</Button>
    </PostForm>
  </>
)

export const LinkSentPage = () => (
  <>
    <PageHead title="Look in your e-mail" lead="If we know this e-mail address, a letter with a link is on its way." />
    <p class="govuk-body">It can take a few minutes. Look in your junk folder too.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Back to sign in
      </a>
    </p>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
export const examples = {
  asking: () => <ForgottenPage fields={viewForm(forgottenForm, {}, {})} hidden={exampleHidden} />,
  sent: () => <LinkSentPage />,
}
