import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import { normalMail } from '../../domain/mail-normal.ts'
import { copyState, type CopyLife, type CopyState, type OwnAnswers, type OwnDetails, type OwnFormKind } from '../../domain/own-form.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type OwnCopy = CopyLife & {
  readonly id: string
  readonly formId: string
  readonly place: number
  readonly details: OwnDetails
  readonly answers: OwnAnswers
  readonly state: CopyState
  readonly openedAt: Temporal.Instant
  readonly keptAt: Temporal.Instant | null
}

/** What the page of a form shows of one copy: never an answer. */
export type CopyOnPage = Pick<OwnCopy, 'id' | 'state'> & {
  readonly name: string
  readonly asked: string
  readonly kept: string | null
  readonly code: string | null
  readonly sameMail: number
}

export type OwnForm = {
  readonly id: string
  readonly kind: OwnFormKind
  readonly openedByName: string
  readonly openedAt: Temporal.Instant
  readonly copies: readonly OwnCopy[]
  /** What it became. */
  readonly sent: { readonly referralId: ReferralId; readonly familyId: FamilyId } | null
}

/** One letter box has one fingerprint, however somebody spells its address. */
export const mailIndex = (work: Work, email: string): Uint8Array => work.fingerprint(normalMail(email), `own-form-mail ${work.tenant}`)

export const saveForm = async (
  work: Work,
  kind: OwnFormKind,
  by: { readonly id: string | null; readonly name: string },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into own_form (tenant_id, id, kind, opened_by, opened_by_name, opened_at)
    values (${work.tenant}, ${id}, ${kind}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

export type NewCopy = {
  readonly formId: string
  readonly place: number
  readonly details: OwnDetails
  readonly answers: OwnAnswers
  /** What staff thought about safety before they wrote to this parent. */
  readonly because: string
}

export const saveCopy = async (work: Work, { formId, place, details, answers, because }: NewCopy): Promise<string> => {
  const id = work.newId()
  const sealed = (column: string, text: string): Uint8Array => work.seal(text, { table: 'own_form_copy', row: id, column })
  await work.rows`
    insert into own_form_copy (tenant_id, id, own_form_id, place, details, answers, because, mail_index, opened_at)
    values (${work.tenant}, ${id}, ${formId}, ${place}, ${sealed('details', JSON.stringify(details))}, ${sealed('answers', JSON.stringify(answers))},
            ${because === '' ? null : sealed('because', because)}, ${mailIndex(work, details.email)}, ${work.now})`
  return id
}

type Stored = {
  readonly id: string
  readonly formId: string
  readonly place: number
  readonly details: Uint8Array
  readonly answers: Uint8Array
  readonly openedAt: Temporal.Instant
  readonly keptAt: Temporal.Instant | null
  readonly completedAt: Temporal.Instant | null
  readonly withdrawnAt: Temporal.Instant | null
}

const opened = (work: Work, { details, answers, ...row }: Stored): OwnCopy => {
  const plain = (sealed: Uint8Array, column: string): unknown =>
    JSON.parse(work.open(sealed, { table: 'own_form_copy', row: row.id, column }))
  const life = { ...row, isBegun: row.keptAt !== null }
  return {
    ...life,
    state: copyState(life),
    details: plain(details, 'details') as OwnDetails,
    answers: plain(answers, 'answers') as OwnAnswers,
  }
}

/** The copy of one parent, and nothing of the other's. */
export const copyOf = async (work: Work, id: string): Promise<OwnCopy | null> => {
  const row = await work.row<Stored>`
    select id, own_form_id as "formId", place, details, answers, opened_at as "openedAt", kept_at as "keptAt", completed_at as "completedAt",
           withdrawn_at as "withdrawnAt"
    from own_form_copy where tenant_id = ${work.tenant} and id = ${id} for update`
  return row === null ? null : opened(work, row)
}

export const formOf = async (work: Work, id: string): Promise<OwnForm | null> => {
  if (!isId(id)) return null
  const form = await work.row<Omit<OwnForm, 'copies' | 'sent'> & { referralId: ReferralId | null; familyId: FamilyId | null }>`
    select f.id, f.kind, f.opened_by_name as "openedByName", f.opened_at as "openedAt", r.referral_id as "referralId", x.family_id as "familyId"
    from own_form f
    left join own_form_referral r on r.tenant_id = f.tenant_id and r.own_form_id = f.id
    left join referral x on x.tenant_id = r.tenant_id and x.id = r.referral_id
    where f.tenant_id = ${work.tenant} and f.id = ${id}`
  if (form === null) return null
  const rows = await work.rows<Stored>`
    select id, own_form_id as "formId", place, details, answers, opened_at as "openedAt", kept_at as "keptAt", completed_at as "completedAt",
           withdrawn_at as "withdrawnAt"
    from own_form_copy where tenant_id = ${work.tenant} and own_form_id = ${id} order by place, opened_at`
  const { referralId, familyId, ...rest } = form
  const sent = referralId === null || familyId === null ? null : { referralId, familyId }
  return { ...rest, sent, copies: rows.map((row) => opened(work, row)) }
}

/** Two that finish in the same moment wait for each other, so that the form goes forward once. */
export const lockForm = async (work: Work, id: string): Promise<OwnForm | null> => {
  if (!isId(id)) return null
  await work.rows`select id from own_form where tenant_id = ${work.tenant} and id = ${id} for update`
  return formOf(work, id)
}

export const saveAnswers = async (work: Work, id: string, answers: OwnAnswers): Promise<void> => {
  const sealed = work.seal(JSON.stringify(answers), { table: 'own_form_copy', row: id, column: 'answers' })
  await work.rows`update own_form_copy set answers = ${sealed}, kept_at = ${work.now} where tenant_id = ${work.tenant} and id = ${id}`
}

export const saveCompleted = async (work: Work, id: string): Promise<void> => {
  await work.rows`update own_form_copy set completed_at = ${work.now} where tenant_id = ${work.tenant} and id = ${id}`
}

export const saveWithdrawn = async (work: Work, id: string, byName: string): Promise<void> => {
  await work.rows`
    update own_form_copy set withdrawn_at = ${work.now}, withdrawn_by_name = ${byName}
    where tenant_id = ${work.tenant} and id = ${id} and withdrawn_at is null`
}

export const saveSent = async (
  work: Work,
  formId: string,
  to: { readonly referralId: string; readonly familyId: string },
): Promise<void> => {
  await work.rows`
    insert into own_form_referral (tenant_id, own_form_id, referral_id, family_id, at)
    values (${work.tenant}, ${formId}, ${to.referralId}, ${to.familyId}, ${work.now})`
}

/** How many other copies were asked for with the same mail address: staff ask about it. One that a stranger may have asked for tells nothing. */
export const sharesMail = async (work: Work, copy: OwnCopy): Promise<number> => {
  const found = await work.row<{ n: number }>`
    select count(*)::int as n from own_form_copy c join own_form f on f.tenant_id = c.tenant_id and f.id = c.own_form_id
    where c.tenant_id = ${work.tenant} and c.mail_index = ${mailIndex(work, copy.details.email)} and c.id <> ${copy.id}
      and (c.kept_at is not null or c.place = 2 or f.opened_by is not null)`
  return found?.n ?? 0
}

/** Newest first; of those that were asked for on the open page only what its parent has opened, for anybody can ask in anybody's name. */
export const formIds = async (work: Work): Promise<readonly string[]> =>
  (
    await work.rows<{ id: string }>`
      select f.id from own_form f
      where f.tenant_id = ${work.tenant} and (f.opened_by is not null or exists (
        select from own_form_copy c
        where c.tenant_id = f.tenant_id and c.own_form_id = f.id and (c.kept_at is not null or c.completed_at is not null or c.place = 2)))
      order by f.opened_at desc limit 100`
  ).map(({ id }) => id)
