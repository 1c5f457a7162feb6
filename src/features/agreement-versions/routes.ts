/**
 * Every version of a family’s agreement, with its own signatures, and what changed from one to the next, word by word.
 * It refuses to compare a text that is not the one that was given out.
 */
import { get, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { showChanges } from './changes.page.tsx'
import { showVersions } from './versions.page.tsx'

const path = '/families/:id/agreement/versions'

export const agreementVersionRoutes = routes([
  get({ path, may: 'agreements.read', about: aboutFamily, reads: 'agreement', show: showVersions }),
  get({ path: `${path}/:version/changes`, may: 'agreements.read', about: aboutFamily, reads: 'agreement', show: showChanges }),
])
