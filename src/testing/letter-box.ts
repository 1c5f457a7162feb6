import { withOurAddress } from '../domain/letter.ts'
import type { Work } from '../platform/work.ts'

export type Received = { readonly kind: string; readonly subject: string; readonly text: string; readonly account: string | null }

/** The letters written in a service so far, oldest first, as their readers will see them. */
export const lettersIn = async (work: Work): Promise<readonly Received[]> => {
  const letters = await work.rows<{ id: string; kind: string; subject: string; body: Uint8Array; to_account: string | null }>`
    select id, kind, subject, body, to_account from letter where tenant_id = ${work.tenant} order by created_at, ctid`
  return letters.map((letter) => ({
    kind: letter.kind,
    subject: letter.subject,
    account: letter.to_account,
    text: withOurAddress(work.open(letter.body, { table: 'letter', row: letter.id, column: 'body' }), 'https://kintime.example'),
  }))
}

/** The path of the link in a letter. */
export const linkIn = (letter: Received | undefined): string => /https?:\/\/[^/\s]+(\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
