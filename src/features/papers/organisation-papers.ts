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
 * Papers of a family that passed the gate and were given to people of this very organisation, or to the organisation itself by its name,
 * when its case system refers without naming a person. Nobody else's, and none that is held back. RISK-07
 */
export const papersOfOrganisation = (work: Work, { family, organisation }: Asking): Promise<readonly PaperOfOrganisation[]> =>
  work.rows<PaperOfOrganisation>`
    select p.id, p.kind, g.at as "givenAt", g.file_id as file from paper p
    join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
    left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
    left join organisation o on p.account_id is null and p.party_id is null
      and o.tenant_id = p.tenant_id and o.id = ${organisation} and o.name = p.to_name
      and exists (select from referral r where r.tenant_id = p.tenant_id and r.family_id = p.family_id and r.organisation_id = o.id)
      and not exists (select from organisation x where x.tenant_id = o.tenant_id and x.name = o.name and x.id <> o.id)
    where p.tenant_id = ${work.tenant} and p.family_id = ${family} and (a.organisation_id = ${organisation} or o.id is not null)
    order by g.at, p.id limit 200`

/** One of these papers as it was printed; reading it is written down. */
export const openPaperOfOrganisation = async (work: Work, { paper, ...asking }: Asking & { readonly paper: string }) => {
  const found = (await papersOfOrganisation(work, asking)).find(({ id }) => id === paper)
  if (found === undefined) return null
  await work.record({ name: 'paper.read', about: found.id, family: asking.family })
  return { kind: found.kind, bytes: await printedBytes(work, found.file) }
}
