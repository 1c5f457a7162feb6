import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { Pane } from '../../web/components/section.tsx'

/** What the referrer wrote, above the form; never an address or a phone number. RISK-07 */
export const Said = ({ said }: { readonly said: ReferralDraft | null }) => {
  if (said === null) return null
  const pairs = (said.mustNotMeet ?? []).map(
    ({ one, other, because }) => `${said.adults?.[one]?.name ?? ''} and ${said.adults?.[other]?.name ?? ''}. ${because}`,
  )
  const facts = [
    ['Asked for', said.kindAsked === undefined ? '' : sessionKindWords[said.kindAsked]],
    ['Why supervised', said.whySupervised ?? ''],
    ['Risks to the children', said.risksToChild ?? ''],
    ['Risks to staff', said.risksToStaff ?? ''],
    ['Must not meet', pairs.join(' ')],
  ] as const
  return (
    <Pane heading="What the referral said" isLined>
      {facts
        .filter(([, words]) => words !== '')
        .map(([key, words]) => (
          <p class="govuk-body kt-small">
            <strong>{key}</strong>
            <br />
            {words}
          </p>
        ))}
    </Pane>
  )
}

export const examples = { 'as the referrer wrote it': () => <Said said={exampleReferral} /> }
