import { exampleReferral } from '../../domain/example-referral.ts'
import type { Gap } from '../../domain/referral-gaps.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { FinalAct } from '../../web/components/final-act.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Section } from '../../web/components/section.tsx'
import { DocumentList, documentsOf, type DocumentLine } from '../documents/door.ts'
import { ReferralView } from '../referrals/door.ts'
import { draftPageOf, draftPath, draftTitle, exampleHidden, pagePath, withDraft } from './draft-form.page.tsx'

type CheckPageProps = {
  readonly id: string
  readonly draft: ReferralDraft
  readonly gaps: readonly Gap[]
  readonly areaName: string | null
  readonly isApproved: boolean
  readonly serviceName: string
  readonly hidden: Hidden
  readonly documents: readonly DocumentLine[]
}

const howMany = (count: number): string => (count === 1 ? 'One answer is' : `${count} answers are`)

/** The rule that asks for nearly every answer stands once at the top; only another rule stands on its own line. */
const ruleOf = (gap: Gap): string | undefined => (gap.rule === 'REF-03' ? undefined : gap.rule)

export const CheckPage = ({ id, draft, gaps, areaName, isApproved, serviceName, hidden, documents }: CheckPageProps) => (
  <>
    <PageHead
      caption={draftTitle(draft)}
      title="Check your answers"
      lead={gaps.length === 0 ? 'Everything is there. Read it once, then send it in.' : undefined}
    />
    {gaps.length > 0 && (
      <RefusalPanel
        isWarning
        title="Not whole yet"
        lead={`${howMany(gaps.length)} still missing. What you wrote is saved. Rule REF-03, a referral is sent in only whole.`}
        items={gaps.map((gap) => ({ heading: gap.says, rule: ruleOf(gap), clear: { label: 'Answer this', href: pagePath(id, gap) } }))}
      />
    )}
    <ReferralView
      answers={draft}
      areaName={areaName}
      changeAt={(page, place) => pagePath(id, place === undefined ? { page } : { page, place })}
    />
    {documents.length > 0 && (
      <Section id="papers" heading="Papers">
        <DocumentList documents={documents} at={`${draftPath(id)}/documents`} hidden={hidden} />
      </Section>
    )}
    <FinalAct
      heading={isApproved ? 'Send it to your team manager' : `Send it to ${serviceName}`}
      action={`${draftPath(id)}/check`}
      hidden={hidden}
      label={isApproved ? 'Send to your team manager' : 'Send the referral'}
      back={{ label: 'Back to the list of parts', href: draftPath(id) }}
    >
      {isApproved
        ? `Your team manager is told at once. It counts as received by ${serviceName} when they have approved it. You cannot change it after this.`
        : `${serviceName} receives it at once and opens a file for the family. You cannot change it after this.`}
    </FinalAct>
  </>
)

export const showCheck = withDraft(async (open) => {
  const { ask, id, draft, gaps, policy, areas } = open
  const areaName = areas.find((area) => area.id === draft.areaId)?.name ?? null
  return draftPageOf(
    open,
    'Check your answers',
    <CheckPage
      id={id}
      draft={draft}
      gaps={gaps}
      areaName={areaName}
      isApproved={policy.referral.teamManagerApproves}
      serviceName={ask.service.name}
      hidden={ask.hidden}
      documents={await documentsOf(ask.work, { kind: 'draft', id })}
    />,
  )
})

const example = { id: 'x', areaName: 'East', serviceName: 'Northmere Family Time', hidden: exampleHidden, documents: [] }

export const examples = {
  whole: () => <CheckPage {...example} draft={exampleReferral} gaps={[]} isApproved />,
  'two answers missing': () => (
    <CheckPage
      {...example}
      draft={{ children: [{ givenName: 'Ivy' }] }}
      isApproved={false}
      gaps={[
        { page: 'children', place: 0, rule: 'REF-03', says: 'Ivy: birth date is missing' },
        { page: 'asked', rule: 'REF-05', says: 'The reason why sessions must be supervised is missing' },
      ]}
    />
  ),
}
