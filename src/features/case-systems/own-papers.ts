import type { Temporal } from 'temporal-polyfill'
import { done, refused } from '../../domain/outcome.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import { ownReferral, type Own } from './own-referral.ts'

type Given = { readonly id: string; readonly kind: string; readonly givenAt: Temporal.Instant; readonly hash: string }

/** Papers of this file that passed the gate and were given to people of this very organisation; nobody else's. RISK-07 */
const papersGiven = async (work: Work, own: Own) => {
  const found = await ownReferral(work, own)
  if (found === null) return null
  const papers = await work.rows<Given>`
    select p.id, p.kind, g.at as "givenAt", f.hash from paper p
    join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
    join stored_file f on f.tenant_id = g.tenant_id and f.id = g.file_id
    join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where p.tenant_id = ${work.tenant} and p.family_id = ${found.family} and a.organisation_id = ${own.organisation}
    order by g.at, p.id limit 200`
  return { family: found.family, papers }
}

export const listPapers = async (work: Work, own: Own) => {
  const given = await papersGiven(work, own)
  if (given === null) return refused('not-found')
  return done({ papers: given.papers.map(({ id, kind, givenAt }) => ({ id, kind, givenAt: givenAt.toString() })) })
}

export const openPaper = async (work: Work, { paper, ...own }: Own & { readonly paper: string }) => {
  const given = isId(paper) ? await papersGiven(work, own) : null
  const found = given?.papers.find(({ id }) => id === paper)
  const bytes = found === undefined ? null : await work.files.get(found.hash)
  if (given === null || found === undefined || bytes === null) return refused('not-found')
  await work.record({ name: 'paper.read', about: found.id, family: given.family })
  return { file: bytes, mediaType: 'application/pdf', name: `${own.reference}-${found.kind}.pdf` }
}
