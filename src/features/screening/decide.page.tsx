import { dateInFull } from '../../domain/words-for-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { refusalReasonWords } from '../../domain/screening.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { CheckboxesField, RadiosField, SelectField, TextareaField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import type { LikelySame } from '../duplicates/door.ts'
import { decideForm } from './decide.form.ts'

export type DeskForm = {
  readonly action: string
  readonly fields: FormView<typeof decideForm>
  readonly hidden: Hidden
  readonly asksAboutRisk: boolean
  readonly alike: readonly LikelySame[]
  /** What keeps it from being accepted, whatever is chosen. */
  readonly stop?: { readonly says: string; readonly clear: string } | null | undefined
}

/** Children on other files who may be the same. REF-16 */
export const AlikePart = ({ alike, family }: Pick<DeskForm, 'alike'> & { readonly family: FamilyId }) =>
  alike.length === 0 ? null : (
    <Section id="alike" heading="May already be on file">
      <ul class="govuk-list govuk-list--bullet">
        {alike.map(({ child, other, bornOn, familyId, reference }) => (
          <li>
            {child} may be {other}, born {dateInFull(bornOn)}, on the file{' '}
            <a class="govuk-link" href={`/families/${familyId}`}>
              {reference}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family}/duplicates`}>
          Say whether they are the same, and join the files
        </a>
      </p>
    </Section>
  )

const AcceptMore = ({ fields, asksAboutRisk, alike }: DeskForm) => (
  <>
    {asksAboutRisk && (
      <RadiosField
        field={fields.significant}
        isInline
        items={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
    )}
    {alike.length > 0 && (
      <CheckboxesField
        field={{ ...fields.seen, label: 'Children who may be on file already' }}
        items={[{ value: 'yes', label: fields.seen.label }]}
      />
    )}
    <TextareaField field={fields.note} rows={2} />
  </>
)

const RefuseMore = ({ fields }: DeskForm) => (
  <>
    <SelectField
      field={fields.why}
      emptyWords="Choose a reason"
      items={Object.entries(refusalReasonWords).map(([value, label]) => ({ value, label }))}
    />
    <TextareaField field={fields.reason} rows={3} />
  </>
)

/** Three ways out, and what each one does. */
export const DecidePart = (props: DeskForm) => (
  <Section id="decide" heading="Your decision">
    {props.stop !== undefined && props.stop !== null && (
      <InsetText>
        <strong>{props.stop.says}.</strong> {props.stop.clear}
      </InsetText>
    )}
    <PostForm action={props.action} hidden={props.hidden}>
      <RadiosField
        field={props.fields.choice}
        items={[
          {
            value: 'accept',
            label: 'Accept',
            hint: 'The referrer is told at once. Next come the risks and the agreement',
            more: <AcceptMore {...props} />,
          },
          {
            value: 'ask',
            label: 'Ask the referrer for more',
            hint: 'The clock stops until they answer',
            more: <TextareaField field={props.fields.question} rows={3} />,
          },
          {
            value: 'refuse',
            label: 'Refuse',
            hint: 'The referrer is told the reason in writing, at once',
            more: <RefuseMore {...props} />,
          },
        ]}
      />
      <ButtonGroup>
        <Button stopsDoubleClick>Save the decision</Button>
        <Button kind="secondary" formAction={`${props.action}/letter`}>
          Read the letter first
        </Button>
      </ButtonGroup>
    </PostForm>
  </Section>
)

export const exampleDesk: DeskForm = {
  action: '/referrals/example/decision',
  fields: viewForm(decideForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
  asksAboutRisk: false,
  alike: [],
}
const example: DeskForm = { ...exampleDesk, fields: viewForm(decideForm, { choice: 'refuse' }, {}), asksAboutRisk: true }
export const examples = {
  refusing: () => <DecidePart {...example} />,
  'not in proceedings': () => (
    <DecidePart
      {...example}
      stop={{ says: 'This child is not in care proceedings', clear: 'Refuse the referral, or ask the referrer if this is right.' }}
    />
  ),
}
