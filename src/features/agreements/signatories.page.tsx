import type { ComponentChildren } from 'preact'
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
      Signed {signingWayWords[signatory.way]}, {momentInWords(signatory.signedAt)}
      {day}
    </State>
  )
}

type Props = {
  readonly family: FamilyId
  readonly version: AgreementVersion
  readonly ways: readonly SigningWay[]
  readonly hidden: Hidden
}

const Way = ({ children }: { readonly children: ComponentChildren }) => <li class="govuk-summary-list__actions-list-item">{children}</li>
/** Heard, not seen: a link is never only "Send a link" among five of them. */
const Named = ({ words }: { readonly words: string }) => <span class="govuk-visually-hidden">{words}</span>

/** The ways to sign that are open for one person who has not signed. */
const Ways = ({ family, signatory, ways, hidden }: Omit<Props, 'version'> & { readonly signatory: SignatoryOnFile }) => (
  <ul class="govuk-summary-list__actions-list">
    {ways.includes('tablet') && (
      <Way>
        <a class="govuk-link" href={`/families/${family}/agreement/sign/${signatory.id}`}>
          Sign on this tablet
          <Named words={` for ${signatory.name}`} />
        </a>
      </Way>
    )}
    {ways.includes('paper') && (
      <Way>
        <a class="govuk-link" href={`/families/${family}/agreement/paper/${signatory.id}`}>
          Add signed paper
          <Named words={` of ${signatory.name}`} />
        </a>
      </Way>
    )}
    {ways.includes('link') && (
      <Way>
        <PostLink action={`/families/${family}/agreement/links/${signatory.id}`} hidden={hidden}>
          Send a link
          <Named words={` to ${signatory.name}`} />
        </PostLink>
      </Way>
    )}
  </ul>
)

const TakenBy = ({ family, signatory }: { readonly family: FamilyId; readonly signatory: SignatoryOnFile }) => (
  <>
    {signatory.witness !== null && `Taken by ${signatory.witness}. `}
    {signatory.scan !== null && (
      <a class="govuk-link" href={`/families/${family}/agreement/scans/${signatory.id}`}>
        Signed paper
        <Named words={` of ${signatory.name}`} />
      </a>
    )}
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
      {
        content: (
          <>
            {signatory.name}
            <br />
            <span class="kt-quiet">{signatory.role}</span>
          </>
        ),
      },
      { content: <SignedState signatory={signatory} /> },
      {
        content:
          signatory.signedAt !== null || version.isPassed ? (
            <TakenBy family={family} signatory={signatory} />
          ) : (
            <Ways family={family} signatory={signatory} ways={ways} hidden={hidden} />
          ),
      },
    ])}
  />
)

export const examples = {
  'signed by two of three': () => (
    <Signatories
      family={exampleVersion.family}
      version={exampleVersion}
      ways={['tablet', 'link', 'paper']}
      hidden={{ csrf: 'x', once: 'y' }}
    />
  ),
}
