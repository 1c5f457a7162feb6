import type { Letter, NewFile, Work } from './work.ts'

/** One row for one recipient, and the job that sends it, in the transaction of the effect. */
export const writeLetter = async (work: Work, letter: Letter): Promise<string> => {
  const id = work.newId()
  const address = letter.to.address === undefined ? null : work.seal(letter.to.address, { table: 'letter', row: id, column: 'to_address' })
  await work.rows`
    insert into letter (tenant_id, id, family_id, kind, audience, to_name, to_account, to_fact, to_address, subject, body, attachments, created_at)
    values (${work.tenant}, ${id}, ${letter.family ?? null}, ${letter.kind}, ${letter.audience}, ${letter.to.name}, ${letter.to.account ?? null},
            ${letter.to.fact ?? null}, ${address}, ${letter.subject}, ${work.seal(letter.text, { table: 'letter', row: id, column: 'body' })},
            ${letter.attachments ?? []}, ${work.now})`
  await work.record({
    name: 'letter.written',
    about: id,
    ...(letter.family === undefined ? {} : { family: letter.family }),
    facts: { kind: letter.kind, audience: letter.audience },
  })
  await work.job('send-letter', { letter: id }, { key: `letter ${id}` })
  return id
}

/** The bytes go into the store first: a row never points to a file that is not there. */
export const keepFile = async (work: Work, file: NewFile): Promise<string> => {
  const { hash, size } = await work.files.put(file.bytes)
  const id = work.newId()
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into stored_file (tenant_id, id, hash, size, media_type, name, family_id, purpose, created_by, created_at)
    values (${work.tenant}, ${id}, ${hash}, ${size}, ${file.mediaType}, ${file.name}, ${file.family ?? null}, ${file.purpose}, ${by}, ${work.now})`
  await work.record({
    name: 'file.stored',
    about: id,
    ...(file.family === undefined ? {} : { family: file.family }),
    facts: { purpose: file.purpose },
  })
  return id
}
