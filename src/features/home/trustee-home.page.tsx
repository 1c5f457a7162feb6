import { PageHead } from '../../web/components/page-head.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { monthInNumbers, type Counts } from './day-query.ts'

const TrusteeHome = ({ counts }: { readonly counts: Counts }) => (
  <>
    <PageHead title="This month in numbers" lead="Numbers of the service, without any name. Trustees see no family file." />
    <SummaryList
      rows={[
        { key: 'Families with a session', value: String(counts.families) },
        { key: 'Sessions booked', value: String(counts.sessions) },
        { key: 'Records sealed', value: String(counts.records) },
      ]}
    />
    <p class="govuk-body">
      <a class="govuk-link" href="/manual">
        Read the manual of procedures
      </a>
    </p>
  </>
)

export const examples = { 'a month': () => <TrusteeHome counts={{ families: 41, sessions: 128, records: 97 }} /> }

export const showTrusteeHome = async (ask: Ask): Promise<Answer> => page('Home', <TrusteeHome counts={await monthInNumbers(ask.work)} />)
