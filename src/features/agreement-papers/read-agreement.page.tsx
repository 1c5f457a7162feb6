import type { Clause } from '../../domain/agreement.ts'
import { languageName } from '../../domain/agreement-language.ts'
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
import { type FixedTranslation, TranslatedWords, translationForParty, translationIn, translationsOfVersion } from '../clauses/door.ts'
import { familyFrame } from '../families/door.ts'
import { printAgreement, printTranslated } from './print-agreement.ts'

type Props = {
  readonly version: AgreementVersion
  readonly title: string
  readonly children: string
  readonly clauses: readonly Clause[]
  readonly isYours: boolean
  readonly isForStaff: boolean
  readonly translation?: FixedTranslation | null
  /** The papers in other languages that this reader may open. */
  readonly languages?: readonly string[]
}

/** How and when somebody signed tells where they were; the others learn only that they have. RISK-07 */
const signatureInWords = ({ way, signedAt }: SignatoryOnFile, isForStaff: boolean): string => {
  if (way === null || signedAt === null) return 'Not signed yet'
  return isForStaff ? `Signed ${signingWayWords[way]}, ${momentInWords(signedAt)}` : 'Signed'
}

const Papers = ({ id, languages }: { readonly id: string; readonly languages: readonly string[] }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/agreements/${id}/pdf`}>
      Whole agreement (PDF)
    </a>
    {languages.map((language) => (
      <>
        {' · '}
        <a class="govuk-link" href={`/agreements/${id}/pdf/${encodeURIComponent(language)}`}>
          In {languageName(language)} beside the English (PDF)
        </a>
      </>
    ))}
  </p>
)

const ReadAgreement = ({ version, title, children, clauses, isYours, isForStaff, translation = null, languages = [] }: Props) => (
  <>
    <PageHead
      caption={`Version ${version.version}`}
      title={title}
      lead={`${children}. ${signingStateWords[version.state]}.${version.isPassed ? ' A newer version took its place.' : ''}`}
    >
      <Papers id={version.id} languages={languages} />
    </PageHead>
    {isYours && <Button href={`/agreements/${version.id}/sign`}>Read and sign</Button>}
    {translation === null ? (
      <AgreementWords clauses={clauses} />
    ) : (
      <TranslatedWords clauses={clauses} translation={translation.translation} />
    )}
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

const languageOf = (translation: FixedTranslation | null): readonly string[] => (translation === null ? [] : [translation.language])

/** In the reader’s own language, when they are asked to sign this version; staff read the English. AGR-03 */
const translationFor = async (ask: Ask, version: AgreementVersion): Promise<FixedTranslation | null> => {
  const own = version.signatories.find(({ account }) => account === ask.person.id)
  return own === undefined ? null : await translationForParty(ask.work, version.id, own.party)
}

export const showVersion = async (ask: Ask): Promise<Answer> => {
  const version = await readable(ask.work, ask.person, ask.params['id'])
  if (version === null) return { kind: 'not-found' }
  const { text, isAsGivenOut } = await textOf(ask.work, version.id)
  if (!isAsGivenOut) return page('Agreement', <ChangedText />)
  const isYours = !version.isPassed && version.signatories.some((one) => one.account === ask.person.id && one.signedAt === null)
  const isForStaff = ask.person.side === 'staff'
  const translation = await translationFor(ask, version)
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
      translation={translation}
      languages={isForStaff ? (await translationsOfVersion(ask.work, version.id)).map(({ language }) => language) : languageOf(translation)}
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

/** A language is opened by staff, and by whoever reads the agreement in it: others never learn which language somebody speaks. RISK-07 */
export const showTranslatedPdf = async (ask: Ask): Promise<Answer> => {
  const version = await readable(ask.work, ask.person, ask.params['id'])
  if (version === null) return { kind: 'not-found' }
  const asked = await translationIn(ask.work, version.id, ask.params['language'] ?? '')
  const own = ask.person.side === 'staff' ? asked : await translationFor(ask, version)
  if (asked === null || own?.id !== asked.id) return { kind: 'not-found' }
  if (!(await textOf(ask.work, version.id)).isAsGivenOut) return await showVersion(ask)
  return {
    kind: 'file',
    bytes: await printTranslated(ask.work, version, asked.translation),
    mediaType: 'application/pdf',
    name: `agreement-version-${version.version}-translated.pdf`,
  }
}
