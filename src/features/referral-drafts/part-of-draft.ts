import type { ReferralDraft } from '../../domain/referral.ts'
import type { Work } from '../../platform/work.ts'
import { askedAsTyped, backgroundAsTyped, courtAsTyped, practicalAsTyped, risksAsTyped } from './request.form.ts'

/** The name of the hidden field in which a page says from which answers it was drawn. */
export const drawnName = '_drawn'

const onePage: Readonly<Record<string, (draft: ReferralDraft) => unknown>> = {
  asked: askedAsTyped,
  court: courtAsTyped,
  background: backgroundAsTyped,
  risks: risksAsTyped,
  practical: practicalAsTyped,
  needs: ({ children }) => (children ?? []).map(({ needs }) => needs),
}

const partAt = (draft: ReferralDraft, path: string): unknown => {
  const [, page = '', place] = /\/drafts\/[^/]+\/([a-z]+)(?:\/(\d+))?/.exec(path) ?? []
  if (page === 'children') return { ...draft.children?.[Number(place) - 1], needs: undefined }
  if (page === 'adults') return draft.adults?.[Number(place) - 1] ?? null
  return onePage[page]?.(draft) ?? null
}

/** Tells the answers of one page apart from what they were, without saying what they are. */
export const markOfPart = (work: Work, draft: ReferralDraft, path: string): string =>
  Buffer.from(work.fingerprint(JSON.stringify(partAt(draft, path)), 'part of a draft')).toString('hex')
