/** The court and the papers of a referral that is not sent yet: hearings, orders and the care plan, with orders and letters attached to look at before sending. It refuses a file that cannot be kept safely, and any paper to anybody but whoever began the draft. */
import { form } from '../../web/form.ts'
import { get, post, routes } from '../../web/route.ts'
import { documentRefusals } from '../documents/door.ts'
import { draftIdOf, draftPath, draftWords, ownDraft, section } from '../referral-drafts/door.ts'
import { courtForm, courtFrom } from './court.form.ts'
import { showCourt } from './court.page.tsx'
import { attachOnCourt, showDraftDocument, takeOffDocument } from './attach-paper.form.ts'

export const referralCourtRoutes = routes([
  ...section({
    page: 'court',
    form: courtForm,
    show: showCourt,
    change: (draft, answers) => ({ ...draft, ...courtFrom(answers) }),
    also: attachOnCourt,
  }),
  get({ ...ownDraft, path: '/referrals/drafts/:id/documents/:document', show: showDraftDocument }),
  post({
    ...ownDraft,
    path: '/referrals/drafts/:id/documents/:document/removal',
    form: form({}),
    show: showCourt,
    refusals: { ...draftWords, ...documentRefusals },
    act: takeOffDocument,
    next: (ask) => `${draftPath(draftIdOf(ask))}/court`,
  }),
])
