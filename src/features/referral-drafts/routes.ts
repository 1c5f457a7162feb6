/** A referrer fills in a referral page by page, stops and comes back, and sends it in when it is whole. It refuses to send what has gaps, what the service does not take, and to open a draft for anybody but whoever began it. */
import { done, refused } from '../../domain/outcome.ts'
import { oddBirthDate, oddHearing, type DraftPage } from '../../domain/referral-gaps.ts'
import { withEntry, withoutAdult } from '../../domain/referral-draft.ts'
import { today } from '../../domain/civil-time.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { form, type Answers, type Form } from '../../web/form.ts'
import { get, post, routes, type Ask, type RouteRow, type Vocabulary } from '../../web/route.ts'
import { submitWords, type Submitted } from '../referrals/door.ts'
import { aboutDraft } from './about-draft.ts'
import { showAdult } from './adult.page.tsx'
import { showAsked } from './asked.page.tsx'
import { showBackground } from './background.page.tsx'
import { showCheck } from './check.page.tsx'
import { showChild } from './child.page.tsx'
import { showCourt } from './court.page.tsx'
import { draftPath, pagePath } from './draft-form.page.tsx'
import { adultForm, adultFrom, childForm, childFrom, mostAdults, mostChildren, needsForm, needsFrom } from './family.form.ts'
import { changeDraft, sendDraft, startDraft } from './keep-draft.ts'
import { showNeeds } from './needs.page.tsx'
import { showNewReferral } from './new-referral.page.tsx'
import { showPractical } from './practical.page.tsx'
import { askedForm, askedFrom, backgroundForm, backgroundFrom, courtForm, courtFrom, practicalForm, practicalFrom, risksForm, risksFrom } from './request.form.ts'
import { showRisks } from './risks.page.tsx'
import { showTaskList } from './task-list.page.tsx'

const nothingAsked = form({})
const draftWords = { 'already-sent': submitWords['already-sent'], 'no-such-place': { says: 'There is no such place on this referral' } } as const satisfies Vocabulary

const own = { may: 'referrals.own-draft', about: aboutDraft } as const
const idOf = (ask: Ask): string => ask.params['id'] ?? ''
const placeOf = (ask: Ask): number => Number(ask.params['place']) - 1

/** Where "Save and go on" leads: the pages in the order of the list. */
const after = { children: 'adults', adults: 'needs', needs: 'asked', asked: 'court', court: 'background', background: 'risks', risks: 'practical', practical: 'check' } as const satisfies Record<DraftPage, string>
const nextPath = (id: string, page: DraftPage, then: string): string => {
  if (then === 'list') return draftPath(id)
  if (then === 'another') return pagePath(id, { page })
  return after[page] === 'adults' ? `${draftPath(id)}/adults/1` : `${draftPath(id)}/${after[page]}`
}

type SectionForm = Form & { readonly fields: { readonly then: Form['fields'][string] } }
type Section<F extends SectionForm> = {
  readonly page: DraftPage
  readonly form: F
  readonly show: (ask: Ask) => ReturnType<typeof showNeeds>
  readonly change: (draft: ReferralDraft, answers: Answers<F>, ask: Ask) => ReferralDraft
  /** An unlikely answer leads back to its own page, which asks about it. */
  readonly isOdd?: (draft: ReferralDraft, ask: Ask) => boolean
}

const thenOf = (answers: unknown): string => (answers as { readonly then: string }).then

const section = <F extends SectionForm>({ page, form: asked, show, change, isOdd }: Section<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${page}`
  return [
    get({ ...own, path, show }),
    post({
      ...own, path, form: asked, show,
      act: async (ask, answers) => {
        const changed = await changeDraft(ask.work, idOf(ask), (draft) => change(draft, answers, ask))
        if (!changed.ok) return changed
        return done(isOdd?.(changed.value, ask) === true && thenOf(answers) !== 'list' ? pagePath(idOf(ask), { page }) : nextPath(idOf(ask), page, thenOf(answers)))
      },
      next: (_ask, to) => to,
      refusals: draftWords,
    }),
  ]
}

const withDates = (draft: ReferralDraft, isRight: boolean, dates: readonly (string | null | undefined)[]): readonly string[] => {
  const named = dates.filter((date): date is string => date !== undefined && date !== null)
  const kept = (draft.confirmedDates ?? []).filter((date) => !named.includes(date))
  return isRight ? [...kept, ...named] : kept
}

const childRows = routes([
  get({ ...own, path: '/referrals/drafts/:id/children/:place', show: showChild }),
  post({
    ...own, path: '/referrals/drafts/:id/children/:place', form: childForm, show: showChild, refusals: draftWords,
    act: async (ask, answers) => {
      const place = placeOf(ask)
      if (!(place >= 0 && place < mostChildren)) return refused('no-such-place')
      const changed = await changeDraft(ask.work, idOf(ask), (draft) => {
        const child = childFrom(answers, draft.children?.[place] ?? {})
        return { ...draft, children: withEntry(draft.children, place, child), confirmedDates: withDates(draft, answers.dateIsRight, [child.bornOn]) }
      })
      if (!changed.ok) return changed
      const children = changed.value.children ?? []
      const at = Math.min(place, children.length - 1)
      const isOdd = oddBirthDate(children[at]?.bornOn, today(ask.work.now), changed.value.confirmedDates ?? []) !== null
      if (isOdd && answers.then !== 'list') return done(pagePath(idOf(ask), { page: 'children', place: at }))
      if (answers.then === 'another') return done(pagePath(idOf(ask), { page: 'children', place: children.length }))
      return done(answers.then === '' && at + 1 < children.length ? pagePath(idOf(ask), { page: 'children', place: at + 1 }) : nextPath(idOf(ask), 'children', answers.then))
    },
    next: (_ask, to) => to,
  }),
  post({
    ...own, path: '/referrals/drafts/:id/children/:place/removal', form: nothingAsked, show: showChild, refusals: draftWords,
    act: (ask) => changeDraft(ask.work, idOf(ask), (draft) => ({ ...draft, children: (draft.children ?? []).filter((_child, index) => index !== placeOf(ask)) })),
    next: (ask) => draftPath(idOf(ask)),
  }),
])

const adultRows = routes([
  get({ ...own, path: '/referrals/drafts/:id/adults/:place', show: showAdult }),
  post({
    ...own, path: '/referrals/drafts/:id/adults/:place', form: adultForm, show: showAdult, refusals: draftWords,
    act: async (ask, answers) => {
      const place = placeOf(ask)
      if (!(place >= 0 && place < mostAdults)) return refused('no-such-place')
      const changed = await changeDraft(ask.work, idOf(ask), (draft) => ({ ...draft, adults: withEntry(draft.adults, place, adultFrom(answers)) }))
      if (!changed.ok) return changed
      const count = changed.value.adults?.length ?? 0
      if (answers.then === 'another') return done(pagePath(idOf(ask), { page: 'adults', place: count }))
      return done(answers.then === '' && place + 1 < count ? pagePath(idOf(ask), { page: 'adults', place: place + 1 }) : nextPath(idOf(ask), 'adults', answers.then))
    },
    next: (_ask, to) => to,
  }),
  post({
    ...own, path: '/referrals/drafts/:id/adults/:place/removal', form: nothingAsked, show: showAdult, refusals: draftWords,
    act: (ask) => changeDraft(ask.work, idOf(ask), (draft) => withoutAdult(draft, placeOf(ask))),
    next: (ask) => draftPath(idOf(ask)),
  }),
])

export const referralDraftRoutes = routes([
  get({ path: '/referrals/new', may: 'referrals.draft', show: showNewReferral }),
  post({ path: '/referrals/drafts', may: 'referrals.draft', form: nothingAsked, show: showNewReferral, refusals: {}, act: (ask) => startDraft(ask.work, ask.person.id), next: (_ask, id) => draftPath(id) }),
  get({ ...own, path: '/referrals/drafts/:id', show: showTaskList }),
  ...childRows,
  ...adultRows,
  ...section({ page: 'needs', form: needsForm, show: showNeeds, change: (draft, answers) => ({ ...draft, children: needsFrom(answers, draft.children ?? []) }) }),
  ...section({ page: 'asked', form: askedForm, show: showAsked, change: (draft, answers) => ({ ...draft, ...askedFrom(answers) }) }),
  ...section({
    page: 'court', form: courtForm, show: showCourt,
    change: (draft, answers) => {
      const court = courtFrom(answers)
      return { ...draft, ...court, confirmedDates: withDates(draft, answers.datesAreRight, [court.nextHearingOn, court.finalHearingOn]) }
    },
    isOdd: (draft, ask) => [draft.nextHearingOn, draft.finalHearingOn].some((hearing) => oddHearing(hearing, today(ask.work.now), draft.confirmedDates ?? []) !== null),
  }),
  ...section({ page: 'background', form: backgroundForm, show: showBackground, change: (draft, answers) => ({ ...draft, ...backgroundFrom(answers) }) }),
  ...section({ page: 'risks', form: risksForm, show: showRisks, change: (draft, answers) => ({ ...draft, ...risksFrom(answers) }) }),
  ...section({ page: 'practical', form: practicalForm, show: showPractical, change: (draft, answers) => ({ ...draft, ...practicalFrom(answers) }) }),
  get({ ...own, path: '/referrals/drafts/:id/check', show: showCheck }),
  post({
    ...own, path: '/referrals/drafts/:id/check', form: nothingAsked, show: showCheck, refusals: submitWords,
    act: (ask) => sendDraft(ask.work, idOf(ask)),
    next: (_ask, sent: Submitted) => `/referrals/${sent.id}`,
  }),
])
