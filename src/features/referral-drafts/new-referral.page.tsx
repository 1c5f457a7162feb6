import { referrerKindWords } from '../../domain/referrer-kind.ts'
import type { Policy } from '../../policies/policy.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'

type NewReferralProps = {
  readonly serviceName: string
  readonly whoMayRefer: readonly string[]
  readonly isApproved: boolean
  readonly hidden: Hidden
}

/** A name keeps its capital. */
const inSentence = (kind: string): string => (kind.startsWith('Cafcass') ? kind : kind.toLowerCase())

export const NewReferralPage = ({ serviceName, whoMayRefer, isApproved, hidden }: NewReferralProps) => (
  <>
    <PageHead title="Refer a family" lead="It takes about 30 minutes. Every page is saved, and you can stop and come back at any time." />
    <p class="govuk-body">You will be asked for:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>the children: language, birth dates, legal status, what each of them needs</li>
      <li>the family and others close to them, and which details are confidential, and who needs an interpreter</li>
      <li>the sessions you ask for, and why</li>
      <li>court dates, the history, the risks, and who to call in an emergency</li>
      <li>court orders and letters, as a PDF or a photograph</li>
    </ul>
    <p class="govuk-body">
      {serviceName} takes referrals from: {whoMayRefer.map(inSentence).join(', ')}.
      {isApproved && ' Your team manager approves the referral before it counts as received.'}
    </p>
    <PostForm action="/referrals/drafts" hidden={hidden}>
      <Button isStart stopsDoubleClick name="onward" value="first">
        Begin
      </Button>
    </PostForm>
  </>
)

const wordsFor = (policy: Policy): readonly string[] => policy.referral.whoMayRefer.map((kind) => referrerKindWords[kind])

export const showNewReferral = async (ask: Ask): Promise<Answer> => {
  const policy = await policyInForce(ask.work)
  return page(
    'Refer a family',
    <NewReferralPage
      serviceName={ask.service.name}
      whoMayRefer={wordsFor(policy)}
      isApproved={policy.referral.teamManagerApproves}
      hidden={ask.hidden}
    />,
    { back: { label: 'Back to referrals', href: '/my-referrals' } },
  )
}

export const examples = {
  'with a team manager': () => (
    <NewReferralPage
      serviceName="Northmere Family Time"
      whoMayRefer={['Social worker']}
      isApproved
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
