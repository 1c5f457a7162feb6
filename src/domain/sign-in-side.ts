import { roles, staffRoles, type Person, type Role } from './actor.ts'

const sideOfRole = (role: Role): Person['side'] => {
  if ((staffRoles as readonly Role[]).includes(role)) return 'staff'
  return role === 'carer' || role === 'parent' || role === 'older-child' ? 'party' : 'referrer'
}

/** One person may hold several roles, but never on two sides: who works here is not also a parent under the same name. STAFF-04 */
export const sideOf = (held: readonly Role[]): Person['side'] | null => {
  const sides = new Set(held.map(sideOfRole))
  const [only] = sides
  return sides.size === 1 && only !== undefined ? only : null
}

export const rolesOfSide = (side: Person['side']): readonly Role[] => roles.filter((role) => sideOfRole(role) === side)
