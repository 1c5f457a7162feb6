/**
 * The orders, letters and reports that people send: looked at before they are kept, listed, opened, taken off with a reason.
 * It refuses what could hurt whoever opens it, and gives nothing to anybody without a relation to the file.
 */
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { attachDocument } from './attach-document.ts'
import { familyDocumentForm, removalForm } from './document.form.ts'
import type { DocumentOwner } from './document-kinds.ts'
import { showDocuments } from './documents.page.tsx'
import { openDocument } from './open-document.ts'
import { removeDocument } from './remove-document.ts'
import { showRemoval } from './remove-document.page.tsx'
import { documentRefusals } from './document-words.ts'

const onFile = (ask: Ask): DocumentOwner => ({ kind: 'family', id: ask.params['id'] ?? '' })
const list = (ask: Ask): string => `/families/${ask.params['id']}/documents`

const open = (ask: Ask) =>
  openDocument(ask.work, { owner: onFile(ask), id: ask.params['document'] ?? '', small: ask.query['look'] === 'small' })

export const documentRoutes = routes([
  get({ path: '/families/:id/documents', may: 'documents.read', about: aboutFamily, reads: 'family', show: showDocuments }),
  post({
    path: '/families/:id/documents',
    may: 'documents.add',
    about: aboutFamily,
    form: familyDocumentForm,
    act: (ask, { kind, file, isConfidential }) =>
      attachDocument(ask.work, {
        owner: onFile(ask),
        kind,
        fileName: file.name,
        bytes: file.bytes,
        byName: ask.person.name,
        isConfidential,
      }),
    next: list,
    show: showDocuments,
    refusals: documentRefusals,
  }),
  get({ path: '/families/:id/documents/:document', may: 'documents.read', about: aboutFamily, show: open }),
  get({ path: '/families/:id/documents/:document/removal', may: 'documents.add', about: aboutFamily, reads: 'family', show: showRemoval }),
  post({
    path: '/families/:id/documents/:document/removal',
    may: 'documents.add',
    about: aboutFamily,
    form: removalForm,
    act: (ask, { reason }) => removeDocument(ask.work, { owner: onFile(ask), id: ask.params['document'] ?? '', reason }),
    next: list,
    show: showRemoval,
    refusals: documentRefusals,
  }),
])
