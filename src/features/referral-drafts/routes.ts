/** A referrer fills in a referral page by page, stops and comes back, and sends it in when it is whole. It refuses to send what has gaps, what the service does not take, and to open a draft for anybody but whoever began it. */
import { form } from '../../web/form.ts'
import { get, post, routes } from '../../web/route.ts'
import { submitWords, type Submitted } from '../referrals/door.ts'
import { showNewReferral } from './new-referral.page.tsx'
import { showAsked } from './asked.page.tsx'
import { showBackground } from './background.page.tsx'
import { showCheck } from './check.page.tsx'
import { onward } from './draft-fields.form.ts'
import { draftPath, pagePath } from './draft-form.page.tsx'
import { draftIdOf, ownDraft, section } from './draft-section.form.ts'
import { sendDraft, startDraft } from './keep-draft.ts'
import { showPractical } from './practical.page.tsx'
import { askedForm, askedFrom, backgroundForm, backgroundFrom, practicalForm, practicalFrom, risksForm, risksFrom } from './request.form.ts'
import { showRisks } from './risks.page.tsx'
import { showTaskList } from './task-list.page.tsx'

const nothingAsked = form({})

export const referralDraftRoutes = routes([
  get({ path: '/referrals/new', may: 'referrals.draft', show: showNewReferral }),
  post({
    path: '/referrals/drafts',
    may: 'referrals.draft',
    form: form({ onward }),
    show: showNewReferral,
    refusals: {},
    act: (ask) => startDraft(ask.work, ask.person.id),
    next: ({ typed }, id) => (typed['onward'] === 'first' ? pagePath(id, { page: 'children' }) : draftPath(id)),
  }),
  get({ ...ownDraft, path: '/referrals/drafts/:id', show: showTaskList }),
  ...section({ page: 'asked', form: askedForm, show: showAsked, change: (draft, answers) => ({ ...draft, ...askedFrom(answers) }) }),
  ...section({
    page: 'background',
    form: backgroundForm,
    show: showBackground,
    change: (draft, answers) => ({ ...draft, ...backgroundFrom(answers) }),
  }),
  ...section({ page: 'risks', form: risksForm, show: showRisks, change: (draft, answers) => ({ ...draft, ...risksFrom(answers) }) }),
  ...section({
    page: 'practical',
    form: practicalForm,
    show: showPractical,
    change: (draft, answers) => ({ ...draft, ...practicalFrom(answers) }),
  }),
  get({ ...ownDraft, path: '/referrals/drafts/:id/check', show: showCheck }),
  post({
    ...ownDraft,
    path: '/referrals/drafts/:id/check',
    form: nothingAsked,
    show: showCheck,
    refusals: submitWords,
    act: (ask) => sendDraft(ask.work, draftIdOf(ask)),
    next: (_ask, sent: Submitted) => `/referrals/${sent.id}`,
  }),
])
