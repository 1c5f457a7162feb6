/**
 * An agreement that was given out, to read on a page or as the paper that everybody is given once all have signed.
 * It refuses drafts, and shows a party only the versions that they themselves are asked to sign.
 */
import { get, routes } from '../../web/route.ts'
import { aboutAgreement } from '../agreements/door.ts'
import { showPdf, showTranslatedPdf, showVersion } from './read-agreement.page.tsx'

export const agreementPaperRoutes = routes([
  get({ path: '/agreements/:id', may: 'agreements.read', about: aboutAgreement, reads: 'agreement', show: showVersion }),
  get({ path: '/agreements/:id/pdf', may: 'agreements.read', about: aboutAgreement, reads: 'agreement', show: showPdf }),
  get({
    path: '/agreements/:id/pdf/:language',
    may: 'agreements.read',
    about: aboutAgreement,
    reads: 'agreement',
    show: showTranslatedPdf,
  }),
])
