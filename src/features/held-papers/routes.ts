/**
 * What was held back in the whole service: papers and letters that would tell their reader something confidential, and wait for a person.
 * It refuses to show any of their words here; those stand on the page of the one paper, for staff of that family.
 */
import { get, routes } from '../../web/route.ts'
import { showHeld } from './held-papers.page.tsx'

export const heldPaperRoutes = routes([get({ path: '/papers-held', may: 'papers.list-held', show: showHeld })])
