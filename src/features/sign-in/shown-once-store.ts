import type { AccountId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type ShownKind = 'recovery-codes' | 'api-key'

/** New secrets can be read by the person who made them for ten minutes; after that nobody can. */
export const shownForMinutes = 10

const place = (id: string) => ({ table: 'shown_once', row: id, column: 'sealed' })

export const keepToShow = async (
  work: Work,
  given: { readonly account: AccountId; readonly kind: ShownKind; readonly lines: readonly string[] },
): Promise<string> => {
  const id = work.newId()
  await work.rows`delete from shown_once where tenant_id = ${work.tenant} and until <= ${work.now}`
  await work.rows`
    insert into shown_once (tenant_id, id, account_id, kind, sealed, until)
    values (${work.tenant}, ${id}, ${given.account}, ${given.kind}, ${work.seal(JSON.stringify(given.lines), place(id))},
            ${work.now.add({ minutes: shownForMinutes })})`
  return id
}

export const readShown = async (
  work: Work,
  asked: { readonly account: AccountId; readonly kind: ShownKind; readonly id: string },
): Promise<readonly string[] | null> => {
  const found = await work.row<{ sealed: Uint8Array }>`
    select sealed from shown_once
    where tenant_id = ${work.tenant} and id::text = ${asked.id} and account_id = ${asked.account} and kind = ${asked.kind} and until > ${work.now}`
  return found === null ? null : (JSON.parse(work.open(found.sealed, place(asked.id))) as readonly string[])
}

/** The person has written them down: from now on nobody can read them. */
export const dropShown = async (work: Work, account: AccountId): Promise<void> => {
  await work.rows`delete from shown_once where tenant_id = ${work.tenant} and account_id = ${account}`
}
