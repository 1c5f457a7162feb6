import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { dayAsSeenFrom, momentInWords } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { Section } from '../../web/components/section.tsx'
import { WorkList } from '../../web/components/work-list.tsx'
import { exampleNow, oneReferral } from './own-referral-example.ts'
import type { OpenDraft, OwnReferral } from './own-referrals-query.ts'

export const isAsked = (referral: OwnReferral): boolean => referral.hasOpenQuestion && referral.decision === null

export const pathOf = (referral: OwnReferral): string =>
  isAsked(referral) ? `/referrals/${referral.id}/answer` : `/referrals/${referral.id}`

export const Waiting = ({ waiting }: { readonly waiting: readonly OwnReferral[] }) => (
  <Section id="waiting" heading="Waiting for your approval" count={waiting.length}>
    {waiting.length === 0 ? (
      <Empty title="Nothing waits for your approval">Referrals of your team stand here until you have read them.</Empty>
    ) : (
      <WorkList
        labelledBy="waiting"
        items={waiting.map((referral) => ({
          task: `Read referral ${referral.reference}: ${referral.children}`,
          href: `/referrals/${referral.id}/approval`,
          why: `Sent in by ${referral.referrerName ?? referral.organisation ?? 'a case system'}, ${momentInWords(referral.submittedAt)}`,
        }))}
      />
    )}
  </Section>
)

export const Asked = ({ sent }: { readonly sent: readonly OwnReferral[] }) => (
  <Section id="asked" heading="We asked you for more">
    <WorkList
      labelledBy="asked"
      items={sent.filter(isAsked).map((referral) => ({
        task: `Answer about ${referral.children}`,
        href: pathOf(referral),
        why: 'The clock stops until you answer.',
      }))}
    />
  </Section>
)

export const Drafts = ({ drafts, now }: { readonly drafts: readonly OpenDraft[]; readonly now: Temporal.Instant }) => (
  <Section id="drafts" heading="Not sent yet" count={drafts.length}>
    <WorkList
      labelledBy="drafts"
      items={drafts.map((draft) => ({
        task: `Go on with ${draft.childNames === '' ? 'a referral without names yet' : draft.childNames}`,
        href: `/referrals/drafts/${draft.id}`,
        why: `Saved ${dayAsSeenFrom(now, today(draft.savedAt))}`,
      }))}
    />
  </Section>
)

export const examples = {
  'a referral to approve': () => <Waiting waiting={[oneReferral]} />,
  'more was asked': () => <Asked sent={[{ ...oneReferral, hasOpenQuestion: true }]} />,
  'a draft': () => <Drafts drafts={[{ id: 'd', childNames: 'Poppy Ashdown', savedAt: exampleNow }]} now={exampleNow} />,
}
