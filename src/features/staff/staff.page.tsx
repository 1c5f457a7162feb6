import { roles, roleWords, type Role } from '../../domain/actor.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, SelectField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { inviteForm } from './invite.form.ts'
import type { Choice, PersonRow } from './people-query.ts'
import { exampleColleague, kindItems, roleItems, StateTag } from './person.page.tsx'

const wordsFor = (held: readonly Role[]): string => held.map((role) => roleWords[role]).join(', ')

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

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
export const examples = {
  'the list': () => <PeoplePage people={[exampleColleague]} />,
  inviting: () => <InvitePage fields={viewForm(inviteForm, {}, {})} hidden={exampleHidden} areas={[]} organisations={[]} />,
}
