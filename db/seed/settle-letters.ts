import type { Work } from '../../src/platform/work.ts'

type Written = { readonly id: string; readonly family_id: string | null; readonly has_address: boolean }

/** No job ever comes for a letter whose job waits until then. */
const never = '2999-01-01T00:00:00Z'

/**
 * Letters of the past went in the past: each counts as sent at its own time, in the transaction that wrote it, and its job finds
 * nothing to send. One without any address stands among the letters that did not go. So seeding never writes to anybody.
 */
export const settleLetters = async (work: Work): Promise<void> => {
  const letters = await work.rows<Written>`
    select l.id, l.family_id, (l.to_account is not null or l.to_fact is not null or l.to_address is not null) as has_address
    from letter l where l.tenant_id = ${work.tenant} and l.created_at = ${work.now}
      and not exists (select from letter_sent s where s.tenant_id = l.tenant_id and s.letter_id = l.id)
      and not exists (select from letter_failure f where f.tenant_id = l.tenant_id and f.letter_id = l.id)`
  for (const letter of letters) await (letter.has_address ? went(work, letter) : didNotGo(work, letter))
}

const went = async (work: Work, { id, family_id }: Written): Promise<void> => {
  await work.rows`insert into letter_sent (tenant_id, letter_id, at) values (${work.tenant}, ${id}, ${work.now})`
  await work.record({ name: 'letter.sent', about: id, ...(family_id === null ? {} : { family: family_id }) })
}

const didNotGo = async (work: Work, { id }: Written): Promise<void> => {
  await work.rows`
    insert into letter_failure (tenant_id, letter_id, attempt, at, reason, is_last) values (${work.tenant}, ${id}, 1, ${work.now}, 'no-address', true)`
  await work.record({ name: 'letter.failed', about: id, facts: { reason: 'no-address', tries: 1 } })
  await work.rows`select app.add_job('send-letter', ${JSON.stringify({ tenant: work.tenant, letter: id })}::json, ${`letter ${id}`}, ${never}::timestamptz)`
}
