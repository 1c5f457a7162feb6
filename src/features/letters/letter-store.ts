import type { AddressedTo, LetterTrouble } from '../../domain/letter.ts'
import type { Attachment } from '../../platform/mail.ts'
import type { Work } from '../../platform/work.ts'
import { opensADoor } from './one-time-letter.ts'

export type UnsentLetter = {
  readonly id: string
  readonly kind: string
  readonly family_id: string | null
  readonly to_name: string
  readonly to_account: string | null
  readonly to_fact: string | null
  readonly to_address: Uint8Array | null
  readonly subject: string
  readonly body: Uint8Array
  readonly attachments: readonly string[]
  readonly service_name: string
  readonly is_example: boolean
  /** Whoever works here may know what is on the file; everybody else is a person that something could be kept from. */
  readonly is_to_staff: boolean
  readonly to_party: string | null
  readonly is_released: boolean
}

/** The letter, when it has not gone and nobody else has it in hand; the lock lasts as long as this transaction. */
export const takeUnsentLetter = async (work: Work, id: string): Promise<UnsentLetter | null> => {
  const lock = await work.row<{ held: boolean }>`select pg_try_advisory_xact_lock(7203304, hashtext(${`${work.tenant} ${id}`})) as held`
  if (lock?.held !== true) return null
  return await work.row<UnsentLetter>`
    select l.id, l.kind, l.family_id, l.to_name, l.to_account, l.to_fact, l.to_address, l.subject, l.body, l.attachments, t.name as service_name, t.is_example,
      coalesce(a.side = 'staff', false) as is_to_staff, r.letter_id is not null as is_released,
      coalesce(f.party_id, (select p.id from party p where p.tenant_id = l.tenant_id and p.family_id = l.family_id and p.account_id = l.to_account
        order by p.id limit 1)) as to_party
    from letter l join tenant t on t.tenant_id = l.tenant_id
    left join account a on a.tenant_id = l.tenant_id and a.id = l.to_account
    left join protected_fact f on f.tenant_id = l.tenant_id and f.id = l.to_fact
    left join letter_release r on r.tenant_id = l.tenant_id and r.letter_id = l.id
    where l.tenant_id = ${work.tenant} and l.id = ${id}
      and not exists (select from letter_sent s where s.tenant_id = l.tenant_id and s.letter_id = l.id)
      and (r.letter_id is not null or not exists (select from letter_held h where h.tenant_id = l.tenant_id and h.letter_id = l.id))
      and not exists (select from letter_put_away w where w.tenant_id = l.tenant_id and w.letter_id = l.id)`
}

export const addressesOf = async (work: Work, letter: UnsentLetter): Promise<AddressedTo> => ({
  redirection: opensADoor(letter.kind) ? null : await redirectionOf(work, letter.id),
  account: letter.to_account === null ? null : await accountAddress(work, letter.to_account),
  fact: letter.to_fact === null ? null : await factAddress(work, letter.to_fact),
  written: letter.to_address === null ? null : work.open(letter.to_address, { table: 'letter', row: letter.id, column: 'to_address' }),
})

const redirectionOf = async (work: Work, letter: string): Promise<string | null> => {
  const mended = await work.row<{ id: string; to_address: Uint8Array }>`
    select id, to_address from letter_redirection where tenant_id = ${work.tenant} and letter_id = ${letter} order by at desc, id desc limit 1`
  return mended === null ? null : work.open(mended.to_address, { table: 'letter_redirection', row: mended.id, column: 'to_address' })
}

const accountAddress = (work: Work, account: string): Promise<AddressedTo['account']> =>
  work.row<{ email: string; isClosed: boolean }>`
    select a.email, d.account_id is not null as "isClosed"
    from account a left join account_disabled d on d.tenant_id = a.tenant_id and d.account_id = a.id
    where a.tenant_id = ${work.tenant} and a.id = ${account}`

const factAddress = async (work: Work, fact: string): Promise<AddressedTo['fact']> => {
  const found = await work.row<{ sealed: Uint8Array; isEnded: boolean }>`
    select sealed, ended_at is not null as "isEnded" from protected_fact where tenant_id = ${work.tenant} and id = ${fact} and kind = 'email'`
  if (found === null) return null
  return { email: work.open(found.sealed, { table: 'protected_fact', row: fact, column: 'sealed' }), isEnded: found.isEnded }
}

/** The papers in the order they were put in; null when one of them is not there. */
export const papersOf = async (work: Work, files: readonly string[]): Promise<readonly Attachment[] | null> => {
  const papers: Attachment[] = []
  for (const file of files) {
    const row = await work.row<{ hash: string; name: string; media_type: string }>`
      select hash, name, media_type from stored_file where tenant_id = ${work.tenant} and id = ${file}`
    const bytes = row === null ? null : await work.files.get(row.hash)
    if (row === null || bytes === null) return null
    papers.push({ name: row.name, mediaType: row.media_type, bytes })
  }
  return papers
}

export const saveSent = (work: Work, letter: string): Promise<unknown> =>
  work.rows`insert into letter_sent (tenant_id, letter_id, at) values (${work.tenant}, ${letter}, ${work.now})`

/** Answers which try this was. */
export const saveFailure = async (
  work: Work,
  failure: { readonly letter: string; readonly reason: LetterTrouble; readonly isLast: boolean },
): Promise<number> => {
  const saved = await work.row<{ attempt: number }>`
    insert into letter_failure (tenant_id, letter_id, attempt, at, reason, is_last)
    select ${work.tenant}::int, ${failure.letter}::uuid, coalesce(max(attempt), 0) + 1, ${work.now}::timestamptz, ${failure.reason}::text, ${failure.isLast}::boolean
    from letter_failure where tenant_id = ${work.tenant} and letter_id = ${failure.letter}
    returning attempt`
  return saved?.attempt ?? 0
}

export type LetterState = {
  readonly kind: string
  readonly family_id: string | null
  readonly isSent: boolean
  readonly hasFailed: boolean
}

export const letterState = (work: Work, id: string): Promise<LetterState | null> =>
  work.row<LetterState>`
    select l.kind, l.family_id,
      exists (select from letter_sent s where s.tenant_id = l.tenant_id and s.letter_id = l.id) as "isSent",
      exists (select from letter_failure f where f.tenant_id = l.tenant_id and f.letter_id = l.id and f.is_last) as "hasFailed"
    from letter l where l.tenant_id = ${work.tenant} and l.id = ${id}`

/** The letter counts as under way again: its failures go from this table (the audit keeps them). */
export const forgetFailures = (work: Work, letter: string): Promise<unknown> =>
  work.rows`delete from letter_failure where tenant_id = ${work.tenant} and letter_id = ${letter}`

export const saveRedirection = async (
  work: Work,
  redirection: { readonly letter: string; readonly address: string; readonly by: string },
): Promise<void> => {
  const id = work.newId()
  const sealed = work.seal(redirection.address, { table: 'letter_redirection', row: id, column: 'to_address' })
  await work.rows`
    insert into letter_redirection (tenant_id, id, letter_id, to_address, by_account, at)
    values (${work.tenant}, ${id}, ${redirection.letter}, ${sealed}, ${redirection.by}, ${work.now})`
}
