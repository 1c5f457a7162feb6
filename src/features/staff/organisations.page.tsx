import { Temporal } from 'temporal-polyfill'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { SelectField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { ConfirmFirst } from '../own-account/door.ts'
import type { ApiKey, Organisation } from './organisation-store.ts'
import { keyForm, organisationForm } from './organisation.form.ts'
import { organisationKindWords } from './staff-words.ts'

type ListProps = {
  readonly organisations: readonly Organisation[]
  readonly fields: FormView<typeof organisationForm>
  readonly hidden: Hidden
}

export const OrganisationsPage = ({ organisations, fields, hidden }: ListProps) => (
  <>
    <PageHead title="Organisations" lead="Councils, courts and firms that refer families, and the keys of their case systems." />
    {organisations.length === 0 ? (
      <Empty title="No organisation yet">Add the first one below.</Empty>
    ) : (
      <Table
        caption="Organisations"
        captionClasses="govuk-visually-hidden"
        head={[{ content: 'Name' }, { content: 'What it is' }, { content: 'Keys in use' }]}
        rows={organisations.map(({ id, name, kind, keys }) => [
          {
            content: (
              <a class="govuk-link" href={`/organisations/${id}`}>
                {name}
              </a>
            ),
          },
          { content: organisationKindWords[kind] },
          { content: String(keys) },
        ])}
        folds
      />
    )}
    <Section id="add-heading" heading="Add an organisation">
      <PostForm action="/organisations" hidden={hidden}>
        <TextField field={fields.name} />
        <SelectField
          field={fields.kind}
          items={Object.entries(organisationKindWords).map(([value, label]) => ({ value, label }))}
          emptyWords="Choose one"
        />
        <TextField field={fields.legalEmail} type="email" isSpellChecked={false} />
        <Button>Add the organisation</Button>
      </PostForm>
    </Section>
  </>
)

type OneProps = {
  readonly organisation: Organisation
  readonly keys: readonly ApiKey[]
  readonly fields: FormView<typeof keyForm>
  readonly hidden: Hidden
  readonly isConfirmed: boolean
}

const Keys = ({ organisation, keys, hidden }: Pick<OneProps, 'organisation' | 'keys' | 'hidden'>) => (
  <Table
    caption="Keys"
    captionClasses="govuk-visually-hidden"
    head={[{ content: 'For' }, { content: 'Made' }, { content: 'Take back' }]}
    rows={keys.map((key) => [
      { content: key.name },
      { content: momentInWords(key.made) },
      {
        content:
          key.revoked === null ? (
            <PostLink action={`/organisations/${organisation.id}/keys/${key.id}/revocation`} hidden={hidden}>
              Take this key back<span class="govuk-visually-hidden"> ({key.name})</span>
            </PostLink>
          ) : (
            `Taken back ${momentInWords(key.revoked)}`
          ),
      },
    ])}
    folds
  />
)

export const OrganisationPage = ({ organisation, keys, fields, hidden, isConfirmed }: OneProps) => (
  <>
    <PageHead title={organisation.name} caption={organisationKindWords[organisation.kind]} />
    <Section id="keys-heading" heading="Keys of its case system" count={organisation.keys}>
      <p class="govuk-body">With a key, a case system sends referrals and fetches the sealed records of its own families.</p>
      {keys.length > 0 && <Keys organisation={organisation} keys={keys} hidden={hidden} />}
      {isConfirmed ? (
        <PostForm action={`/organisations/${organisation.id}/keys`} hidden={hidden}>
          <TextField field={fields.name} width={20} />
          <Button>Make a key</Button>
        </PostForm>
      ) : (
        <ConfirmFirst next={`/organisations/${organisation.id}`} why="Before you make a key, enter a code from your app." />
      )}
    </Section>
    <Section id="told-heading" heading="What its case system is told">
      <p class="govuk-body">
        <a class="govuk-link" href={`/organisations/${organisation.id}/webhooks`}>
          Addresses that hear when something happens to its referrals
        </a>
      </p>
    </Section>
  </>
)

export const KeyPage = ({
  apiKey,
  organisation,
  minutes,
}: {
  readonly apiKey: string
  readonly organisation: string
  readonly minutes: number
}) => (
  <>
    <PageHead title="The new key" lead="Copy it now. Nobody can see it again." />
    <InsetText>
      <code>{(apiKey.match(/.{1,8}/g) ?? []).flatMap((part) => [part, <wbr />])}</code>
    </InsetText>
    <p class="govuk-body">This page can be read for {minutes} minutes. Send the key only in a way that nobody else can read.</p>
    <Button href={`/organisations/${organisation}`}>I have copied it</Button>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const council: Organisation = {
  id: 'example' as Organisation['id'],
  name: 'Northmere Council',
  kind: 'authority',
  legalEmail: null,
  keys: 1,
}
export const examples = {
  'the list': () => <OrganisationsPage organisations={[council]} fields={viewForm(organisationForm, {}, {})} hidden={exampleHidden} />,
  'one with a key': () => (
    <OrganisationPage
      organisation={council}
      keys={[{ id: 'example', name: 'Case system', made: Temporal.Instant.from('2026-05-21T09:00:00Z'), revoked: null }]}
      fields={viewForm(keyForm, {}, {})}
      hidden={exampleHidden}
      isConfirmed
    />
  ),
  'a new key': () => <KeyPage apiKey="kt_1_example" organisation="example" minutes={10} />,
}
