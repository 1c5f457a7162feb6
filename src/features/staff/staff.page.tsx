import { roles, roleWords, type Role } from '../../domain/actor.ts'
import { referrerKindWords } from '../../domain/referrer-kind.ts'
import { rolesOfSide } from '../../domain/sign-in-side.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, SelectField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { closeForm, inviteForm, rolesForm } from './invite.form.ts'
import type { Choice, PersonRow } from './people-query.ts'
import { stateTags } from './staff-words.ts'

const wordsFor = (held: readonly Role[]): string => held.map((role) => roleWords[role]).join(', ')
const roleItems = (among: readonly Role[]) => among.map((role) => ({ value: role, label: roleWords[role] }))
const kindItems = Object.entries(referrerKindWords).map(([value, label]) => ({ value, label }))
const StateTag = ({ state }: Pick<PersonRow, 'state'>) => <Tag colour={stateTags[state].colour}>{stateTags[state].label}</Tag>

/** What a service that has just been opened needs before its first family. */
const FirstSteps = () => (
  <Section id="first-heading" heading="What comes first">
    <ol class="govuk-list govuk-list--number">
      <li>
        <a class="govuk-link" href="/organisations">
          Add the organisations
        </a>{' '}
        that refer families to you.
      </li>
      <li>
        <a class="govuk-link" href="/staff/invitation">
          Invite the people
        </a>{' '}
        you work with, and the referrers.
      </li>
      <li>
        <a class="govuk-link" href="/workers/new">
          Put your workers on record
        </a>{' '}
        with their checks, so that they can be booked.
      </li>
    </ol>
  </Section>
)

export const PeoplePage = ({ people }: { readonly people: readonly PersonRow[] }) => (
  <>
    <PageHead title="People" lead="Everybody who can sign in to this service, and what they do.">
      <Button href="/staff/invitation">Invite somebody</Button>
    </PageHead>
    <Table
      caption="People who can sign in"
      captionClasses="govuk-visually-hidden"
      head={[{ content: 'Name' }, { content: 'What they do' }, { content: 'Organisation or area' }, { content: 'Account' }]}
      rows={people.map((person) => [
        {
          content: (
            <a class="govuk-link" href={`/staff/${person.id}`}>
              {person.name}
            </a>
          ),
        },
        { content: wordsFor(person.roles) },
        { content: person.organisation ?? person.area ?? '' },
        { content: <StateTag state={person.state} /> },
      ])}
      folds
    />
    {people.filter(({ state }) => state !== 'closed').length < 2 && <FirstSteps />}
    <p class="govuk-body">
      <a class="govuk-link" href="/organisations">
        Organisations and their keys
      </a>
    </p>
  </>
)

type InviteProps = {
  readonly fields: FormView<typeof inviteForm>
  readonly hidden: Hidden
  readonly areas: readonly Choice[]
  readonly organisations: readonly Choice[]
}

export const InvitePage = ({ fields, hidden, areas, organisations }: InviteProps) => (
  <>
    <PageHead title="Invite somebody" lead="They get a letter with a link that works once, and choose their own password." />
    <PostForm action="/staff/invitation" hidden={hidden}>
      <TextField field={fields.name} autoComplete="off" isSpellChecked={false} />
      <TextField field={fields.email} type="email" autoComplete="off" isSpellChecked={false} />
      <CheckboxesField field={fields.roles} items={roleItems(roles)} isSmall />
      {areas.length > 0 && <SelectField field={fields.area} items={areas} emptyWords="All areas" />}
      {organisations.length > 0 && <SelectField field={fields.organisation} items={organisations} emptyWords="None" />}
      <TextField field={fields.team} width={20} />
      <SelectField field={fields.referrerKind} items={kindItems} emptyWords="They do not refer families" />
      <Button>Send the invitation</Button>
    </PostForm>
  </>
)

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

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const colleague: PersonRow = {
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
  'the list': () => <PeoplePage people={[colleague]} />,
  inviting: () => <InvitePage fields={viewForm(inviteForm, {}, {})} hidden={exampleHidden} areas={[]} organisations={[]} />,
  'one person': () => (
    <PersonPage
      person={colleague}
      areas={[]}
      roleFields={viewForm(rolesForm, {}, {})}
      closeFields={viewForm(closeForm, {}, {})}
      hidden={exampleHidden}
    />
  ),
}
