import type { Temporal } from 'temporal-polyfill'
import type { Role } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { OfferClass } from '../../domain/offer-class.ts'
import { mayDo } from '../../domain/permission.ts'
import { mayArrange } from '../../domain/who-arranges.ts'
import type { Action } from '../../domain/permission-table.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { relationsTo } from '../sign-in/door.ts'
import { fileStanding } from './standing-query.ts'

export type AroundFamily = {
  readonly offerClass: OfferClass | null
  readonly interim: { readonly words: string; readonly untilOn: Temporal.PlainDate | null } | null
  readonly referralId: string | null
  /** The parents' own forms that this referral came from; one may come in after it. REF-02 */
  readonly ownForms: { readonly id: string; readonly isIn: number; readonly isLate: number } | null
  /** Null where the service asks for no plan of each child, and none was written. */
  readonly plans: { readonly written: number; readonly children: number } | null
  readonly nextVisit: Temporal.Instant | null
  readonly isFirstAhead: boolean
  readonly papers: number
  readonly isClosed: boolean
  /** What this person may open on this very file. */
  readonly may: Readonly<Record<'plans' | 'papers' | 'forms' | 'join' | 'close' | 'prepare' | 'book', boolean>>
}

type Row = Pick<AroundFamily, 'nextVisit' | 'isFirstAhead' | 'papers'> & {
  readonly written: number
  readonly children: number
}
type ReferralRow = {
  readonly id: string
  readonly answers: Uint8Array
  readonly offerClass: OfferClass | null
  readonly interim: string | null
  readonly arranged: Uint8Array | null
  readonly untilOn: Temporal.PlainDate | null
}

const countsOf = (work: Work, family: FamilyId): Promise<Row | null> => work.row<Row>`
  select
    (select count(*) from child c where c.tenant_id = f.tenant_id and c.family_id = f.id)::int as children,
    (select count(distinct p.child_id) from child_plan p where p.tenant_id = f.tenant_id and p.family_id = f.id)::int as written,
    (select min(v.starts_at) from pre_visit v where v.tenant_id = f.tenant_id and v.family_id = f.id and v.starts_at > ${work.now}
       and not exists (select from pre_visit_cancellation x where x.tenant_id = v.tenant_id and x.visit_id = v.id)) as "nextVisit",
    not exists (select from session s join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id
                where s.tenant_id = f.tenant_id and s.family_id = f.id) as "isFirstAhead",
    (select count(*) from paper p join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
       where p.tenant_id = f.tenant_id and p.family_id = f.id)::int as papers
  from family f where f.tenant_id = ${work.tenant} and f.id = ${family}`

/** How the newest referral was classed, and what holds until our sessions start. REF-09, REF-15 */
const referralOf = (work: Work, family: FamilyId): Promise<ReferralRow | null> => work.row<ReferralRow>`
  select r.id, r.answers, c.class as "offerClass", i.id as interim, i.arranged, i.until_on as "untilOn"
  from (select id, tenant_id, answers from referral where tenant_id = ${work.tenant} and family_id = ${family} order by submitted_at desc limit 1) r
  left join lateral (select class from referral_class c where c.tenant_id = r.tenant_id and c.referral_id = r.id order by c.at desc, c.id desc limit 1) c on true
  left join lateral (select id, arranged, until_on from interim_arrangement i where i.tenant_id = r.tenant_id and i.referral_id = r.id
                     order by i.at desc, i.id desc limit 1) i on true`

/** The newest that was recorded, else what came with the referral. REF-15 */
const interimIn = (work: Work, row: ReferralRow | null): AroundFamily['interim'] => {
  if (row === null) return null
  if (row.interim === null || row.arranged === null) return interimAsReferred(work, row)
  const words = work.open(row.arranged, { table: 'interim_arrangement', row: row.interim, column: 'arranged' })
  return { words, untilOn: row.untilOn }
}

const interimAsReferred = (work: Work, { id, answers }: ReferralRow): AroundFamily['interim'] => {
  const opened = JSON.parse(work.open(answers, { table: 'referral', row: id, column: 'answers' })) as {
    readonly interimArrangement?: string
  }
  const words = (opened.interimArrangement ?? '').trim()
  return words === '' ? null : { words: `${words.replace(/\.?$/, '.')} As the referral says.`, untilOn: null }
}

const ownFormsOf = (work: Work, referral: string): Promise<AroundFamily['ownForms']> => work.row<NonNullable<AroundFamily['ownForms']>>`
  select r.own_form_id as id, count(c.id)::int as "isIn", (count(c.id) filter (where c.completed_at > r.at))::int as "isLate"
  from own_form_referral r
  join own_form_copy c on c.tenant_id = r.tenant_id and c.own_form_id = r.own_form_id and c.completed_at is not null and c.withdrawn_at is null
  where r.tenant_id = ${work.tenant} and r.referral_id = ${referral} group by r.own_form_id limit 1`

/** What else there is on a file, for its first page; a page that this person would be refused is not named. */
export const aroundFamily = async (work: Work, family: FamilyId): Promise<AroundFamily> => {
  const { actor } = work
  const relations = actor.kind === 'person' ? await relationsTo(work, actor, { family }) : []
  const may = (action: Action): boolean => actor.kind === 'person' && mayDo(action, { roles: actor.roles, relations })
  const counts = await countsOf(work, family)
  const referral = await referralOf(work, family)
  const policy = await policyInForce(work)
  const { planForEachChild } = policy.agreement
  const standing = (roles: readonly Role[]) => ({
    roles,
    isTheirWorker: relations.includes('allocated'),
    isFirst: counts?.isFirstAhead ?? true,
  })
  const { written = 0, children = 0 } = counts ?? {}
  return {
    offerClass: referral?.offerClass ?? null,
    interim: interimIn(work, referral),
    referralId: referral?.id ?? null,
    ownForms: referral === null ? null : await ownFormsOf(work, referral.id),
    plans: planForEachChild || written > 0 ? { written, children } : null,
    nextVisit: counts?.nextVisit ?? null,
    isFirstAhead: counts?.isFirstAhead ?? true,
    papers: counts?.papers ?? 0,
    isClosed: (await fileStanding(work, family)).closedAt !== null,
    may: {
      plans: may('plans.read'),
      papers: may('documents.read'),
      forms: may('own-forms.list'),
      join: may('duplicates.join'),
      close: may('families.close'),
      prepare: may('referrals.prepare'),
      book: may('sessions.book') && actor.kind === 'person' && mayArrange(policy.preparation.arrangedBy, standing(actor.roles)).ok,
    },
  }
}
