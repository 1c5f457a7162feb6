import type { FamilyId } from '../../domain/ids.ts'
import { signingWayWords, type SigningWay } from '../../domain/signing.ts'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { exampleVersion } from './agreement-example.ts'
import type { AgreementVersion, SignatoryOnFile } from './agreement-query.ts'

const SignedState = ({ signatory }: { readonly signatory: SignatoryOnFile }) => {
  if (signatory.signedAt === null || signatory.way === null) return <State icon="clock">Not signed yet</State>
  const day = signatory.signedOn === null ? '' : `, dated ${dateInFull(signatory.signedOn)}`
  return (
    <State icon="tick" tone="good">
      Signed {signingWayWords[signatory.way]}, {momentInWords(signatory.signedAt)}{day}
    </State>
  )
}

type Props = { readonly family: FamilyId; readonly version: AgreementVersion; readonly ways: readonly SigningWay[]; readonly hidden: Hidden }

/** The ways to sign that are open for one person who has not signed. */
const Ways = ({ family, signatory, ways, hidden }: Omit<Props, 'version'> & { readonly signatory: SignatoryOnFile }) => (
  <div class="govuk-button-group kt-flush">
    {ways.includes('tablet') && <a class="govuk-link" href={`/families/${family}/agreement/sign/${signatory.id}`}>Sign on this tablet<span class="govuk-visually-hidden"> for {signatory.name}</span></a>}
    {ways.includes('paper') && <a class="govuk-link" href={`/families/${family}/agreement/paper/${signatory.id}`}>Add signed paper<span class="govuk-visually-hidden"> of {signatory.name}</span></a>}
    {ways.includes('link') && <PostLink action={`/families/${family}/agreement/links/${signatory.id}`} hidden={hidden}>Send a link<span class="govuk-visually-hidden"> to {signatory.name}</span></PostLink>}
  </div>
)

const TakenBy = ({ family, signatory }: { readonly family: FamilyId; readonly signatory: SignatoryOnFile }) => (
  <>
    {signatory.witness !== null && `Taken by ${signatory.witness}. `}
    {signatory.scan !== null && <a class="govuk-link" href={`/families/${family}/agreement/scans/${signatory.id}`}>Signed paper<span class="govuk-visually-hidden"> of {signatory.name}</span></a>}
  </>
)

/** Who signs, who has, and how the others can. */
export const Signatories = ({ family, version, ways, hidden }: Props) => (
  <Table
    caption="Who signs"
    captionClasses="govuk-visually-hidden"
    folds
    firstCellIsHeader
    head={['Name', 'Signature', 'Ways to sign'].map((content) => ({ content }))}
    rows={version.signatories.map((signatory) => [
      { content: <>{signatory.name}<br /><span class="kt-quiet">{signatory.role}</span></> },
      { content: <SignedState signatory={signatory} /> },
      { content: signatory.signedAt !== null || version.isPassed ? <TakenBy family={family} signatory={signatory} /> : <Ways family={family} signatory={signatory} ways={ways} hidden={hidden} /> },
    ])}
  />
)

export const examples = {
  'signed by two of three': () => <Signatories family={exampleVersion.family} version={exampleVersion} ways={['tablet', 'link', 'paper']} hidden={{ csrf: 'x', once: 'y' }} />,
}
