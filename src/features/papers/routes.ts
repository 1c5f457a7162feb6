/**
 * Papers for people: what was given to whom, to read on a page that is the paper itself, as PDF, or by personal link.
 * It refuses a paper that would tell its reader something confidential, and shows nobody the paper of another party.
 */
import { aboutFamily } from '../families/door.ts'
import { form } from '../../web/form.ts'
import { openGet, openPost } from '../../web/public-route.ts'
import { get, post, routes } from '../../web/route.ts'
import { showFamilyPapers } from './family-papers.page.tsx'
import { showHeldPaper } from './held-paper.page.tsx'
import { openPaper } from './open-paper.ts'
import { openPaperForm, releaseForm, takeOutForm } from './paper.form.ts'
import { openedPaperPage, openedPaperPdf, showPaperDoor } from './paper-link.page.tsx'
import { aboutPaper } from './paper-query.ts'
import { openPaperRefusals, paperRefusals } from './paper-words.ts'
import { showPaper, showPaperPdf } from './paper.page.tsx'
import { putPaperAway, releasePaper, takeWordsOut } from './settle-paper.ts'

export const paperRoutes = routes([
  get({ path: '/papers/:id', may: 'papers.read', about: aboutPaper, reads: 'paper', show: showPaper }),
  get({ path: '/papers/:id/pdf', may: 'papers.read', about: aboutPaper, reads: 'paper', show: showPaperPdf }),
  get({ path: '/families/:id/papers', may: 'documents.read', about: aboutFamily, reads: 'family', show: showFamilyPapers }),
  get({ path: '/papers/:id/words', may: 'papers.give', about: aboutPaper, reads: 'protected', show: showHeldPaper }),
  post({
    path: '/papers/:id/words',
    may: 'papers.give',
    about: aboutPaper,
    form: takeOutForm,
    act: (ask, { also }) => takeWordsOut(ask.work, { paper: ask.params['id'], also }),
    next: (ask, { state, family }) => (state === 'held' ? `/papers/${ask.params['id']}/words` : `/families/${family}/papers`),
    show: showHeldPaper,
    refusals: paperRefusals,
  }),
  post({
    path: '/papers/:id/putting-away',
    may: 'papers.give',
    about: aboutPaper,
    form: form({}),
    act: (ask) => putPaperAway(ask.work, { paper: ask.params['id'] }),
    next: (_ask, { family }) => `/families/${family}/papers`,
    show: showHeldPaper,
    refusals: paperRefusals,
  }),
  post({
    path: '/papers/:id/release',
    may: 'papers.override',
    about: aboutPaper,
    form: releaseForm,
    act: (ask, { reason }) => releasePaper(ask.work, { paper: ask.params['id'], reason }),
    next: (_ask, { family }) => `/families/${family}/papers`,
    show: showHeldPaper,
    refusals: paperRefusals,
  }),
])

export const openPaperRoutes = [
  openGet({
    path: '/paper/:token',
    open: 'one question and no names, the same for every address; looking changes nothing',
    show: showPaperDoor,
  }),
  openPost({
    path: '/paper/:token',
    open: 'guarded by a secret and the end of the reader’s phone number, which may be guessed five times',
    form: openPaperForm,
    act: (visit, { digits }) => openPaper({ database: visit.database, word: visit.params['token'], digits }),
    next: openedPaperPage,
    show: showPaperDoor,
    refusals: openPaperRefusals,
  }),
  openPost({
    path: '/paper/:token/pdf',
    open: 'guarded by a secret and the end of the reader’s phone number, which may be guessed five times',
    form: openPaperForm,
    act: (visit, { digits }) => openPaper({ database: visit.database, word: visit.params['token'], digits }),
    next: openedPaperPdf,
    show: showPaperDoor,
    refusals: openPaperRefusals,
  }),
]
