import { roleWords, type Role } from '../../domain/actor.ts'
import { referrerKindWords } from '../../domain/referrer-kind.ts'
import { rolesOfSide } from '../../domain/sign-in-side.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, SelectField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { closeForm, rolesForm } from './invite.form.ts'
import type { Choice, PersonRow } from './people-query.ts'
import { stateTags } from './staff-words.ts'

export const roleItems = (among: readonly Role[]) => among.map((role) => ({ value: role, label: roleWords[role] }))
export const kindItems = Object.entries(referrerKindWords).map(([value, label]) => ({ value, label }))
export const StateTag = ({ state }: Pick<PersonRow, 'state'>) => <Tag colour={stateTags[state].colour}>{stateTags[state].label}</Tag>

type PersonProps = {
  readonly person: PersonRow
  readonly areas: readonly Choice[]
  readonly roleFields: FormView<typeof rolesForm>
  readonly closeFields: FormView<typeof closeForm>
  readonly hidden: Hidden
}

const Roles = ({ person, areas, roleFields, hidden }: PersonProps) => (
  <Section id="roles-heading" heading="What they do">
    <PostForm action={`/staff/${person.id}/roles`} hidden={hidden}>
      <CheckboxesField field={roleFields.roles} items={roleItems(rolesOfSide(person.side))} isSmall />
      {person.side === 'staff' && areas.length > 0 && <SelectField field={roleFields.area} items={areas} emptyWords="All areas" />}
      {person.side === 'referrer' && (
        <SelectField field={roleFields.referrerKind} items={kindItems} emptyWords="They do not refer families" />
      )}
      <Button>Save what they do</Button>
    </PostForm>
  </Section>
)

const Closing = ({ person, closeFields, hidden }: PersonProps) => (
  <Section id="closing-heading" heading="Close this account">
    <p class="govuk-body">{person.name} is signed out everywhere at once, and links sent to them stop working. What they wrote stays.</p>
    <PostForm action={`/staff/${person.id}/closing`} hidden={hidden}>
      <TextField field={closeFields.reason} />
      <Button kind="warning">Close the account</Button>
    </PostForm>
  </Section>
)

const Invitation = ({ person, hidden }: PersonProps) => (
  <PostForm action={`/staff/${person.id}/invitation`} hidden={hidden}>
    <Button kind="secondary">{person.side === 'party' ? 'Send a new link to sign in' : 'Send a new invitation'}</Button>
  </PostForm>
)

export const PersonPage = (props: PersonProps) => {
  const { person, hidden } = props
  return (
    <>
      <PageHead title={person.name} caption="People" />
      <SummaryList
        rows={[
          { key: 'E-mail address', value: person.email },
          { key: 'Account', value: <StateTag state={person.state} /> },
          ...(person.organisation === null ? [] : [{ key: 'Organisation', value: person.organisation }]),
          ...(person.closedBecause === null ? [] : [{ key: 'Closed because', value: person.closedBecause }]),
        ]}
      />
      {person.state === 'closed' ? (
        <PostForm action={`/staff/${person.id}/opening`} hidden={hidden}>
          <Button>Open the account again</Button>
        </PostForm>
      ) : (
        <>
          <Invitation {...props} />
          <Roles {...props} />
          <Closing {...props} />
        </>
      )}
    </>
  )
}

export const exampleColleague: PersonRow = {
  id: 'example' as PersonRow['id'],
  name: 'Callum Reid',
  email: 'callum@example.org',
  side: 'staff',
  roles: ['worker'],
  area: null,
  areaId: null,
  organisation: null,
  referrerKind: null,
  state: 'in-use',
  closedBecause: null,
}
export const examples = {
  'one person': () => (
    <PersonPage
      person={exampleColleague}
      areas={[]}
      roleFields={viewForm(rolesForm, {}, {})}
      closeFields={viewForm(closeForm, {}, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
