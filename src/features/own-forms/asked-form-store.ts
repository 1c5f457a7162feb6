import { startOfDay, today } from '../../domain/civil-time.ts'
import { noAnswers, ownLinkLasts } from '../../domain/own-form.ts'
import type { Work } from '../../platform/work.ts'
import { mailIndex } from './own-form-store.ts'
import { type AskedWords, endLinks } from './own-link-store.ts'

/** Two who ask for one letter box in the same moment wait for each other, so that it gets one form and no mail too many. */
export const lockMail = async (work: Work, email: string): Promise<void> => {
  await work.rows`select pg_advisory_xact_lock(hashtextextended(encode(${mailIndex(work, email)}::bytea, 'hex'), 7203304))`
}

/** The copy that was asked for on the open page with this letter box and that nobody has opened yet. */
export const unopenedCopy = async (work: Work, email: string): Promise<string | null> =>
  (
    await work.row<{ id: string }>`
      select c.id from own_form_copy c
      join own_form f on f.tenant_id = c.tenant_id and f.id = c.own_form_id and f.opened_by is null
      where c.tenant_id = ${work.tenant} and c.mail_index = ${mailIndex(work, email)} and c.place = 1
        and c.kept_at is null and c.completed_at is null and c.withdrawn_at is null
      order by c.opened_at desc limit 1`
  )?.id ?? null

/** How often a link for this letter box was asked for today. */
export const askedToday = async (work: Work, email: string): Promise<number> =>
  (
    await work.row<{ n: number }>`
      select count(*)::int as n from own_form_link l join own_form_copy c on c.tenant_id = l.tenant_id and c.id = l.copy_id
      where l.tenant_id = ${work.tenant} and c.mail_index = ${mailIndex(work, email)} and l.created_at >= ${startOfDay(today(work.now))}`
  )?.n ?? 0

/** Who has link and code goes on with the words that they typed themselves: what others typed with this letter box is gone. RISK-07 */
export const takeUp = async (work: Work, copyId: string, { details, children }: AskedWords): Promise<void> => {
  const sealed = (column: string, value: unknown): Uint8Array =>
    work.seal(JSON.stringify(value), { table: 'own_form_copy', row: copyId, column })
  await work.rows`
    update own_form_copy set details = ${sealed('details', details)}, answers = ${sealed('answers', { ...noAnswers, children })}, kept_at = ${work.now}
    where tenant_id = ${work.tenant} and id = ${copyId} and kept_at is null`
}

export type Unopened = { readonly copyId: string; readonly isOver: boolean }

/** A form from the open page that nobody has opened, and whether all its links are over; null for every other form. */
export const unopenedForm = (work: Work, formId: string): Promise<Unopened | null> => work.row<Unopened>`
  select c.id as "copyId", not exists (
    select from own_form_link l where l.tenant_id = c.tenant_id and l.copy_id = c.id and l.ended_at is null and l.expires_at > ${work.now}) as "isOver"
  from own_form f join own_form_copy c on c.tenant_id = f.tenant_id and c.own_form_id = f.id
  where f.tenant_id = ${work.tenant} and f.id = ${formId} and f.opened_by is null and c.kept_at is null and c.completed_at is null and c.withdrawn_at is null
    and not exists (select from own_form_copy o where o.tenant_id = f.tenant_id and o.own_form_id = f.id and o.place = 2)
  for update of c`

/** Nothing of what was typed stays: not the words, not the letter box, not the codes. */
export const eraseUnopened = async (work: Work, copyId: string): Promise<void> => {
  const sealed = (column: string, value: unknown): Uint8Array =>
    work.seal(JSON.stringify(value), { table: 'own_form_copy', row: copyId, column })
  await endLinks(work, copyId)
  const links = await work.rows<{ id: string }>`select id from own_form_link where tenant_id = ${work.tenant} and copy_id = ${copyId}`
  for (const { id } of links)
    await work.rows`
      update own_form_link set code = ${work.seal('', { table: 'own_form_link', row: id, column: 'code' })}
      where tenant_id = ${work.tenant} and id = ${id}`
  const nobody = { givenName: '', familyName: '', email: '', phone: '' }
  await work.rows`
    update own_form_copy set details = ${sealed('details', nobody)}, answers = ${sealed('answers', noAnswers)},
      mail_index = ${work.fingerprint(copyId, 'own-form-mail erased')}, withdrawn_at = ${work.now}, withdrawn_by_name = 'Nobody opened it'
    where tenant_id = ${work.tenant} and id = ${copyId}`
}

export const unopenedFor = ownLinkLasts
