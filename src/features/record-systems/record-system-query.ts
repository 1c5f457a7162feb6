import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { forSocialWorker } from '../../domain/record-view.ts'
import type { Work } from '../../platform/work.ts'
import { readRecord, recordDocument, type ReadRecord } from '../records/door.ts'

const moment = z.string().meta({ description: 'ISO 8601, UTC' })
const listed = z.object({ number: z.string(), family: z.string(), sealedAt: moment, givenAt: moment, seal: z.string() })
export const listAnswer = z.object({ records: z.array(listed), next: z.string().nullable() })
export const recordAnswer = z.object({
  number: z.string(),
  family: z.string(),
  seal: z.string(),
  isUnchanged: z.boolean(),
  sealedText: z.string(),
  submittedAt: moment,
  author: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  entries: z.array(z.object({ at: moment, text: z.string() })),
  childsWords: z.array(z.object({ at: moment, child: z.string(), words: z.string() })),
  additions: z.array(z.object({ at: moment, author: z.string(), text: z.string(), seal: z.string() })),
})
const most = 100

/** No record is older than the first or newer than the last year of four digits; the database could not compare with more. */
const [earliest, latest] = [Temporal.Instant.from('0001-01-01T00:00:00Z'), Temporal.Instant.from('9999-12-31T23:59:59Z')]

const instantOrNull = (text: string): Temporal.Instant | null => {
  try {
    const moment = Temporal.Instant.from(text)
    const isInRange = Temporal.Instant.compare(moment, earliest) >= 0 && Temporal.Instant.compare(moment, latest) <= 0
    return isInRange ? moment : null
  } catch {
    return null
  }
}

type Row = {
  readonly number: string
  readonly family: string
  readonly sealedAt: Temporal.Instant
  readonly givenAt: Temporal.Instant
  readonly seal: string
}

/** The records given to one organisation after a moment, oldest first; asking is itself written down. OBS-05, DATA-03 */
export const recordsForSystem = async (
  work: Work,
  { organisation, since }: { readonly organisation: string; readonly since: string | undefined },
): Promise<Outcome<z.infer<typeof listAnswer>, 'since-not-a-moment'>> => {
  const from = instantOrNull(since ?? '2020-01-01T00:00:00Z')
  if (from === null) return refused('since-not-a-moment')
  const rows = await work.rows<Row>`
    select r.number, f.reference as family, r.submitted_at as "sealedAt", c.given_at as "givenAt", r.seal
    from record_copy_holder h
    join record_copy c on c.tenant_id = h.tenant_id and c.id = h.copy_id
    join observation_record r on r.tenant_id = h.tenant_id and r.id = h.record_id
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where h.tenant_id = ${work.tenant} and h.organisation_id = ${organisation} and c.given_at > ${from}
    order by c.given_at, c.id limit ${most}`
  await work.record({ name: 'record.read', facts: { listed: rows.length, since: from.toString() } })
  const records = rows.map(({ sealedAt, givenAt, ...row }) => ({ ...row, sealedAt: sealedAt.toString(), givenAt: givenAt.toString() }))
  return done({ records, next: rows.length < most ? null : (records.at(-1)?.givenAt ?? null) })
}

type Asked = { readonly organisation: string; readonly number: string }

/** A record of one's own organisation, by its number; another's is not there at all. */
const ownRecord = async (work: Work, { organisation, number }: Asked): Promise<ReadRecord | null> => {
  const found = await readRecord(work, number)
  if (found === null || !found.copies.some((copy) => copy.organisation === organisation)) return null
  await work.record({ name: 'record.read', about: found.stored.id, family: found.stored.familyId, facts: { number } })
  return found
}

export const recordForSystem = async (work: Work, asked: Asked): Promise<Outcome<z.infer<typeof recordAnswer>, 'not-found'>> => {
  const found = await ownRecord(work, asked)
  if (found === null) return refused('not-found')
  const { content, additions, number, reference, seal, isWhole } = forSocialWorker(found.record)
  return done({
    number,
    family: reference,
    seal,
    isUnchanged: isWhole,
    sealedText: found.papers.main.canonical,
    submittedAt: content.submittedAt.toString(),
    author: content.author,
    facts: [...content.facts],
    entries: content.entries.map(({ at, text }) => ({ at: at.toString(), text })),
    childsWords: content.childsWords.map(({ at, child, words }) => ({ at: at.toString(), child, words })),
    additions: additions.map(({ at, author, text, seal: own }) => ({ at: at.toString(), author, text, seal: own })),
  })
}

export const recordPdfForSystem = async (work: Work, asked: Asked) => {
  const found = await ownRecord(work, asked)
  if (found === null || !found.record.isWhole) return refused('not-found')
  const place = found.copies.findIndex(({ organisation }) => organisation === asked.organisation)
  const copy = { forWhom: found.copies[place]?.to ?? '', number: `copy ${place + 1} of ${found.copies.length}` }
  const file = await work.print(recordDocument(forSocialWorker(found.record), found.papers, copy))
  return { file, mediaType: 'application/pdf', name: `${asked.number}.pdf` }
}
