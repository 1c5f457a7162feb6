/**
 * The service's library of clauses, worded by the service over the words that came with the product, and their translations.
 * It refuses braces that nothing can fill, changes without a reason, and a translation of words that have changed meanwhile.
 */
import { get, post, routes, type Ask } from '../../web/route.ts'
import { newClauseForm, restoreForm, rewordForm, translationForm } from './clause.form.ts'
import { showLibrary } from './clause-library.page.tsx'
import { rewordRefusals, translateRefusals } from './clause-refusals.ts'
import { showClause } from './clause.page.tsx'
import { showLanguages } from './languages.page.tsx'
import { showOwnClause } from './own-clause.page.tsx'
import { addClause, restoreClause, rewordClause } from './reword-clause.ts'
import { translateClause } from './translate-clause.ts'
import { showTranslation } from './translation.page.tsx'
import { showTranslations } from './translations.page.tsx'

const clauseOf = (ask: Ask): string => ask.params['clause'] ?? ''
const may = 'agreements.reword' as const
const orNull = (after: string): string | null => (after === '' ? null : after)

export const clauseRoutes = routes([
  get({ path: '/service/clauses', may, show: showLibrary }),
  get({ path: '/service/clauses/new', may, show: showOwnClause }),
  post({
    path: '/service/clauses/new',
    may,
    form: newClauseForm,
    act: (ask, { after, ...given }) => addClause(ask.work, { ...given, after: orNull(after), isOn: true }),
    next: (_ask, clause) => `/service/clauses/${clause}`,
    show: showOwnClause,
    refusals: rewordRefusals,
  }),
  get({ path: '/service/clauses/:clause', may, show: showClause }),
  post({
    path: '/service/clauses/:clause',
    may,
    form: rewordForm,
    act: (ask, { after, use, ...given }) =>
      rewordClause(ask.work, { ...given, clause: clauseOf(ask), after: orNull(after), isOn: use === 'on' }),
    next: (_ask, clause) => `/service/clauses/${clause}`,
    show: showClause,
    refusals: rewordRefusals,
  }),
  post({
    path: '/service/clauses/:clause/built-in',
    may,
    form: restoreForm,
    act: (ask, { reason }) => restoreClause(ask.work, { clause: clauseOf(ask), reason }),
    next: (_ask, clause) => `/service/clauses/${clause}`,
    show: showClause,
    refusals: rewordRefusals,
  }),
  get({ path: '/service/translations', may, show: showLanguages }),
  get({ path: '/service/translations/:language', may, show: showTranslations }),
  get({ path: '/service/translations/:language/:subject', may, show: showTranslation }),
  post({
    path: '/service/translations/:language/:subject',
    may,
    form: translationForm,
    act: (ask, given) =>
      translateClause(ask.work, { ...given, language: ask.params['language'] ?? '', subject: ask.params['subject'] ?? '' }),
    next: (ask) => `/service/translations/${encodeURIComponent(ask.params['language'] ?? '')}`,
    show: showTranslation,
    refusals: translateRefusals,
  }),
])
