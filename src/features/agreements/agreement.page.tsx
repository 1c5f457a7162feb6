import { missingParts, agreementPartWords, type AgreementDraft, type Clause } from '../../domain/agreement.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { SigningWay } from '../../domain/signing.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import type { Content } from '../../web/components/markup.ts'
import { Done } from '../../web/components/parent-parts.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Pane, Section } from '../../web/components/section.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { exampleVersion } from './agreement-example.ts'
import { draftOf, textOf, versionsOf, type AgreementVersion } from './agreement-query.ts'
import { AgreementWords, exampleClauses } from './agreement-words.page.tsx'
import { ChangedText } from './changed-text.page.tsx'
import { Copies } from './copies.page.tsx'
import { copiesOf, type CopyOnItsWay } from './copies-query.ts'
import { Signatories } from './signatories.page.tsx'
import { aroundAgreement, Around } from './around.page.tsx'
import { waysOf } from './terms-of-policy.ts'

type Props = { readonly family: FamilyId; readonly hidden: Hidden; readonly beside?: Content }

const NothingYet = ({ family, hidden, beside }: Props) => (
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

const DraftPart = ({ family, draft, beside }: Props & { readonly draft: AgreementDraft }) => {
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

const GivenOutPart = ({ family, hidden, version, clauses, ways, linkSentTo, beside, copies = [] }: GivenOut) => (
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

const leadOf = (version: AgreementVersion | undefined): string => {
  if (version === undefined) return 'Nothing is drafted yet.'
  if (version.offeredAt === null)
    return `Version ${version.version} is a draft by ${version.draftedBy}, ${momentInWords(version.draftedAt)}. Nobody else sees it yet.`
  const signed = version.signatories.filter((one) => one.signedAt !== null).length
  return `Version ${version.version}, given out ${momentInWords(version.offeredAt)}. Signed by ${signed} of ${version.signatories.length}.`
}

const Head = ({
  family,
  newest,
  count,
}: {
  readonly family: FamilyId
  readonly newest: AgreementVersion | undefined
  readonly count: number
}) => (
  <>
    <PageHead caption="Family file" title="Agreement" lead={leadOf(newest)} />
    <FamilyTabs family={family} current="agreement" />
    {count > 1 && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family}/agreement/versions`}>
          All {count} versions
        </a>
      </p>
    )}
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
  'nothing yet': () => (
    <>
      <Head family={ids.family} newest={undefined} count={0} />
      <NothingYet {...ids} />
    </>
  ),
  'a draft': () => (
    <>
      <Head family={ids.family} newest={{ ...exampleVersion, offeredAt: null }} count={1} />
      <DraftPart {...ids} draft={exampleDraft} />
    </>
  ),
  'signed by some': () => (
    <>
      <Head family={ids.family} newest={exampleVersion} count={2} />
      <GivenOutPart {...ids} version={exampleVersion} clauses={exampleClauses} ways={['tablet', 'link', 'paper']} />
    </>
  ),
}

/** What is to be done stands first, what goes with it after that, and the text itself last. */
const bodyOf = async (ask: Ask, family: FamilyId, newest: AgreementVersion | undefined, beside: Content) => {
  const given = { family, hidden: ask.hidden, beside }
  if (newest === undefined) return <NothingYet {...given} />
  if (!newest.isOffered) return <DraftPart {...given} draft={await draftOf(ask.work, newest.id)} />
  const { text, isAsGivenOut } = await textOf(ask.work, newest.id)
  if (!isAsGivenOut) return <ChangedText />
  const linkSentTo = newest.signatories.find((one) => one.id === ask.query['sent'] && one.signedAt === null)?.name
  return (
    <GivenOutPart
      {...given}
      version={newest}
      clauses={text.clauses}
      ways={waysOf(await policyInForce(ask.work))}
      linkSentTo={linkSentTo}
      copies={await copiesOf(ask.work, newest.copyFile)}
    />
  )
}

/** The staff's page of a family's agreement; whoever is not staff is shown only the version that was given out. */
export const showAgreement = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return { kind: 'not-found' }
  const versions = await versionsOf(ask.work, about.family)
  if (ask.person.side !== 'staff') {
    const given = versions.find((version) => version.isOffered)
    return given === undefined ? { kind: 'not-found' } : { kind: 'to', path: `/agreements/${given.id}` }
  }
  const [newest] = versions
  const body = (
    <>
      <Head family={about.family} newest={newest} count={versions.length} />
      {
        await bodyOf(
          ask,
          about.family,
          newest,
          <Around family={about.family} around={await aroundAgreement(ask.work, about.family, newest)} />,
        )
      }
    </>
  )
  return page('Agreement', body, await familyFrame(ask.work, about.family))
}
