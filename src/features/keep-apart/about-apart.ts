import type { Work } from '../../platform/work.ts'
import { isId } from '../../platform/new-id.ts'
import { aboutFamily } from '../families/door.ts'

/** The record that `/families/:id/apart/:apart/…` is about, on this family's own file; anything else cannot be found. */
export const aboutApart = async (work: Work, params: Readonly<Record<string, string>>) => {
  const about = await aboutFamily(work, params)
  const { apart } = params
  if (about === null || !isId(apart)) return null
  const found = await work.row`
    select id from must_not_meet where tenant_id = ${work.tenant} and id = ${apart} and family_id = ${about.family}
    union all
    select id from families_apart where tenant_id = ${work.tenant} and id = ${apart} and ${about.family} in (one_family, other_family)`
  return found === null ? null : about
}
