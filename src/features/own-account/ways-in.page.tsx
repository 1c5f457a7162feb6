import { Button } from '../../web/components/button.tsx'
import { PasswordField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { confirmForm, passwordForm } from './account.form.ts'

type ConfirmProps = {
  readonly fields: FormView<typeof confirmForm>
  readonly hidden: Hidden
  readonly next: string
  readonly wasWrong: boolean
  readonly isExample: boolean
}

export const ConfirmPage = ({ fields, hidden, next, wasWrong, isExample }: ConfirmProps) => (
  <>
    <PageHead title="Show that it is you" lead="For some things we ask for your second factor again." />
    {isExample && (
      <InsetText>
        This is an example service. If this person has no app,{' '}
        <a class="govuk-link" href="/examples">
          sign in as them again
        </a>
        .
      </InsetText>
    )}
    <PostForm action="/account/confirm" hidden={hidden}>
      <TextField
        field={{
          ...fields.code,
          value: undefined,
          ...(wasWrong ? { error: 'That code is not right, or it was used before. After five wrong codes you are signed out.' } : {}),
        }}
        autoComplete="one-time-code"
        inputMode="numeric"
        width={10}
      />
      <input type="hidden" name="next" value={next} />
      <Button>Continue</Button>
    </PostForm>
  </>
)

export const ConfirmFirst = ({ next, why }: { readonly next: string; readonly why: string }) => (
  <>
    <p class="govuk-body">{why}</p>
    <Button href={`/account/confirm?next=${encodeURIComponent(next)}`}>Show that it is you</Button>
  </>
)

type PasswordProps = { readonly fields: FormView<typeof passwordForm>; readonly hidden: Hidden; readonly isConfirmed: boolean }

export const PasswordPage = ({ fields, hidden, isConfirmed }: PasswordProps) => (
  <>
    <PageHead title="Change your password" lead="Everywhere else you are signed in, you are signed out." />
    {isConfirmed ? (
      <PostForm action="/account/password" hidden={hidden}>
        <PasswordField field={fields.password} autoComplete="new-password" />
        <PasswordField field={fields.again} autoComplete="new-password" />
        <Button>Change the password</Button>
      </PostForm>
    ) : (
      <ConfirmFirst next="/account/password" why="Before you change your password, enter a code from your app." />
    )}
  </>
)

export const NewCodesPage = ({ hidden, isConfirmed }: { readonly hidden: Hidden; readonly isConfirmed: boolean }) => (
  <>
    <PageHead title="Get new recovery codes" lead="The codes you have now stop working." />
    {isConfirmed ? (
      <PostForm action="/account/recovery-codes" hidden={hidden}>
        <Button>Make ten new codes</Button>
      </PostForm>
    ) : (
      <ConfirmFirst next="/account/recovery-codes" why="Before you get new codes, enter a code from your app." />
    )}
  </>
)

export const CodesPage = ({
  codes,
  hidden,
  minutes,
}: {
  readonly codes: readonly string[]
  readonly hidden: Hidden
  readonly minutes: number
}) => (
  <>
    <PageHead title="Keep these recovery codes" lead="Each of them lets you in once when you do not have your phone." />
    <p class="govuk-body">
      Print them or write them down, and keep them away from your phone. This page can be read for {minutes} minutes.
    </p>
    <ul class="govuk-list">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <PostForm action="/account/recovery-codes/kept" hidden={hidden}>
      <Button>I have kept them</Button>
    </PostForm>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
export const examples = {
  'showing that it is you': () => (
    <ConfirmPage fields={viewForm(confirmForm, {}, {})} hidden={exampleHidden} next="/account" wasWrong={false} isExample={false} />
  ),
  'a new password': () => <PasswordPage fields={viewForm(passwordForm, {}, {})} hidden={exampleHidden} isConfirmed />,
  'new codes': () => <NewCodesPage hidden={exampleHidden} isConfirmed />,
  'the codes': () => <CodesPage codes={['abcd-efgh', 'ijkl-mnop']} hidden={exampleHidden} minutes={10} />,
}
