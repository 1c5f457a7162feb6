import { Temporal } from 'temporal-polyfill'
import { roleWords, type Person } from '../../domain/actor.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Table } from '../../web/components/table.tsx'
import { deviceWords } from './account-words.ts'
import type { SignIn } from './sign-ins-query.ts'

type AccountProps = { readonly person: Person; readonly signIns: readonly SignIn[]; readonly hasPassword: boolean; readonly hidden: Hidden }

const rowFor = (hidden: Hidden) => (signIn: SignIn) => [
  { content: deviceWords(signIn.agent) },
  { content: momentInWords(signIn.begun) },
  { content: momentInWords(signIn.seen) },
  {
    content: signIn.isThisOne ? (
      'This one'
    ) : (
      <PostLink action={`/account/sign-ins/${signIn.mark}/end`} hidden={hidden}>
        End this sign-in<span class="govuk-visually-hidden"> ({deviceWords(signIn.agent)})</span>
      </PostLink>
    ),
  },
]

const SignIns = ({ signIns, hidden }: Pick<AccountProps, 'signIns' | 'hidden'>) => (
  <Section id="sign-ins" heading="Where you are signed in" count={signIns.length}>
    <Table
      caption="Where you are signed in"
      captionClasses="govuk-visually-hidden"
      head={[{ content: 'Where' }, { content: 'Since' }, { content: 'Last seen' }, { content: 'End it' }]}
      rows={signIns.map(rowFor(hidden))}
      folds
    />
    {signIns.length > 1 && (
      <PostForm action="/account/other-sign-ins/end" hidden={hidden}>
        <Button kind="secondary">End all others</Button>
      </PostForm>
    )}
  </Section>
)

export const AccountPage = ({ person, signIns, hasPassword, hidden }: AccountProps) => (
  <>
    <PageHead title="Your account" caption={person.name} />
    <SummaryList rows={[{ key: 'What you do here', value: person.roles.map((role) => roleWords[role]).join(', ') }]} />
    <SignIns signIns={signIns} hidden={hidden} />
    {person.side === 'staff' && (
      <p class="govuk-body">
        <a class="govuk-link" href="/account/address">
          Give your own address, so that we ask before you open the file of somebody you know
        </a>
      </p>
    )}
    {hasPassword && (
      <Section id="ways-in" heading="How you sign in">
        <ul class="govuk-list govuk-list--bullet">
          <li>
            <a class="govuk-link" href="/account/password">
              Change your password
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/account/recovery-codes">
              Get new recovery codes
            </a>
          </li>
        </ul>
      </Section>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-out">
        Sign out
      </a>
    </p>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const begun = Temporal.Instant.from('2026-05-21T08:00:00Z')
const somebody: Person = {
  kind: 'person',
  tenant: 1 as Person['tenant'],
  id: 'example' as Person['id'],
  name: 'Priya Nandra',
  side: 'staff',
  roles: ['coordinator'],
  organisationId: null,
  team: null,
}
export const examples = {
  'the usual': () => (
    <AccountPage
      person={somebody}
      signIns={[{ mark: 'example', agent: 'A browser', begun, seen: begun, isThisOne: true }]}
      hasPassword
      hidden={exampleHidden}
    />
  ),
}
