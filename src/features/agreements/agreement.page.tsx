import type { FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import type { Content } from '../../web/components/markup.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { exampleVersion } from './agreement-example.ts'
import { draftOf, textOf, versionsOf, type AgreementVersion } from './agreement-query.ts'
import { ChangedText } from './changed-text.page.tsx'
import { copiesOf } from './copies-query.ts'
import { aroundAgreement, Around } from './around.page.tsx'
import { waysOf } from './terms-of-policy.ts'
import { DraftPart, GivenOutPart, NothingYet } from './agreement-parts.page.tsx'

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

export const examples = {
  'nothing yet': () => <Head family={exampleVersion.family} newest={undefined} count={0} />,
  'a draft': () => <Head family={exampleVersion.family} newest={{ ...exampleVersion, offeredAt: null }} count={1} />,
  'signed by some': () => <Head family={exampleVersion.family} newest={exampleVersion} count={2} />,
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
