import { done } from '../../domain/outcome.ts'
import type { DraftPage } from '../../domain/referral-gaps.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { Answers, Form } from '../../web/form.ts'
import { get, post, type Answer, type Ask, type RouteRow } from '../../web/route.ts'
import { submitWords } from '../referrals/door.ts'
import { aboutDraft } from './about-draft.ts'
import { draftPath, pagePath } from './draft-form.page.tsx'
import { changeDraft, type DrawnFrom } from './keep-draft.ts'
import { drawnName } from './part-of-draft.ts'

export const draftWords = {
  'already-sent': submitWords['already-sent'],
  'changed-meanwhile': {
    says: 'These answers were changed in another window after you opened this page',
    rule: 'REF-03',
    clear: 'What you typed is still here. Save again to put it in the place of the other answers.',
  },
} as const satisfies Vocabulary

export const ownDraft = { may: 'referrals.own-draft', about: aboutDraft } as const
export const draftIdOf = (ask: Ask): string => ask.params['id'] ?? ''

/** Which answers the page was drawn from, as the page itself says. */
const drawnFrom = ({ path, typed }: Ask): DrawnFrom | undefined => {
  const drawn = typed[drawnName]
  return typeof drawn === 'string' && drawn !== '' ? { path, drawn } : undefined
}

/** Saves what was typed on a page into its draft, unless another window changed the same answers. REF-03 */
export const saveOnDraft = (ask: Ask, change: (draft: ReferralDraft) => ReferralDraft) =>
  changeDraft(ask.work, draftIdOf(ask), change, drawnFrom(ask))

/** Where "Save and go on" leads: the pages in the order of the list. */
const after = {
  children: 'adults',
  adults: 'needs',
  needs: 'asked',
  asked: 'court',
  court: 'background',
  background: 'risks',
  risks: 'practical',
  practical: 'check',
} as const satisfies Record<DraftPage, string>
export const nextPath = (id: string, page: DraftPage, onward: string): string => {
  if (onward === 'list') return draftPath(id)
  if (onward === 'another') return pagePath(id, { page })
  return after[page] === 'adults' ? `${draftPath(id)}/adults/1` : `${draftPath(id)}/${after[page]}`
}

export type SectionForm = Form & { readonly fields: { readonly onward: Form['fields'][string] } }
export type Section<F extends SectionForm> = {
  readonly page: DraftPage
  readonly form: F
  readonly show: (ask: Ask) => Promise<Answer>
  readonly change: (draft: ReferralDraft, answers: Answers<F>, ask: Ask) => ReferralDraft
  /** An unlikely answer leads back to its own page, which asks about it. */
  readonly isOdd?: (draft: ReferralDraft, ask: Ask) => boolean
}

export const onwardOf = (answers: unknown): string => (answers as { readonly onward: string }).onward

/** The page of one part of the draft, and what saving it does. */
export const section = <F extends SectionForm>({ page, form: asked, show, change, isOdd }: Section<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${page}`
  return [
    get({ ...ownDraft, path, show }),
    post({
      ...ownDraft,
      path,
      form: asked,
      show,
      act: async (ask, answers) => {
        const changed = await saveOnDraft(ask, (draft) => change(draft, answers, ask))
        if (!changed.ok) return changed
        return done(
          isOdd?.(changed.value, ask) === true && onwardOf(answers) !== 'list'
            ? pagePath(draftIdOf(ask), { page })
            : nextPath(draftIdOf(ask), page, onwardOf(answers)),
        )
      },
      next: (_ask, to) => to,
      refusals: draftWords,
    }),
  ]
}
