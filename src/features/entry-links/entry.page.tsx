import { Button } from '../../web/components/button.tsx'
import { PasswordField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { SecondFactor } from './qr-picture.page.tsx'
import { newPasswordForm } from './entry.form.ts'

/** One button and no names: programs that open links in messages learn nothing here and change nothing. */
export const EntryPage = ({ action, hidden }: { readonly action: string; readonly hidden: Hidden }) => (
  <>
    <PageHead title="Continue to Kintime" lead="This link works once. Use it only if it was sent to you." />
    <PostForm action={action} hidden={hidden}>
      <Button>Continue</Button>
    </PostForm>
  </>
)

export const LinkOverPage = () => (
  <>
    <PageHead title="This link is over" lead="It has been used, or it is too old." />
    <Button href="/forgotten">Ask for a new link</Button>
  </>
)

type PasswordProps = {
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof newPasswordForm>
  /** Only for those who join: what their authenticator app needs. */
  readonly secondFactor: { readonly uri: string; readonly secret: string } | null
}

export const NewPasswordPage = ({ action, hidden, fields, secondFactor }: PasswordProps) => (
  <>
    <PageHead title={secondFactor === null ? 'Choose a new password' : 'Join Kintime'} />
    <PostForm action={action} hidden={hidden}>
      <PasswordField field={fields.password} autoComplete="new-password" />
      <PasswordField field={fields.again} autoComplete="new-password" />
      {secondFactor !== null && (
        <SecondFactor {...secondFactor}>
          <TextField field={{ ...fields.code, value: undefined }} autoComplete="one-time-code" inputMode="numeric" width={10} />
        </SecondFactor>
      )}
      <Button>{secondFactor === null ? 'Set the password' : 'Join'}</Button>
    </PostForm>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const secondFactor = { uri: 'otpauth://totp/Kintime:example?secret=JBSWY3DPEHPK3PXP', secret: 'JBSWY3DPEHPK3PXP' }
export const examples = {
  'before the click': () => <EntryPage action="#" hidden={exampleHidden} />,
  'a link that is over': () => <LinkOverPage />,
  'joining with a second factor': () => (
    <NewPasswordPage action="#" hidden={exampleHidden} fields={viewForm(newPasswordForm, {}, {})} secondFactor={secondFactor} />
  ),
}
