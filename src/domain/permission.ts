import type { Role } from './actor.ts'
import { permissions, type Action, type PermissionRow } from './permission-table.ts'
import type { Relation } from './relation.ts'

export type Standing = { readonly roles: readonly Role[]; readonly relations: readonly Relation[] }

const staffOnly: readonly Role[] = ['manager', 'coordinator', 'team-leader', 'worker', 'volunteer']

/**
 * The one decision on who may do what: a role *and* a relation to the file must both be there. DATA-03, STAFF-04
 * Emergency access lets staff read, never write. What the table does not name is forbidden.
 */
export const mayDo = (action: Action, standing: Standing): boolean => {
  const row: PermissionRow = permissions[action]
  if (row.emergency && standing.relations.includes('emergency') && standing.roles.some((role) => staffOnly.includes(role))) return true
  return standing.roles.some((role) => (row.allow[role] ?? []).some((relation) => standing.relations.includes(relation)))
}

/** Whether a person could ever do this, for some file: decides what stands in the navigation, never what is shown. */
export const couldDo = (action: Action, held: readonly Role[]): boolean => {
  const row: PermissionRow = permissions[action]
  return held.some((role) => (row.allow[role] ?? []).length > 0)
}
