import { localPath } from '../../domain/sign-in-next.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { PasswordField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { codeForm, signInForm } from './sign-in.form.ts'

const Kept = ({ name, value }: { readonly name: string; readonly value: string | undefined }) => (
  <input type="hidden" name={name} value={value ?? ''} />
)

type SignInProps = { readonly fields: FormView<typeof signInForm>; readonly hidden: Hidden; readonly isPasswordNew: boolean }

export const SignInPage = ({ fields, hidden, isPasswordNew }: SignInProps) => (
  <>
    <PageHead title="Sign in" />
    {isPasswordNew && <InsetText>Your new password is set. Sign in with it now.</InsetText>}
    <PostForm action="/sign-in" hidden={hidden}>
      <TextField field={fields.email} type="email" autoComplete="username" isSpellChecked={false} width={30} />
      <PasswordField field={fields.password} autoComplete="current-password" />
      <Kept name="next" value={localPath(fields.next.value)} />
      <Button>Continue</Button>
    </PostForm>
    <p class="govuk-body">
      <a class="govuk-link" href="/forgotten">
        I forgot my password, or I have no link
      </a>
    </p>
  </>
)

export const CodePage = ({ fields, hidden }: { readonly fields: FormView<typeof codeForm>; readonly hidden: Hidden }) => (
  <>
    <PageHead title="Enter your code" lead="This shows that it is you, and not somebody who found your password." />
    <PostForm action="/sign-in/code" hidden={hidden}>
      <TextField field={{ ...fields.code, value: undefined }} autoComplete="one-time-code" isSpellChecked={false} width={20} />
      <Kept name="at" value={fields.at.value} />
      <Kept name="next" value={localPath(fields.next.value)} />
      <Button>Sign in</Button>
    </PostForm>
    <Details summary="I do not have my phone">
      Enter one of the recovery codes that you kept when you joined. Each works once. If you have none, ask a manager of your service for a
      new invitation.
    </Details>
  </>
)

export const SignOutPage = ({ hidden }: { readonly hidden: Hidden }) => (
  <>
    <PageHead title="Sign out" lead="Do this whenever you leave a computer or tablet that others use." />
    <PostForm action="/sign-out" hidden={hidden}>
      <Button>Sign out</Button>
    </PostForm>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
export const examples = {
  'signing in': () => <SignInPage fields={viewForm(signInForm, {}, {})} hidden={exampleHidden} isPasswordNew={false} />,
  'second factor': () => <CodePage fields={viewForm(codeForm, {}, {})} hidden={exampleHidden} />,
  'signing out': () => <SignOutPage hidden={exampleHidden} />,
}
