import { type SafeContact, safeWaysInWords } from '../../domain/safe-contact.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

type Row = SafeContact & { readonly id: string; readonly party: string; readonly sealed: Uint8Array }

const opened = (work: Work, { id, sealed, party: _party, ...safe }: Row): SafeContact => ({
  ...safe,
  words: work.open(sealed, { table: 'safe_contact', row: id, column: 'words' }),
})

/** What was said last about each adult of the file. */
export const safeContactsOf = async (work: Work, family: FamilyId): Promise<ReadonlyMap<string, SafeContact>> => {
  const rows = await work.rows<Row>`
    select distinct on (party_id) id, party_id as party, may_call as "mayCall", may_text as "mayText", may_mail as "mayMail",
           may_write as "mayWrite", words as sealed
    from safe_contact where tenant_id = ${work.tenant} and family_id = ${family} order by party_id, at desc, id desc`
  return new Map(rows.map((row) => [row.party, opened(work, row)]))
}

const safeContactOf = async (work: Work, party: string): Promise<SafeContact | null> => {
  const row = await work.row<Row>`
    select id, party_id as party, may_call as "mayCall", may_text as "mayText", may_mail as "mayMail", may_write as "mayWrite", words as sealed
    from safe_contact where tenant_id = ${work.tenant} and party_id = ${party} order by at desc, id desc limit 1`
  return row === null ? null : opened(work, row)
}

/** How and when this person may be called or written to, in one sentence; null while nobody has said. */
export const safeWaysOf = async (work: Work, party: string): Promise<string | null> => {
  const safe = await safeContactOf(work, party)
  return safe === null ? null : safeWaysInWords(safe)
}

/** Whether an e-mail to this person is safe; it is until somebody says otherwise. */
export const mayBeMailed = async (work: Work, party: string): Promise<boolean> => (await safeContactOf(work, party))?.mayMail ?? true
