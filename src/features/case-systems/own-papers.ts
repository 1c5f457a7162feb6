import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { openPaperOfOrganisation, papersOfOrganisation } from '../papers/door.ts'
import { ownReferral, type Own } from './own-referral.ts'

export const listPapers = async (work: Work, own: Own) => {
  const found = await ownReferral(work, own)
  if (found === null) return refused('not-found')
  const papers = await papersOfOrganisation(work, { family: found.family, organisation: own.organisation })
  return done({ papers: papers.map(({ id, kind, givenAt }) => ({ id, kind, givenAt: givenAt.toString() })) })
}

export const openPaper = async (work: Work, { paper, ...own }: Own & { readonly paper: string }) => {
  const found = await ownReferral(work, own)
  const opened =
    found === null ? null : await openPaperOfOrganisation(work, { family: found.family, organisation: own.organisation, paper })
  if (opened === null) return refused('not-found')
  return { file: opened.bytes, mediaType: 'application/pdf', name: `${own.reference}-${opened.kind}.pdf` }
}
