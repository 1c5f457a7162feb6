import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, OrganisationId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { printedBytes } from './paper-query.ts'

type Asking = { readonly family: FamilyId; readonly organisation: OrganisationId }
export type PaperOfOrganisation = {
  readonly id: string
  readonly kind: string
  readonly givenAt: Temporal.Instant
  readonly file: string
}

/**
 * Papers of a family that passed the gate and were given to people of this very organisation, or to the organisation itself
 * when its case system refers without naming a person. Nobody else's, and none that is held back. RISK-07
 */
export const papersOfOrganisation = (work: Work, { family, organisation }: Asking): Promise<readonly PaperOfOrganisation[]> =>
  work.rows<PaperOfOrganisation>`
    select p.id, p.kind, g.at as "givenAt", g.file_id as file from paper p
    join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
    left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where p.tenant_id = ${work.tenant} and p.family_id = ${family} and ${organisation} in (a.organisation_id, p.organisation_id)
    order by g.at, p.id limit 200`

/** One of these papers as it was printed; reading it is written down. */
export const openPaperOfOrganisation = async (work: Work, { paper, ...asking }: Asking & { readonly paper: string }) => {
  const found = (await papersOfOrganisation(work, asking)).find(({ id }) => id === paper)
  if (found === undefined) return null
  await work.record({ name: 'paper.read', about: found.id, family: asking.family })
  return { kind: found.kind, bytes: await printedBytes(work, found.file) }
}
