import type { Clause } from '../../domain/agreement.ts'
import type { Person } from '../../domain/actor.ts'
import { signingStateWords, signingWayWords } from '../../domain/signing.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import type { Work } from '../../platform/work.ts'
import {
  AgreementWords,
  ChangedText,
  exampleClauses,
  exampleVersion,
  textOf,
  versionOf,
  type AgreementVersion,
  type SignatoryOnFile,
} from '../agreements/door.ts'
import { familyFrame } from '../families/door.ts'
import { printAgreement } from './print-agreement.ts'

type Props = {
  readonly version: AgreementVersion
  readonly title: string
  readonly children: string
  readonly clauses: readonly Clause[]
  readonly isYours: boolean
  readonly isForStaff: boolean
}

/** How and when somebody signed tells where they were; the others learn only that they have. RISK-07 */
const signatureInWords = ({ way, signedAt }: SignatoryOnFile, isForStaff: boolean): string => {
  if (way === null || signedAt === null) return 'Not signed yet'
  return isForStaff ? `Signed ${signingWayWords[way]}, ${momentInWords(signedAt)}` : 'Signed'
}

const ReadAgreement = ({ version, title, children, clauses, isYours, isForStaff }: Props) => (
  <>
    <PageHead
      caption={`Version ${version.version}`}
      title={title}
      lead={`${children}. ${signingStateWords[version.state]}.${version.isPassed ? ' A newer version took its place.' : ''}`}
    >
      <p class="govuk-body">
        <a class="govuk-link" href={`/agreements/${version.id}/pdf`}>
          Whole agreement (PDF)
        </a>
      </p>
    </PageHead>
    {isYours && <Button href={`/agreements/${version.id}/sign`}>Read and sign</Button>}
    <AgreementWords clauses={clauses} />
    <Section id="signed" heading="Signatures">
      <SummaryList
        rows={version.signatories.map((one) => ({ key: one.name, value: `${one.role}. ${signatureInWords(one, isForStaff)}` }))}
      />
    </Section>
  </>
)

export const examples = {
  'for somebody who has not signed': () => (
    <ReadAgreement
      version={exampleVersion}
      title="Our agreement about family time"
      children="Poppy and Jude"
      clauses={exampleClauses}
      isYours
      isForStaff={false}
    />
  ),
}

/** Staff read every version; others only what was given out, and a party only what they themselves are asked to sign. */
const readable = async (work: Work, person: Person, id: string | undefined): Promise<AgreementVersion | null> => {
  const version = await versionOf(work, id)
  if (version === null || !version.isOffered) return null
  const isSignatory = version.signatories.some((one) => one.account === person.id)
  return person.side === 'party' && !isSignatory ? null : version
}

export const showVersion = async (ask: Ask): Promise<Answer> => {
  const version = await readable(ask.work, ask.person, ask.params['id'])
  if (version === null) return { kind: 'not-found' }
  const { text, isAsGivenOut } = await textOf(ask.work, version.id)
  if (!isAsGivenOut) return page('Agreement', <ChangedText />)
  const isYours = !version.isPassed && version.signatories.some((one) => one.account === ask.person.id && one.signedAt === null)
  const isForStaff = ask.person.side === 'staff'
  const frame = isForStaff ? await familyFrame(ask.work, version.family) : {}
  return page(
    'Agreement',
    <ReadAgreement
      version={version}
      title={text.title}
      children={text.children}
      clauses={text.clauses}
      isYours={isYours}
      isForStaff={isForStaff}
    />,
    frame,
  )
}

export const showPdf = async (ask: Ask): Promise<Answer> => {
  const version = await readable(ask.work, ask.person, ask.params['id'])
  if (version === null) return { kind: 'not-found' }
  if (!(await textOf(ask.work, version.id)).isAsGivenOut) return await showVersion(ask)
  return {
    kind: 'file',
    bytes: await printAgreement(ask.work, version),
    mediaType: 'application/pdf',
    name: `agreement-version-${version.version}.pdf`,
  }
}
