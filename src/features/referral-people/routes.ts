/** The people of a referral that is not sent yet: each child with what they need, and each adult close to them, on a page of their own. It refuses a place that is not on the list, to pass over an unlikely birth date, and to show anybody's people but to whoever began the draft. */
import { today } from '../../domain/civil-time.ts'
import { done, refused } from '../../domain/outcome.ts'
import { withEntry, withoutAdult } from '../../domain/referral-draft.ts'
import { isOpen } from '../../domain/referral-odd-dates.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { form, type Answers } from '../../web/form.ts'
import { get, post, routes, type Ask, type RouteRow } from '../../web/route.ts'
import {
  changeDraft,
  draftIdOf,
  draftPath,
  draftWords,
  mostAdults,
  mostChildren,
  nextPath,
  oddAt,
  onwardOf,
  ownDraft,
  pagePath,
  saveOnDraft,
  section,
  type Section,
  type SectionForm,
  withDatesRight,
} from '../referral-drafts/door.ts'
import { showAdult } from './adult.page.tsx'
import { showChild } from './child.page.tsx'
import { showNeeds } from './needs.page.tsx'
import { adultForm, adultFrom } from './adult.form.ts'
import { childForm, childFrom } from './child.form.ts'
import { needsForm, needsFrom } from './needs.form.ts'

const nothingAsked = form({})
const listWords = { ...draftWords, 'no-such-place': { says: 'There is no such place on this referral' } } as const satisfies Vocabulary
const placeOf = (ask: Ask): number => Number(ask.params['place']) - 1

/** A list of the draft: each entry has its page, the one after the last is a new one. */
type List<F extends SectionForm> = {
  readonly page: 'children' | 'adults'
  readonly form: F
  readonly show: Section<F>['show']
  readonly most: number
  readonly change: (draft: ReferralDraft, place: number, answers: Answers<F>) => ReferralDraft
  readonly remove: (draft: ReferralDraft, place: number) => ReferralDraft
}

const listSection = <F extends SectionForm>({ page, form: asked, show, most, change, remove }: List<F>): readonly RouteRow[] => {
  const path = `/referrals/drafts/:id/${page}/:place`
  return [
    get({ ...ownDraft, path, show }),
    post({
      ...ownDraft,
      path,
      form: asked,
      show,
      act: async (ask, answers) => {
        const place = placeOf(ask)
        if (!(Number.isInteger(place) && place >= 0 && place < most)) return refused('no-such-place')
        const odd = (draft: ReferralDraft) =>
          oddAt(draft, today(ask.work.now), { page, place: Math.min(place, (draft[page]?.length ?? 0) - 1) })
        const changed = await saveOnDraft(ask, (before) => {
          const draft = change(before, place, answers)
          return withDatesRight(draft, odd(draft), answers)
        })
        if (!changed.ok) return changed
        const count = changed.value[page]?.length ?? 0
        const at = Math.min(place, count - 1)
        const onward = onwardOf(answers)
        const { confirmedDates = [] } = changed.value
        if (odd(changed.value).some((each) => isOpen(each, confirmedDates))) return done(pagePath(draftIdOf(ask), { page, place: at }))
        if (onward === 'another') return done(pagePath(draftIdOf(ask), { page, place: count }))
        return done(
          onward === '' && at + 1 < count ? pagePath(draftIdOf(ask), { page, place: at + 1 }) : nextPath(draftIdOf(ask), page, onward),
        )
      },
      next: (_ask, to) => to,
      refusals: listWords,
    }),
    post({
      ...ownDraft,
      path: `${path}/removal`,
      form: nothingAsked,
      show,
      refusals: listWords,
      act: (ask) => changeDraft(ask.work, draftIdOf(ask), (draft) => remove(draft, placeOf(ask))),
      next: (ask) => draftPath(draftIdOf(ask)),
    }),
  ]
}

export const referralPeopleRoutes = routes([
  ...listSection({
    page: 'children',
    form: childForm,
    show: showChild,
    most: mostChildren,
    change: (draft, place, answers) => {
      const child = childFrom(answers, draft.children?.[place] ?? {})
      return { ...draft, children: withEntry(draft.children, place, child) }
    },
    remove: (draft, place) => ({ ...draft, children: (draft.children ?? []).filter((_child, index) => index !== place) }),
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
])
