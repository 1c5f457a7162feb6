import { Temporal } from 'temporal-polyfill'
import { type Likeness, likenessWords } from '../../domain/connection.ts'
import type { AccountId, FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { addressForm, declareForm, liftForm } from './connection.form.ts'
import type { Connection } from './connection-store.ts'

type DeclareProps = {
  readonly family: FamilyId
  readonly likenesses: readonly Likeness[]
  readonly fields: FormView<typeof declareForm>
  readonly hidden: Hidden
}

export const DeclarePage = ({ family, likenesses, fields, hidden }: DeclareProps) => (
  <>
    <PageHead
      title="Do you know this family?"
      lead="Nobody works with people they know. If you do, say so: the file closes for you, and a manager finds somebody else. It is no fault of yours."
    />
    {likenesses.map((likeness) => (
      <p class="govuk-body">{likenessWords[likeness]}</p>
    ))}
    <PostForm action={`/families/${family}/connection`} hidden={hidden}>
      <RadiosField
        field={fields.knows}
        items={[
          { value: 'no', label: 'No, I do not know them' },
          { value: 'yes', label: 'Yes, I know somebody' },
        ]}
      />
      <TextField field={fields.words} width={30} />
      <Button>Save</Button>
    </PostForm>
  </>
)

type ListProps = {
  readonly connections: readonly Connection[]
  readonly me: string
  readonly fields: FormView<typeof liftForm>
  readonly hidden: Hidden
}

const Lift = ({ connection, fields, hidden }: Omit<ListProps, 'connections' | 'me'> & { readonly connection: Connection }) => (
  <PostForm action={`/connections/${connection.id}/lifting`} hidden={hidden}>
    <TextareaField field={fields.words} id={`words-${connection.id}`} rows={2} />
    <Button kind="secondary" isSmall>
      Let them read it
    </Button>
  </PostForm>
)

const afterwards = ({ liftedBy, liftedWords, liftedAt }: Connection): string =>
  liftedAt === null ? 'The file is closed for them' : `${liftedBy} let them read it on ${momentInWords(liftedAt)}: ${liftedWords}`

export const ConnectionsPage = ({ connections, me, fields, hidden }: ListProps) => (
  <>
    <PageHead
      title="Who knows whom"
      lead="Staff who said that they know a family. Its file is closed for them until a manager says otherwise."
    />
    {connections.length === 0 ? (
      <Empty title="Nobody">Nobody on the staff has said that they know a family.</Empty>
    ) : (
      connections.map((connection) => (
        <SummaryList
          card={{ title: `${connection.person}, file ${connection.reference}` }}
          rows={[
            { key: 'Said', value: `${connection.words} (${momentInWords(connection.at)})` },
            { key: 'Now', value: afterwards(connection) },
            ...(connection.liftedAt === null && connection.account !== me
              ? [{ key: 'Decide', value: <Lift connection={connection} fields={fields} hidden={hidden} /> }]
              : []),
          ]}
        />
      ))
    )}
  </>
)

export const AddressPage = ({
  isKept,
  fields,
  hidden,
}: {
  readonly isKept: boolean
  readonly fields: FormView<typeof addressForm>
  readonly hidden: Hidden
}) => (
  <>
    <PageHead
      title="Your own address"
      lead="We only compare it with the files you open, to ask whether you know the family. Nobody can read it, not even a manager."
    />
    <p class="govuk-body">{isKept ? 'We have an address of yours. What you write now takes its place.' : 'We have no address of yours.'}</p>
    <PostForm action="/account/address" hidden={hidden}>
      <TextareaField field={fields.address} rows={3} />
      <Button>Save</Button>
    </PostForm>
  </>
)

const hidden = { csrf: 'example', once: 'example' }
const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const connection: Connection = {
  ...{ id: 'one', account: 'callum' as AccountId, person: 'Callum Reid', family: 'example' as FamilyId, reference: 'NM-1004' },
  ...{ words: 'My cousin’s children.', at, liftedBy: null, liftedWords: null, liftedAt: null },
}
export const examples = {
  'asked because of a name': () => (
    <DeclarePage
      family={'example' as FamilyId}
      likenesses={['same-surname', 'same-address']}
      fields={viewForm(declareForm, {}, {})}
      hidden={hidden}
    />
  ),
  'somebody knows a family': () => (
    <ConnectionsPage
      connections={[connection, { ...connection, id: 'two', liftedBy: 'Mona Gray', liftedWords: 'Another Reid.', liftedAt: at }]}
      me="mona"
      fields={viewForm(liftForm, {}, {})}
      hidden={hidden}
    />
  ),
  'one’s own address': () => <AddressPage isKept fields={viewForm(addressForm, {}, {})} hidden={hidden} />,
}
