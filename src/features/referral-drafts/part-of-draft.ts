import type { DraftChild, ReferralDraft } from '../../domain/referral.ts'
import type { Work } from '../../platform/work.ts'
import { groupsAsTyped } from './group-fields.form.ts'
import { askedAsTyped, backgroundAsTyped, practicalAsTyped, risksAsTyped } from './request.form.ts'

/** The name of the hidden field in which a page says from which answers it was drawn. */
export const drawnName = '_drawn'

const onePage: Readonly<Record<string, (draft: ReferralDraft) => unknown>> = {
  asked: askedAsTyped,
  court: (draft) => [
    draft.isDirectedByCourt,
    draft.inProceedings,
    draft.courtCase,
    draft.nextHearingOn,
    draft.finalHearingOn,
    groupsAsTyped('court', draft),
  ],
  background: backgroundAsTyped,
  risks: risksAsTyped,
  practical: practicalAsTyped,
  needs: ({ children }) => (children ?? []).map(({ needs, more }) => [needs, more?.wishes]),
}

const partAt = (draft: ReferralDraft, path: string): unknown => {
  const [, page = '', place] = /\/drafts\/[^/]+\/([a-z]+)(?:\/(\d+))?/.exec(path) ?? []
  if (page === 'children') return childPart(draft.children?.[Number(place) - 1])
  if (page === 'adults') return draft.adults?.[Number(place) - 1] ?? null
  return onePage[page]?.(draft) ?? null
}

/** What a child needs, and what they say, stand on a page of their own. */
const childPart = (child: DraftChild | undefined): unknown => ({
  ...child,
  needs: child?.needs?.language,
  more: { ...child?.more, wishes: undefined },
})

/** Tells the answers of one page apart from what they were, without saying what they are. */
export const markOfPart = (work: Work, draft: ReferralDraft, path: string): string =>
  Buffer.from(work.fingerprint(JSON.stringify(partAt(draft, path)), 'part of a draft')).toString('hex')
