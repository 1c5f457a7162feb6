import { missingParts, agreementPartWords, type AgreementDraft, type Clause } from '../../domain/agreement.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { SigningWay } from '../../domain/signing.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import type { Content } from '../../web/components/markup.ts'
import { Done } from '../../web/components/parent-parts.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Pane, Section } from '../../web/components/section.tsx'
import { exampleVersion } from './agreement-example.ts'
import type { AgreementVersion } from './agreement-query.ts'
import { AgreementWords, exampleClauses } from './agreement-words.page.tsx'
import { Copies } from './copies.page.tsx'
import type { CopyOnItsWay } from './copies-query.ts'
import { Signatories } from './signatories.page.tsx'

type Props = { readonly family: FamilyId; readonly hidden: Hidden; readonly beside?: Content }

export const NothingYet = ({ family, hidden, beside }: Props) => (
  <>
    <Pane heading="No agreement yet">
      <p class="govuk-body">
        The first draft is written for you, from the referral, the risk assessment and your service’s policy. You can change every word
        before anybody signs.
      </p>
      <PostForm action={`/families/${family}/agreement/versions`} hidden={hidden}>
        <Button stopsDoubleClick>Draft the agreement</Button>
      </PostForm>
    </Pane>
    {beside}
  </>
)

export const DraftPart = ({ family, draft, beside }: Props & { readonly draft: AgreementDraft }) => {
  const missing = missingParts(draft.clauses)
  return (
    <>
      {missing.length > 0 && <p class="govuk-body">Not said yet: {missing.map((part) => agreementPartWords[part]).join(', ')}.</p>}
      <ButtonGroup>
        <Button href={`/families/${family}/agreement/offer`}>Read it and give it out to sign</Button>
        <Button href={`/families/${family}/agreement/clauses`} kind="secondary">
          Change the words
        </Button>
      </ButtonGroup>
      {beside}
      <AgreementWords clauses={draft.clauses} />
    </>
  )
}

type GivenOut = Props & {
  readonly version: AgreementVersion
  readonly clauses: readonly Clause[]
  readonly ways: readonly SigningWay[]
  readonly linkSentTo?: string | undefined
  readonly copies?: readonly CopyOnItsWay[]
}

export const GivenOutPart = ({ family, hidden, version, clauses, ways, linkSentTo, beside, copies = [] }: GivenOut) => (
  <>
    {linkSentTo !== undefined && <Done>A link to sign is on its way to {linkSentTo}. It works for seven days.</Done>}
    {version.state === 'signed' && <Copies copies={copies} />}
    <Section
      id="signatures"
      heading="Signatures"
      link={{ label: version.state === 'signed' ? 'Signed copy (PDF)' : 'Paper to sign (PDF)', href: `/agreements/${version.id}/pdf` }}
    >
      <Signatories family={family} version={version} ways={ways} hidden={hidden} />
    </Section>
    {beside}
    <AgreementWords clauses={clauses} />
    <Pane heading="Does something have to change?">
      <p class="govuk-body">This text stays as it is. A new version starts from its words, and everybody signs that one too.</p>
      <PostForm action={`/families/${family}/agreement/versions`} hidden={hidden}>
        <Button kind="secondary" stopsDoubleClick>
          Draft a new version
        </Button>
      </PostForm>
    </Pane>
  </>
)

const ids = { family: exampleVersion.family, hidden: { csrf: 'x', once: 'y' } }
const exampleDraft: AgreementDraft = {
  form: 'kintime-agreement-draft/1',
  title: 'Our agreement about family time',
  children: 'Poppy and Jude',
  service: 'Northmere Family Time',
  reference: 'NM-1001',
  clauses: exampleClauses.slice(0, 7).map((clause) => ({ ...clause, asDrafted: clause.text })),
}
export const examples = {
  'nothing yet': () => <NothingYet {...ids} />,
  'a draft': () => <DraftPart {...ids} draft={exampleDraft} />,
  'signed by some': () => <GivenOutPart {...ids} version={exampleVersion} clauses={exampleClauses} ways={['tablet', 'link', 'paper']} />,
}
