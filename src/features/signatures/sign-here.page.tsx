import type { Clause } from '../../domain/agreement.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Pane } from '../../web/components/section.tsx'
import type { FormView } from '../../web/form.ts'
import { AgreementWords, exampleClauses } from '../agreements/door.ts'
import type { signForm } from './sign.form.ts'

export type SignHereProps = {
  readonly title: string
  readonly children: string
  readonly version: number
  readonly name: string
  readonly clauses: readonly Clause[]
  readonly helpPhone: string
  readonly action: string
  readonly seen: string
  readonly fields: FormView<typeof signForm>
  readonly hidden: Hidden
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

/** Drawn by finger or mouse. Without scripts it stays hidden, and the typed name is the whole signature. */
const DrawingPad = ({ field }: { readonly field: FormView<typeof signForm>['drawing'] }) => (
  <div class="govuk-form-group" data-kt-signature hidden>
    <p class="govuk-label govuk-label--s" id="drawing-label">
      {field.label}
    </p>
    {field.error !== undefined && (
      <p class="govuk-error-message" id="drawing">
        {field.error}
      </p>
    )}
    <canvas class="kt-pad" role="img" aria-labelledby="drawing-label" />
    <input type="hidden" name="drawing" value={field.value ?? ''} />
    <button type="button" class="kt-link-button">
      Clear the drawing
    </button>
  </div>
)

const SignForm = ({ action, seen, fields, hidden }: Pick<SignHereProps, 'action' | 'seen' | 'fields' | 'hidden'>) => (
  <PostForm action={action} hidden={hidden}>
    <h2 class="govuk-heading-l kt-gap-top">Sign</h2>
    <input type="hidden" name="seen" value={seen} />
    <CheckboxesField field={{ ...fields.agrees, label: 'Do you agree?' }} items={[{ value: 'yes', label: fields.agrees.label }]} />
    <TextField field={fields.typedName} autoComplete="name" isSpellChecked={false} />
    <DrawingPad field={fields.drawing} />
    <Button isWide stopsDoubleClick>
      Sign the agreement
    </Button>
    <p class="govuk-body kt-small kt-quiet">
      When everybody has signed, we send you a copy of exactly what you signed. Nobody can change it afterwards, not even us.
    </p>
  </PostForm>
)

/** The whole text, and the signature under it: on the tablet, by link and signed in, the same page. */
export const SignHere = (props: SignHereProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <PageHead
        caption={`${props.children}. Version ${props.version}`}
        title={props.title}
        lead={`${firstName(props.name)}, read this. Sign only if you agree. You can ask us about anything first.`}
      />
      <AgreementWords clauses={props.clauses} />
      <Pane heading="Not sure about something?">
        <p class="govuk-body">
          Ask before you sign. Signing late is fine; the first session waits for it.
          {props.helpPhone === '' ? '' : ` Call ${props.helpPhone}.`}
        </p>
      </Pane>
      <SignForm {...props} />
    </div>
  </div>
)

const exampleFields: FormView<typeof signForm> = {
  agrees: { name: 'agrees', label: 'I have read this, and I agree' },
  typedName: { name: 'typedName', label: 'Type your full name', hint: 'This is enough. It counts as your signature.' },
  drawing: { name: 'drawing', label: 'Or sign with your finger' },
  seen: { name: 'seen', label: '' },
}
const example: SignHereProps = {
  title: 'Our agreement about family time',
  children: 'Poppy and Jude',
  version: 2,
  name: 'Owen Ashdown',
  clauses: exampleClauses,
  helpPhone: '020 7946 0112',
  action: '#',
  seen: 'x',
  fields: exampleFields,
  hidden: { csrf: 'x', once: 'y' },
}
export const examples = {
  'before signing': () => <SignHere {...example} />,
  'nothing ticked': () => (
    <SignHere
      {...example}
      fields={{ ...exampleFields, agrees: { ...exampleFields.agrees, error: 'Tick the box if you have read it and agree' } }}
    />
  ),
}
