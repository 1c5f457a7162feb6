import { signingStateWords } from '../../domain/signing.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { exampleVersion, versionsOf, type AgreementVersion } from '../agreements/door.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'

const stateOf = (version: AgreementVersion): string => {
  const signed = version.signatories.filter((one) => one.signedAt !== null).length
  const words =
    version.state === 'partly-signed' ? `Signed by ${signed} of ${version.signatories.length}` : signingStateWords[version.state]
  return version.isPassed ? `${words}. A newer version took its place` : words
}

const Versions = ({ family, versions }: { readonly family: string; readonly versions: readonly AgreementVersion[] }) => (
  <>
    <PageHead caption="Family file" title="Versions of the agreement" lead="Every version stays readable, with its own signatures." />
    <FamilyTabs family={family as AgreementVersion['family']} current="agreement" />
    <Table
      caption="Versions"
      captionClasses="govuk-visually-hidden"
      folds
      firstCellIsHeader
      head={['Version', 'Drafted', 'Given out', 'Signatures', 'Words'].map((content) => ({ content }))}
      rows={versions.map((version) => [
        {
          content: (
            <a class="govuk-link" href={`/agreements/${version.id}`}>
              Version {version.version}
            </a>
          ),
        },
        { content: `${version.draftedBy}, ${momentInWords(version.draftedAt)}` },
        { content: version.offeredAt === null ? 'Not yet' : momentInWords(version.offeredAt) },
        { content: stateOf(version) },
        {
          content:
            version.version > 1 && version.isOffered ? (
              <a class="govuk-link" href={`/families/${family}/agreement/versions/${version.version}/changes`}>
                What changed
                <span class="govuk-visually-hidden"> in version {version.version}</span>
              </a>
            ) : (
              ''
            ),
        },
      ])}
    />
  </>
)

export const examples = {
  'two versions': () => (
    <Versions family="example" versions={[exampleVersion, { ...exampleVersion, version: 1, state: 'signed', isPassed: true }]} />
  ),
}

export const showVersions = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null || ask.person.side !== 'staff') return { kind: 'not-found' }
  const versions = await versionsOf(ask.work, about.family)
  return page(
    'Versions of the agreement',
    <Versions family={about.family} versions={versions} />,
    await familyFrame(ask.work, about.family),
  )
}
