// This room plans visits and introductions before the first session, and keeps what was seen, explained and said there.
// It refuses two adults in one visit, times at which people who must not meet could pass each other, and workers without current checks.
import { h } from 'preact'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import { partyKindWords } from '../../domain/family.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Answers } from '../../web/form.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { venuesOf } from '../venues/door.ts'
import { workersOnRecord } from '../workers/door.ts'
import { cancelVisit } from './cancel-visit.ts'
import { PlanVisitPage } from './plan-visit.page.tsx'
import { planVisit } from './plan-visit.ts'
import { cancelVisitForm, contentFrom, planVisitForm, recordVisitForm } from './pre-visit.form.ts'
import { PreVisitPage } from './pre-visit.page.tsx'
import { aboutPreVisit, familyAtVisit, peopleToVisit, visitById } from './pre-visit-query.ts'
import { visitRefusals as refusals } from './pre-visit-words.ts'
import { recordVisit } from './record-visit.ts'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId
const before = (family: string) => ({ back: { label: 'First session', href: `/families/${family}/before` } })

const showPlanning = async (ask: Ask) => {
  const { work } = ask
  const familyId = familyOf(ask)
  const { staff } = await policyInForce(work)
  const day = today(work.now)
  const workers = (await workersOnRecord(work, { since: day })).filter((one) => standingOf(one, one.checks, day, staff).gaps.length === 0)
  const usual = await familyAtVisit(work, familyId)
  const view = {
    familyId,
    people: (await peopleToVisit(work, familyId))
      .filter(
        ({ isChild, side }) => isChild || side === 'visiting' || side === 'resident' || side === 'carer' || side === 'connected-other',
      )
      .map(({ id, name, side }) => ({ value: id, label: name, ...(side === null ? {} : { hint: partyKindWords[side] }) })),
    workers: workers.map(({ id, name }) => ({ value: id, label: name })),
    venues: (await venuesOf(work)).map(({ id, name }) => ({ value: id, label: name })),
    fields: ask.fields(planVisitForm, { kind: 'visit', minutes: '45', worker: usual?.workerId ?? '', venue: usual?.venueId ?? '' }),
    hidden: ask.hidden,
  }
  return page('Plan a visit', h(PlanVisitPage, view), { ...(await familyFrame(work, familyId)), ...before(familyId) })
}

const plan = (ask: Ask, typed: Answers<typeof planVisitForm>) =>
  planVisit(ask.work, { ...typed, family: familyOf(ask), workerId: typed.worker, venueId: typed.venue })

const showVisit = async (ask: Ask) => {
  const visit = await visitById(ask.work, ask.params['id'])
  if (visit === null) return notFound
  const everybody = visit.people.map(({ id }) => id)
  const view = {
    visit,
    now: ask.work.now,
    mayRecord: ask.person.side === 'staff' && !mayOnlyRead(ask),
    fields: ask.fields(recordVisitForm, { met: everybody, photos: 'not-asked' }),
    cancelling: ask.fields(cancelVisitForm),
    hidden: ask.hidden,
  }
  return page('Visit before the first session', h(PreVisitPage, view), {
    ...(await familyFrame(ask.work, visit.family)),
    ...before(visit.family),
  })
}

/** Emergency access reads, and never writes. */
const mayOnlyRead = ({ person }: Ask): boolean =>
  !mayDo('pre-visits.manage', { roles: person.roles, relations: ['service', 'area', 'allocated', 'rostered'] })

const visitOf = (ask: Ask): string => ask.params['id'] ?? ''
const next = (ask: Ask): string => `/pre-visits/${visitOf(ask)}`

export const preVisitRoutes = routes([
  get({ path: '/families/:id/pre-visits/new', may: 'pre-visits.manage', about: aboutFamily, reads: 'family', show: showPlanning }),
  post({
    path: '/families/:id/pre-visits',
    may: 'pre-visits.manage',
    about: aboutFamily,
    form: planVisitForm,
    act: plan,
    next: (ask) => `/families/${ask.params['id']}/before`,
    show: showPlanning,
    refusals,
  }),
  get({ path: '/pre-visits/:id', may: 'families.read', about: aboutPreVisit, reads: 'family', show: showVisit }),
  post({
    path: '/pre-visits/:id/record',
    may: 'pre-visits.manage',
    about: aboutPreVisit,
    form: recordVisitForm,
    act: (ask, typed) => recordVisit(ask.work, { id: visitOf(ask), met: typed.met, content: contentFrom(typed) }),
    next,
    show: showVisit,
    refusals,
  }),
  post({
    path: '/pre-visits/:id/cancellation',
    may: 'pre-visits.manage',
    about: aboutPreVisit,
    form: cancelVisitForm,
    act: (ask, { reason }) => cancelVisit(ask.work, { id: visitOf(ask), reason }),
    next,
    show: showVisit,
    refusals,
  }),
])
