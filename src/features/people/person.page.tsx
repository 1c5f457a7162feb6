import { isConfidentialAtFirst } from '../../domain/referral-draft.ts'
import { partyKindWords } from '../../domain/family.ts'
import type { FamilyId, PartyId } from '../../domain/ids.ts'
import type { PartySide } from '../../domain/referral.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { CheckboxesField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { FactsPart } from './facts.page.tsx'
import { endForm, factForm, openFactForm, personForm, safeForm, sides } from './person.form.ts'
import type { FactLine, PersonOnFile } from './person-store.ts'

export type PersonView = {
  readonly family: FamilyId
  readonly id: string
  readonly name: string
  /** Null for a child: their details come from the referral; only addresses and schools change here. */
  readonly adult: PersonOnFile | null
  readonly facts: readonly FactLine[]
  readonly safeWays: string | null
  readonly fields: {
    readonly person: FormView<typeof personForm>
    readonly end: FormView<typeof endForm>
    readonly fact: FormView<typeof factForm>
    readonly openFact: FormView<typeof openFactForm>
    readonly safe: FormView<typeof safeForm>
  }
  readonly hidden: Hidden
}

const yes = (label: string) => [{ value: 'yes', label }]

export const PersonFields = ({ fields }: { readonly fields: FormView<typeof personForm> }) => (
  <>
    <TextField field={fields.name} width={20} />
    <RadiosField field={fields.side} items={sides.map((value) => ({ value, label: partyKindWords[value] }))} isSmall />
    <TextField field={fields.relation} width={20} />
    <TextField field={fields.language} width={10} />
    <CheckboxesField field={{ ...fields.needsInterpreter, label: 'Interpreter' }} items={yes(fields.needsInterpreter.label)} />
    <CheckboxesField field={{ ...fields.mayAttend, label: 'Sessions' }} items={yes(fields.mayAttend.label)} />
    <CheckboxesField field={{ ...fields.mustSign, label: 'Agreement' }} items={yes(fields.mustSign.label)} />
  </>
)

const SafePart = ({ family, id, safeWays, fields, hidden }: PersonView) => (
  <Section id="safe" heading="How to reach them safely">
    <p class="govuk-body">{safeWays ?? 'Nobody has said yet. Ask them before you call or write.'}</p>
    <PostForm action={`/families/${family}/people/${id}/safe-contact`} hidden={hidden}>
      <CheckboxesField
        field={fields.safe.ways}
        items={[
          { value: 'call', label: 'Call' },
          { value: 'text', label: 'Send a text' },
          { value: 'mail', label: 'Send an e-mail' },
          { value: 'write', label: 'Write by post' },
        ]}
      />
      <TextareaField field={fields.safe.words} rows={2} />
      <Button kind="secondary">Save what is safe</Button>
    </PostForm>
  </Section>
)

const EndPart = ({ family, id, name, fields, hidden }: PersonView) => (
  <Details summary={`End ${name}’s part in this file`}>
    <p class="govuk-body">They take part in nothing more. What they signed and when they came stays on file.</p>
    <PostForm action={`/families/${family}/people/${id}/ending`} hidden={hidden}>
      <TextareaField field={fields.end.why} rows={2} id="end-why" />
      <Button kind="warning">End their part</Button>
    </PostForm>
  </Details>
)

export const PersonPage = (view: PersonView) => (
  <>
    <PageHead title={view.name} lead={view.adult?.isEnded === true ? 'Their part in this file has ended.' : ''} />
    <FactsPart {...view} />
    {view.adult !== null && !view.adult.isEnded && (
      <>
        <SafePart {...view} />
        <Section id="details" heading="Their part in this file">
          <PostForm action={`/families/${view.family}/people/${view.id}`} hidden={view.hidden}>
            <PersonFields fields={view.fields.person} />
            <Button>Save</Button>
          </PostForm>
        </Section>
        <EndPart {...view} />
      </>
    )}
  </>
)

/** Protected from the start for whoever the children live with, for carers and for the children themselves. RISK-07 */
export const isGuardedAtFirst = (adult: PersonOnFile | null): boolean =>
  adult === null || (['resident', 'carer'].includes(adult.side) && isConfidentialAtFirst(adult.side as PartySide))

const adult: PersonOnFile = {
  ...{ id: 'one' as PartyId, name: 'Rosa Ashdown', side: 'resident', relation: 'Mother', language: 'English', needsInterpreter: false },
  ...{ mayAttend: false, mustSign: true, isEnded: false, hasAccount: false },
}
const shown: PersonView = {
  ...{ family: 'example' as FamilyId, id: 'one', name: 'Rosa Ashdown', adult },
  facts: [
    { id: 'f1', kind: 'address', label: '', isConfidential: true },
    { id: 'f2', kind: 'phone', label: 'work', isConfidential: false },
  ],
  safeWays: 'You may call. Do not send a text, send an e-mail or write by post. Only before 3pm.',
  fields: {
    person: viewForm(personForm, {}, {}),
    end: viewForm(endForm, {}, {}),
    fact: viewForm(factForm, { isConfidential: 'no' }, {}),
    openFact: viewForm(openFactForm, {}, {}),
    safe: viewForm(safeForm, {}, {}),
  },
  hidden: { csrf: 'example', once: 'example' },
}
export const examples = {
  'a parent whose details are confidential': () => <PersonPage {...shown} />,
  'a child': () => <PersonPage {...shown} adult={null} name="Poppy" safeWays={null} />,
  'somebody who left': () => <PersonPage {...shown} adult={{ ...adult, isEnded: true }} />,
}
