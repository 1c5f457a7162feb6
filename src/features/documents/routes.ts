/**
 * The orders, letters and reports that people send: looked at before they are kept, listed, opened, taken off with a reason.
 * It refuses what could hurt whoever opens it, and gives nothing to anybody without a relation to the file.
 */
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { attachDocument } from './attach-document.ts'
import { familyDocumentForm, removalForm } from './document.form.ts'
import type { DocumentOwner } from './document.ts'
import { showDocuments } from './documents.page.tsx'
import { openDocument } from './open-document.ts'
import { removeDocument } from './remove-document.ts'
import { showRemoval } from './remove-document.page.tsx'
import { documentRefusals } from './words.ts'

const onFile = (ask: Ask): DocumentOwner => ({ kind: 'family', id: ask.params['id'] ?? '' })
const list = (ask: Ask): string => `/families/${ask.params['id']}/documents`

/** Whose draft it is; asked here, for the drafts' own room shows our lists. */
const aboutDraft = async (work: Work, params: Readonly<Record<string, string>>) => {
  const id = params['id']
  if (!isId(id)) return null
  const draft = await work.row<{ owner: string }>`
    select account_id as owner from referral_draft where tenant_id = ${work.tenant} and id = ${id}`
  return draft === null ? null : { family: null, owner: draft.owner }
}

const open = (kind: DocumentOwner['kind']) => (ask: Ask) =>
  openDocument(ask.work, {
    owner: { kind, id: ask.params['id'] ?? '' },
    id: ask.params['document'] ?? '',
    small: ask.query['look'] === 'small',
  })

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
  get({ path: '/families/:id/documents/:document', may: 'documents.read', about: aboutFamily, show: open('family') }),
  get({ path: '/families/:id/documents/:document/removal', may: 'documents.add', about: aboutFamily, show: showRemoval }),
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
  get({ path: '/referrals/drafts/:id/documents/:document', may: 'referrals.own-draft', about: aboutDraft, show: open('draft') }),
])
