import { Done } from '../../web/components/parent-parts.tsx'
import { PageHead } from '../../web/components/page-head.tsx'

type Props = { readonly name: string; readonly next: string; readonly pdf?: string }

/** Said once a signature is there; on the tablet, with whom it goes back to. */
export const SignedPage = ({ name, next, pdf }: Props) => (
  <>
    <PageHead title={name === '' ? 'Thank you' : `Thank you, ${name.split(' ')[0] ?? name}`} />
    <Done>You have signed. {next}</Done>
    {pdf !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={pdf}>
          Whole agreement (PDF)
        </a>
      </p>
    )}
  </>
)

export const examples = { 'on the tablet': () => <SignedPage name="Owen Ashdown" next="Hand the tablet back to the staff." /> }
