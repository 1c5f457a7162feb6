/**
 * The few pages that anybody may read: how accessible we are, and the harmless page behind "Leave now".
 * They refuse nothing, because they say nothing about anyone.
 */
import { openGet } from '../../web/public-route.ts'
import { showAccessibility } from './accessibility.page.tsx'
import { showLeave } from './leave.page.tsx'

export const openPageRoutes = [
  openGet({ path: '/accessibility', open: 'says how accessible the product is', show: showAccessibility }),
  openGet({ path: '/leave', open: 'a harmless page for a person who must leave at once', show: showLeave }),
]
