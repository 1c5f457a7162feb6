import { gapsIn, type DraftPage, type Gap, type ReferralTerms } from '../../domain/referral-gaps.ts'
import { draftName } from '../../domain/referral-draft.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import { today } from '../../domain/civil-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import type { Content } from '../../web/components/markup.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { areasOf, referrerOf, termsFrom, type AreaChoice } from '../referrals/door.ts'
import type { Policy } from '../../policies/policy.ts'
import { draftOf } from './draft-store.ts'
import { drawnName, markOfPart } from './part-of-draft.ts'

/** Each page carries from which answers it was drawn. */
type DraftHidden = Hidden & { readonly drawn?: string }

/** What every page of a draft knows. */
export type OpenDraftPage = {
  readonly ask: Ask
  readonly id: string
  readonly draft: ReferralDraft
  readonly terms: ReferralTerms
  readonly kind: ReferrerKind | null
  readonly policy: Policy
  readonly areas: readonly AreaChoice[]
  readonly gaps: readonly Gap[]
}

export const draftPath = (id: string): string => `/referrals/drafts/${id}`
export const pagePath = (id: string, gap: { readonly page: DraftPage; readonly place?: number }): string =>
  gap.page === 'children' || gap.page === 'adults' ? `${draftPath(id)}/${gap.page}/${(gap.place ?? 0) + 1}` : `${draftPath(id)}/${gap.page}`

/** Opens one page of a draft; one that was sent in already leads to the list of what was sent. */
export const withDraft =
  (show: (open: OpenDraftPage) => Answer | Promise<Answer>) =>
  async (ask: Ask): Promise<Answer> => {
    const id = ask.params['id'] ?? ''
    const kept = await draftOf(ask.work, id)
    if (kept === null) return { kind: 'not-found' }
    if (kept.submittedAt !== null) return { kind: 'to', path: '/my-referrals' }
    const policy = await policyInForce(ask.work)
    const areas = await areasOf(ask.work)
    const kind = (await referrerOf(ask.work, kept.accountId))?.kind ?? null
    const terms = termsFrom(policy, areas, kind)
    const hidden: DraftHidden = { ...ask.hidden, drawn: markOfPart(ask.work, kept.draft, ask.path) }
    return await show({
      ask: { ...ask, hidden },
      id,
      draft: kept.draft,
      terms,
      kind,
      policy,
      areas,
      gaps: gapsIn(kept.draft, terms, today(ask.work.now)),
    })
  }

export const draftTitle = (draft: ReferralDraft): string => (draftName(draft) === '' ? 'New referral' : `Referral: ${draftName(draft)}`)

export const draftPageOf = ({ draft, id }: Pick<OpenDraftPage, 'draft' | 'id'>, title: string, body: Content): Answer =>
  page(`${title}, ${draftTitle(draft).replace(/^./, (letter) => letter.toLowerCase())}`, body, {
    back: { label: 'Back to the list of parts', href: draftPath(id) },
  })

export type DraftFormProps = {
  readonly caption: string
  readonly title: string
  readonly lead?: string | undefined
  readonly action: string
  readonly hidden: DraftHidden
  /** "Save and add another child": a second way on. */
  readonly another?: string | undefined
  readonly hasFiles?: boolean | undefined
  readonly children: Content
  readonly foot?: Content
}

/** One page of the long form. Whatever is there is saved; what is missing is asked for at the end. */
export const DraftForm = ({ caption, title, lead, action, hidden, another, hasFiles, children, foot }: DraftFormProps) => (
  <>
    <PageHead caption={caption} title={title} lead={lead} />
    <PostForm action={action} hidden={hidden} hasFiles={hasFiles}>
      {hidden.drawn !== undefined && <input type="hidden" name={drawnName} value={hidden.drawn} />}
      {children}
      <ButtonGroup>
        <Button stopsDoubleClick>Save and go on</Button>
        {another !== undefined && (
          <Button kind="secondary" name="onward" value="another" stopsDoubleClick>
            {another}
          </Button>
        )}
        <Button kind="secondary" name="onward" value="list" stopsDoubleClick>
          Save and come back later
        </Button>
      </ButtonGroup>
    </PostForm>
    {foot}
  </>
)

export const yesNoItems = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const
export const itemsOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  only?: readonly K[],
): readonly { readonly value: K; readonly label: string }[] =>
  (only ?? (Object.keys(words) as K[])).map((value) => ({ value, label: words[value] }))

export const exampleHidden: Hidden = { csrf: 'example', once: 'example' }

export const examples = {
  'one question': () => (
    <DraftForm caption="Referral: Poppy and Jude" title="What is asked for" action="#" hidden={exampleHidden}>
      <p class="govuk-body">The questions of the page stand here.</p>
    </DraftForm>
  ),
}
