import type { Temporal } from 'temporal-polyfill'
import { couldDo } from '../../domain/permission.ts'
import { dayInWords } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { NotificationBanner } from '../../web/components/notification-banner.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ReferralStateOf } from '../referrals/door.ts'
import { exampleNow, oneReferral } from './own-referral-example.ts'
import { openDraftsOf, sentBy, waitingFor, type OpenDraft, type OwnReferral } from './own-referrals-query.ts'
import { Asked, Drafts, isAsked, pathOf, Waiting } from './waits-for-you.page.tsx'

type MyReferralsProps = {
  readonly drafts: readonly OpenDraft[]
  readonly sent: readonly OwnReferral[]
  readonly waiting: readonly OwnReferral[]
  readonly mayRefer: boolean
  readonly isTeamManager: boolean
  readonly now: Temporal.Instant
  /** What the team manager has just said, when they come from there. */
  readonly answered?: keyof typeof answeredWords | undefined
}

const answeredWords = {
  approved: 'You approved the referral. The service has received it, and the referrer is told.',
  'not-approved': 'You did not approve the referral. The referrer is told, and reads your reason.',
} as const

const leadOf = ({ drafts, waiting, sent }: MyReferralsProps): string => {
  const asked = sent.filter(isAsked).length
  if (waiting.length > 0)
    return waiting.length === 1 ? 'One referral waits for your approval.' : `${waiting.length} referrals wait for your approval.`
  if (asked > 0) return asked === 1 ? 'You are asked for more about one referral.' : `You are asked for more about ${asked} referrals.`
  if (drafts.length > 0) return drafts.length === 1 ? 'One referral is not sent yet.' : `${drafts.length} referrals are not sent yet.`
  return 'Nothing waits for you here.'
}

export const MyReferralsPage = (props: MyReferralsProps) => (
  <>
    <PageHead title="Referrals" lead={leadOf(props)}>
      {props.mayRefer && <Button href="/referrals/new">Refer a family</Button>}
    </PageHead>
    {props.answered !== undefined && <NotificationBanner kind="success" title="Done" heading={answeredWords[props.answered]} />}
    {props.isTeamManager && <Waiting {...props} />}
    {props.sent.some(isAsked) && <Asked {...props} />}
    {props.drafts.length > 0 && <Drafts {...props} />}
    {(props.mayRefer || props.sent.length > 0) && <Sent {...props} />}
  </>
)

const Sent = ({ sent }: MyReferralsProps) => (
  <Section id="sent" heading="Sent in" count={sent.length}>
    {sent.length === 0 ? (
      <Empty title="No referral sent in yet">What you send stands here, with where it is.</Empty>
    ) : (
      <Table
        folds
        firstCellIsHeader
        caption="Referrals you sent in"
        captionClasses="govuk-visually-hidden"
        head={['Children', 'Number', 'Sent in', 'Where it is'].map((content) => ({ content }))}
        rows={sent.map((referral) => [
          {
            content: (
              <a class="govuk-link" href={pathOf(referral)}>
                {referral.children}
              </a>
            ),
          },
          { content: referral.reference },
          { content: dayInWords(today(referral.submittedAt)) },
          { content: <ReferralStateOf referral={referral} /> },
        ])}
      />
    )}
  </Section>
)

/** The referrer's side of the referrals: their own, and what waits for them as team manager. */
export const showOwnReferrals = async (ask: Ask): Promise<Answer> => {
  const { work, person } = ask
  const answered = ask.query['done']
  const props = { drafts: await openDraftsOf(work, person.id), sent: await sentBy(work, person), waiting: await waitingFor(work, person) }
  return page(
    'Referrals',
    <MyReferralsPage
      {...props}
      mayRefer={couldDo('referrals.draft', person.roles)}
      isTeamManager={person.roles.includes('team-manager')}
      now={work.now}
      answered={answered === 'approved' || answered === 'not-approved' ? answered : undefined}
    />,
  )
}

export const examples = {
  'a social worker': () => (
    <MyReferralsPage
      now={exampleNow}
      mayRefer
      isTeamManager={false}
      drafts={[{ id: 'd', childNames: 'Poppy Ashdown', savedAt: exampleNow }]}
      sent={[oneReferral, { ...oneReferral, hasOpenQuestion: true }, { ...oneReferral, decision: 'accepted' }]}
      waiting={[]}
    />
  ),
  'a team manager': () => (
    <MyReferralsPage
      now={exampleNow}
      mayRefer={false}
      isTeamManager
      drafts={[]}
      sent={[]}
      waiting={[{ ...oneReferral, receivedAt: null }]}
    />
  ),
  'just approved': () => (
    <MyReferralsPage now={exampleNow} mayRefer={false} isTeamManager drafts={[]} sent={[]} waiting={[]} answered="approved" />
  ),
  'nothing yet': () => <MyReferralsPage now={exampleNow} mayRefer isTeamManager={false} drafts={[]} sent={[]} waiting={[]} />,
}
