import { State } from '../../web/components/state.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import type { Preparation } from './prepared-query.ts'

/** What is kept beside the referral, and what is still missing. */
export const PreparePart = ({ referralId, prepared }: { readonly referralId: string; readonly prepared: readonly Preparation[] }) =>
  prepared.length === 0 ? null : (
    <SummaryList
      classes="kt-section"
      rows={prepared.map(({ what, says, path, act, isMissing }) => ({
        key: what,
        value: isMissing ? (
          <State icon="late" tone="due">
            {says}
          </State>
        ) : (
          says
        ),
        actions: [{ href: `/referrals/${referralId}/${path}`, words: act, about: `: ${what.toLowerCase()}` }],
      }))}
    />
  )

export const examplePrepared: readonly Preparation[] = [
  { what: 'Phone call', says: 'Call needed: the shorter time runs from it', path: 'call', act: 'Record the call', isMissing: true },
  { what: 'Core offer or exceptional', says: 'Core offer', path: 'class', act: 'Class it anew', isMissing: false },
  { what: 'Until sessions start', says: 'Two sessions at the team’s office.', path: 'interim', act: 'Change it', isMissing: false },
]
export const examples = {
  'a call is missing': () => <PreparePart referralId="example" prepared={examplePrepared} />,
}
