import type { Clause } from '../../domain/agreement.ts'
import { written } from '../../domain/agreement-language.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Pane } from '../../web/components/section.tsx'
import type { FormView } from '../../web/form.ts'
import { AgreementWords, exampleClauses } from '../agreements/door.ts'
import { type FixedTranslation, TranslatedWords } from '../clauses/door.ts'
import { DrawingPad } from './drawing-pad.page.tsx'
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
  readonly translation: FixedTranslation | null
  readonly fields: FormView<typeof signForm>
  readonly hidden: Hidden
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

const SignForm = ({ action, seen, translation, fields, hidden }: Omit<SignHereProps, 'title' | 'children' | 'clauses'>) => (
  <PostForm action={action} hidden={hidden}>
    <h2 class="govuk-heading-l kt-gap-top">Sign</h2>
    <input type="hidden" name="seen" value={seen} />
    {translation !== null && <input type="hidden" name="shown" value={translation.hash} />}
    {translation !== null && translation.translation.agree !== null && (
      <p class="govuk-body" {...written(translation.language)}>
        {translation.translation.agree}
      </p>
    )}
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
      {props.translation === null ? (
        <AgreementWords clauses={props.clauses} />
      ) : (
        <TranslatedWords clauses={props.clauses} translation={props.translation.translation} />
      )}
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
  shown: { name: 'shown', label: '' },
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
  translation: null,
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
