import type { Temporal } from 'temporal-polyfill'
import { type ComponentChildren, h } from 'preact'
import { likenessWords } from '../../domain/connection.ts'
import { childrenInWords } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import { legalStatusWords } from '../../domain/referral.ts'
import { today } from '../../domain/civil-time.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { likenessesOf } from './connection-query.ts'
import { childrenOf } from './people-query.ts'
import { fileStanding } from './standing-query.ts'

type Apart = { readonly one: string; readonly other: string | null; readonly because: string; readonly until: Temporal.PlainDate | null }
type FileRow = { readonly reference: string; readonly worker: string | null; readonly level: string | null }

/** What stands on every staff page of a family's file: whose file it is, and what nobody may miss. */
export type FamilyFrame = {
  readonly identity: { readonly name: string; readonly facts: readonly { readonly words: string; readonly icon?: 'court' | 'person' }[] }
  readonly warnings: readonly {
    readonly kind: 'apart' | 'private' | 'known' | 'due'
    readonly heading: string
    readonly children: ComponentChildren
  }[]
}

export const familyFrame = async (work: Work, family: FamilyId): Promise<FamilyFrame> => {
  const children = await childrenOf(work, family)
  const file = await work.row<FileRow>`
    select f.reference, w.name as worker from family f
    left join allocation a on a.tenant_id = f.tenant_id and a.family_id = f.id and a.ended_at is null
    left join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    where f.tenant_id = ${work.tenant} and f.id = ${family}`
  const statuses = [...new Set(children.map((child) => legalStatusWords[child.legalStatus]))]
  return {
    identity: {
      name: childrenInWords(children),
      facts: [
        { words: file?.reference ?? '' },
        ...statuses.map((words) => ({ words, icon: 'court' as const })),
        { words: file?.worker ?? 'No worker yet', icon: 'person' as const },
      ],
    },
    warnings: [
      ...(await endedWarnings(work, family)),
      ...(await knownWarnings(work, family)),
      ...(await apartWarnings(work, family)),
      ...(await privateWarnings(work, family)),
    ],
  }
}

/** On a file that has ended nobody should go on working by mistake. REF-14, REF-16 */
const endedWarnings = async (work: Work, family: FamilyId): Promise<FamilyFrame['warnings']> => {
  const { closedAt, continuedIn } = await fileStanding(work, family)
  const moved =
    continuedIn === null ? [] : [{ kind: 'due' as const, heading: 'This file is continued in another', children: toKept(continuedIn) }]
  if (closedAt === null) return moved
  const since = `Since ${dayWithYear(today(closedAt))}. Family time after that needs a new referral that is accepted.`
  return [...moved, { kind: 'due', heading: 'This file is closed', children: since }]
}

const toKept = ({ id, reference }: { readonly id: FamilyId; readonly reference: string }): ComponentChildren =>
  h('a', { class: 'govuk-link', href: `/families/${id}` }, `Go on with ${reference}`)

/** A volunteer at the door must know who to keep apart, not why. DATA-03 */
const seesWhy = ({ actor }: Work): boolean => actor.kind === 'person' && couldDo('families.read', actor.roles)

const apartWarnings = async (work: Work, family: FamilyId): Promise<FamilyFrame['warnings']> => {
  const pairs = await work.rows<Apart>`
    select one.name as one, other.name as other, m.because, m.until from must_not_meet m
    join party one on one.tenant_id = m.tenant_id and one.id = m.one_party
    join party other on other.tenant_id = m.tenant_id and other.id = m.other_party
    where m.tenant_id = ${work.tenant} and m.family_id = ${family} and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)
    union all
    select coalesce(p.name, 'This family'), null, 'The page of who must not meet says more.', a.until from families_apart a
    left join party p on p.tenant_id = a.tenant_id and p.id = case when a.one_family = ${family} then a.one_party else a.other_party end
    where a.tenant_id = ${work.tenant} and ${family} in (a.one_family, a.other_family)
      and not exists (select from families_apart_end e where e.tenant_id = a.tenant_id and e.id = a.id)`
  return pairs.map(({ one, other, because, until }) => ({
    kind: 'apart',
    heading: `${one} ${other === null ? 'must not meet another family known to the service' : `and ${other} must not meet`}`,
    children: `${seesWhy(work) ? because : 'Keep them apart at arrival and departure.'}${until === null ? '' : ` Until ${dayWithYear(until)}.`}`,
  }))
}

/** Whoever may know the family is asked before they read on. DATA-03 */
const knownWarnings = async (work: Work, family: FamilyId): Promise<FamilyFrame['warnings']> =>
  (await likenessesOf(work, family)).map((likeness) => ({
    kind: 'known',
    heading: likenessWords[likeness],
    children: h('a', { class: 'govuk-link', href: `/families/${family}/connection` }, 'Say whether you know them before you read on'),
  }))

const privateWarnings = async (work: Work, family: FamilyId): Promise<FamilyFrame['warnings']> => {
  const names = await work.rows<{ name: string }>`
    select distinct coalesce(p.name, c.given_name) as name from protected_fact x
    left join party p on p.tenant_id = x.tenant_id and p.id = x.party_id
    left join child c on c.tenant_id = x.tenant_id and c.id = x.child_id
    where x.tenant_id = ${work.tenant} and x.family_id = ${family} and x.is_confidential and x.ended_at is null order by 1`
  if (names.length === 0) return []
  const list = names.map((row) => row.name)
  return [
    {
      kind: 'private',
      heading: `Confidential details: ${list.join(', ')}`,
      children: 'Addresses, phones and schools marked confidential never reach another party, on any page, letter or paper.',
    },
  ]
}
