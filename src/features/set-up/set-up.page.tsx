import { policyNames } from '../../policies/policy.ts'
import { Button } from '../../web/components/button.tsx'
import { PasswordField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Pane, Section, Two } from '../../web/components/section.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { SecondFactor } from '../entry-links/door.ts'
import { setUpForm } from './set-up.form.ts'
import { policyWords } from './set-up-words.ts'

type WaysProps = { readonly path: string; readonly hidden: Hidden; readonly hasExamples: boolean }

export const TwoWaysPage = ({ path, hidden, hasExamples }: WaysProps) => (
  <>
    <PageHead title="Welcome to Kintime" lead="Set up your service, or look around in examples first." />
    <Two>
      <div>
        <Pane heading="Set up your service" isLined>
          <p class="govuk-body">
            Its name, its rules, your first venue, and you as its first manager. It takes about five minutes. Have a phone with an
            authenticator app at hand.
          </p>
          <Button href={`${path}/service`}>Set up your service</Button>
        </Pane>
      </div>
      {hasExamples && (
        <div>
          <Pane heading="Explore with examples" isLined>
            <p class="govuk-body">
              Five invented services with families, sessions and records in every state. You sign in as anybody with one click. You can wipe
              them later. Making them takes up to half a minute.
            </p>
            <PostForm action={`${path}/examples`} hidden={hidden}>
              <Button kind="secondary" stopsDoubleClick>
                Explore with examples
              </Button>
            </PostForm>
          </Pane>
        </div>
      )}
    </Two>
  </>
)

export const LinkOverPage = () => (
  <>
    <PageHead title="This set-up link is over" lead="It has been used, or it is too old." />
    <p class="govuk-body">While no service is set up, Kintime prints a new link each time it starts.</p>
    <Button href="/sign-in">Sign in</Button>
  </>
)

type ServiceProps = {
  readonly path: string
  readonly fields: FormView<typeof setUpForm>
  readonly hidden: Hidden
  readonly secondFactor: { readonly uri: string; readonly secret: string }
}
type FieldsOnly = Pick<ServiceProps, 'fields'>

const policyItems = policyNames.map((value) => ({ value, ...policyWords[value] }))

const ServicePart = ({ fields }: FieldsOnly) => (
  <Section id="service-heading" heading="Your service">
    <TextField field={fields.name} />
    <RadiosField field={fields.policy} items={policyItems} />
    <TextField field={fields.helpPhone} type="tel" width={20} />
    <TextareaField field={fields.areas} rows={3} />
  </Section>
)

const VenuePart = ({ fields }: FieldsOnly) => (
  <Section id="venue-heading" heading="Your first venue">
    <TextField field={fields.venue} />
    <TextField field={fields.venueAddress} />
    <TextareaField field={fields.rooms} rows={4} />
  </Section>
)

const ManagerPart = ({ fields, secondFactor }: Omit<ServiceProps, 'path' | 'hidden'>) => (
  <Section id="manager-heading" heading="You, the first manager">
    <TextField field={fields.managerName} autoComplete="name" isSpellChecked={false} />
    <TextField field={fields.managerEmail} type="email" autoComplete="username" isSpellChecked={false} />
    <PasswordField field={fields.password} autoComplete="new-password" />
    <PasswordField field={fields.again} autoComplete="new-password" />
    <SecondFactor {...secondFactor}>
      <TextField field={{ ...fields.code, value: undefined }} autoComplete="one-time-code" inputMode="numeric" width={10} />
    </SecondFactor>
  </Section>
)

export const ServicePage = ({ path, fields, hidden, secondFactor }: ServiceProps) => (
  <>
    <PageHead title="Set up your service" />
    <PostForm action={`${path}/service`} hidden={hidden}>
      <ServicePart fields={fields} />
      <VenuePart fields={fields} />
      <ManagerPart fields={fields} secondFactor={secondFactor} />
      <Button stopsDoubleClick>Open the service</Button>
    </PostForm>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const secondFactor = { uri: 'otpauth://totp/Kintime:example?secret=JBSWY3DPEHPK3PXP', secret: 'JBSWY3DPEHPK3PXP' }
export const examples = {
  'two ways': () => <TwoWaysPage path="#" hidden={exampleHidden} hasExamples />,
  'a link that is over': () => <LinkOverPage />,
  'one’s own service': () => (
    <ServicePage path="#" fields={viewForm(setUpForm, {}, {})} hidden={exampleHidden} secondFactor={secondFactor} />
  ),
}
