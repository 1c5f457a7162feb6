/** A referrer fills in a referral page by page, stops and comes back, and sends it in when it is whole. It refuses to send what has gaps, what the service does not take, and to open a draft for anybody but whoever began it. */
import { done, refused } from '../../domain/outcome.ts'
import { oddBirthDate, oddHearing, type DraftPage } from '../../domain/referral-gaps.ts'
import { withConfirmed, withEntry, withoutAdult } from '../../domain/referral-draft.ts'
import { today } from '../../domain/civil-time.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { form, type Answers, type Form } from '../../web/form.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { get, post, routes, type Ask, type RouteRow } from '../../web/route.ts'
import { showNewReferral, submitWords, type Submitted } from '../referrals/door.ts'
import { aboutDraft } from './about-draft.ts'
import { showAdult } from './adult.page.tsx'
import { showAsked } from './asked.page.tsx'
import { showBackground } from './background.page.tsx'
import { showCheck } from './check.page.tsx'
import { showChild } from './child.page.tsx'
import { showCourt } from './court.page.tsx'
import { draftPath, pagePath } from './draft-form.page.tsx'
import { adultForm, adultFrom, childForm, childFrom, mostAdults, mostChildren, needsForm, needsFrom } from './family.form.ts'
import { changeDraft, type DrawnFrom, sendDraft, startDraft } from './keep-draft.ts'
import { showNeeds } from './needs.page.tsx'
import { drawnName } from './part-of-draft.ts'
import { showPractical } from './practical.page.tsx'
import {
  askedForm,
  askedFrom,
  backgroundForm,
  backgroundFrom,
  courtForm,
  courtFrom,
  practicalForm,
  practicalFrom,
  risksForm,
  risksFrom,
} from './request.form.ts'
import { showRisks } from './risks.page.tsx'
import { showTaskList } from './task-list.page.tsx'

const nothingAsked = form({})
const draftWords = {
  'already-sent': submitWords['already-sent'],
  'changed-meanwhile': {
    says: 'These answers were changed in another window after you opened this page',
    rule: 'REF-03',
    clear: 'What you typed is still here. Save again to put it in the place of the other answers.',
  },
  'no-such-place': { says: 'There is no such place on this referral' },
} as const satisfies Vocabulary

const own = { may: 'referrals.own-draft', about: aboutDraft } as const
const idOf = (ask: Ask): string => ask.params['id'] ?? ''
const placeOf = (ask: Ask): number => Number(ask.params['place']) - 1

/** Which answers the page was drawn from, as the page itself says. */
const drawnFrom = ({ path, typed }: Ask): DrawnFrom | undefined => {
  const drawn = typed[drawnName]
  return typeof drawn === 'string' && drawn !== '' ? { path, drawn } : undefined
}

/** Where "Save and go on" leads: the pages in the order of the list. */
const after = {
  children: 'adults',
  adults: 'needs',
  needs: 'asked',
  asked: 'court',
  court: 'background',
  background: 'risks',
  risks: 'practical',
  practical: 'check',
} as const satisfies Record<DraftPage, string>
const nextPath = (id: string, page: DraftPage, onward: string): string => {
  if (onward === 'list') return draftPath(id)
  if (onward === 'another') return pagePath(id, { page })
  return after[page] === 'adults' ? `${draftPath(id)}/adults/1` : `${draftPath(id)}/${after[page]}`
}

type SectionForm = Form & { readonly fields: { readonly onward: Form['fields'][string] } }
type Section<F extends SectionForm> = {
  readonly page: DraftPage
  readonly form: F
  readonly show: (ask: Ask) => ReturnType<typeof showNeeds>
  readonly change: (draft: ReferralDraft, answers: Answers<F>, ask: Ask) => ReferralDraft
  /** An unlikely answer leads back to its own page, which asks about it. */
  readonly isOdd?: (draft: ReferralDraft, ask: Ask) => boolean
}

const onwardOf = (answers: unknown): string => (answers as { readonly onward: string }).onward

const section = <F extends SectionForm>({ page, form: asked, show, change, isOdd }: Section<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${page}`
  return [
    get({ ...own, path, show }),
    post({
      ...own,
      path,
      form: asked,
      show,
      act: async (ask, answers) => {
        const changed = await changeDraft(ask.work, idOf(ask), (draft) => change(draft, answers, ask), drawnFrom(ask))
        if (!changed.ok) return changed
        return done(
          isOdd?.(changed.value, ask) === true && onwardOf(answers) !== 'list'
            ? pagePath(idOf(ask), { page })
            : nextPath(idOf(ask), page, onwardOf(answers)),
        )
      },
      next: (_ask, to) => to,
      refusals: draftWords,
    }),
  ]
}

/** A list of the draft: each entry has its page, the one after the last is a new one. */
type List<F extends SectionForm> = {
  readonly page: 'children' | 'adults'
  readonly form: F
  readonly show: Section<F>['show']
  readonly most: number
  readonly change: (draft: ReferralDraft, place: number, answers: Answers<F>) => ReferralDraft
  readonly remove: (draft: ReferralDraft, place: number) => ReferralDraft
  readonly isOdd?: (draft: ReferralDraft, place: number, ask: Ask) => boolean
}

const listSection = <F extends SectionForm>({ page, form: asked, show, most, change, remove, isOdd }: List<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${page}/:place`
  return [
    get({ ...own, path, show }),
    post({
      ...own,
      path,
      form: asked,
      show,
      act: async (ask, answers) => {
        const place = placeOf(ask)
        if (!(Number.isInteger(place) && place >= 0 && place < most)) return refused('no-such-place')
        const changed = await changeDraft(ask.work, idOf(ask), (draft) => change(draft, place, answers), drawnFrom(ask))
        if (!changed.ok) return changed
        const count = changed.value[page]?.length ?? 0
        const at = Math.min(place, count - 1)
        const onward = onwardOf(answers)
        if (isOdd?.(changed.value, at, ask) === true) return done(pagePath(idOf(ask), { page, place: at }))
        if (onward === 'another') return done(pagePath(idOf(ask), { page, place: count }))
        return done(onward === '' && at + 1 < count ? pagePath(idOf(ask), { page, place: at + 1 }) : nextPath(idOf(ask), page, onward))
      },
      next: (_ask, to) => to,
      refusals: draftWords,
    }),
    post({
      ...own,
      path: `${path}/removal`,
      form: nothingAsked,
      show,
      refusals: draftWords,
      act: (ask) => changeDraft(ask.work, idOf(ask), (draft) => remove(draft, placeOf(ask))),
      next: (ask) => draftPath(idOf(ask)),
    }),
  ]
}

export const referralDraftRoutes = routes([
  post({
    path: '/referrals/drafts',
    may: 'referrals.draft',
    form: nothingAsked,
    show: showNewReferral,
    refusals: {},
    act: (ask) => startDraft(ask.work, ask.person.id),
    next: (_ask, id) => draftPath(id),
  }),
  get({ ...own, path: '/referrals/drafts/:id', show: showTaskList }),
  ...listSection({
    page: 'children',
    form: childForm,
    show: showChild,
    most: mostChildren,
    change: (draft, place, answers) => {
      const child = childFrom(answers, draft.children?.[place] ?? {})
      return withConfirmed({ ...draft, children: withEntry(draft.children, place, child) }, answers.dateIsRight, [child.bornOn])
    },
    remove: (draft, place) => ({ ...draft, children: (draft.children ?? []).filter((_child, index) => index !== place) }),
    isOdd: (draft, place, ask) => oddBirthDate(draft.children?.[place]?.bornOn, today(ask.work.now), draft.confirmedDates ?? []) !== null,
  }),
  ...listSection({
    page: 'adults',
    form: adultForm,
    show: showAdult,
    most: mostAdults,
    change: (draft, place, answers) => ({ ...draft, adults: withEntry(draft.adults, place, adultFrom(answers)) }),
    remove: withoutAdult,
  }),
  ...section({
    page: 'needs',
    form: needsForm,
    show: showNeeds,
    change: (draft, answers) => ({ ...draft, children: needsFrom(answers, draft.children ?? []) }),
  }),
  ...section({ page: 'asked', form: askedForm, show: showAsked, change: (draft, answers) => ({ ...draft, ...askedFrom(answers) }) }),
  ...section({
    page: 'court',
    form: courtForm,
    show: showCourt,
    change: (draft, answers) => {
      const court = courtFrom(answers)
      return withConfirmed({ ...draft, ...court }, answers.datesAreRight, [court.nextHearingOn, court.finalHearingOn])
    },
    isOdd: (draft, ask) =>
      [draft.nextHearingOn, draft.finalHearingOn].some(
        (hearing) => oddHearing(hearing, today(ask.work.now), draft.confirmedDates ?? []) !== null,
      ),
  }),
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
  get({ ...own, path: '/referrals/drafts/:id/check', show: showCheck }),
  post({
    ...own,
    path: '/referrals/drafts/:id/check',
    form: nothingAsked,
    show: showCheck,
    refusals: submitWords,
    act: (ask) => sendDraft(ask.work, idOf(ask)),
    next: (_ask, sent: Submitted) => `/referrals/${sent.id}`,
  }),
])
