import { Temporal } from 'temporal-polyfill'
import type { PdfDocument } from '../../domain/document.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type Ask, notFound, page } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { decisionDocument, decisionPaper, PaperAsPage, readersOf, serviceNamed } from '../referral-papers/door.ts'
import { referralOf } from '../referrals/door.ts'
import { type DecisionDraft, draftOf } from './decision-draft-store.ts'
import { asPaper } from './look-first.ts'

type Props = {
  readonly reference: string
  readonly path: string
  readonly document: PdfDocument
  readonly draft: DecisionDraft
  readonly hidden: Hidden
}

/** What the referrer will read, before it is given. REF-07 */
export const LookFirstPage = ({ reference, path, document, draft, hidden }: Props) => (
  <>
    <PageHead caption={`Referral ${reference}`} title="This is what the referrer will read" lead="Nothing is decided yet." />
    <PaperAsPage document={document} />
    <PostForm action={path} hidden={hidden}>
      {Object.entries(draft).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ButtonGroup>
        <Button stopsDoubleClick>Give this decision</Button>
        <a class="govuk-link" href={`${path}#decide`}>
          Change the words
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

export const showLookFirst = async ({ work, params, hidden }: Ask) => {
  const referral = await referralOf(work, params['id'] ?? '')
  const draft = referral === null ? null : await draftOf(work, referral.id)
  if (referral === null || draft === null) return notFound
  const [reader] = await readersOf(work, referral)
  const frame = { ...(await serviceNamed(work)), reference: referral.reference, forWhom: reader?.name ?? 'the referrer', now: work.now }
  const path = `/referrals/${referral.id}/decision`
  const body = (
    <LookFirstPage
      reference={referral.reference}
      path={path}
      document={decisionPaper(referral, frame, asPaper(draft, (await policyInForce(work)).referral.refusesSignificantRisk))}
      draft={draft}
      hidden={hidden}
    />
  )
  return page('What the referrer will read', body, { back: { label: 'Back to the referral', href: path } })
}

const draft: DecisionDraft = {
  choice: 'refuse',
  note: '',
  question: '',
  why: 'no-room',
  reason: 'Both rooms are full.',
  significant: '',
  seen: '',
}
const frame = {
  service: 'Northmere Family Time',
  helpPhone: '020 7946 0112',
  reference: 'R-2041',
  forWhom: 'Sol Reyes',
  now: Temporal.Instant.from('2026-05-21T09:00:00Z'),
}
export const examples = {
  'a refusal': () => (
    <LookFirstPage
      reference="R-2041"
      path="#"
      draft={draft}
      document={decisionDocument(frame, asPaper(draft, false))}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
