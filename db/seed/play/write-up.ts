import type { ObservationKind } from '../../../src/domain/observation.ts'
import { toLondon } from '../../../src/domain/civil-time.ts'
import { writeObservation } from '../../../src/features/observations/write-observation.ts'
import { addToRecord } from '../../../src/features/records/add-to-record.ts'
import { sealRecord } from '../../../src/features/records/seal-record.ts'
import { type LineOfRecord, linesFor } from '../observations.ts'
import { must } from '../stage.ts'
import type { Held } from './hold.ts'
import { publicUrl } from './play.ts'
import { handFor } from './who-and-where.ts'

export const isWrittenUp = ({ play, one }: Pick<Held, 'play' | 'one'>): boolean =>
  (play.policy.record.observedKinds ?? []).includes(one.family.kind)

/** The worker's lines as they were written in the room; `part` of them when the hour is not over. OBS-01, OBS-03 */
export const observe = async (held: Held, part = 1): Promise<void> => {
  const { play, one, session } = held
  if (!isWrittenUp(held)) return
  const reasons: readonly string[] = play.policy.day.intervenesFor ?? []
  const isOpen = ({ kind, heading }: LineOfRecord): boolean => kind !== 'intervention' || reasons.includes(heading)
  const lines = linesFor(one.place + Math.round(session.startsAt.epochMilliseconds / 604_800_000), one.family).filter(isOpen)
  for (const line of lines.slice(0, Math.max(1, Math.ceil(lines.length * part)))) await write(held, line)
}

const write = async ({ play, one, series, session }: Held, line: LineOfRecord): Promise<void> => {
  const seenAt = session.startsAt.add({ minutes: line.minute })
  const kind: ObservationKind = line.kind
  await play.stage.at(seenAt.add({ minutes: 2 }), handFor(play, one.place).person, (work) =>
    must(
      'Writing an observation',
      writeObservation(work, {
        sessionId: session.id,
        kind,
        heading: line.heading,
        child: kind === 'child-words' ? (series.children[0] ?? null) : null,
        text: play.pen(one.family)(`observation: ${kind}`, line.text),
        why: line.why ?? '',
        seenAt: toLondon(seenAt).toPlainTime(),
      }),
    ),
  )
}

/** Submitted and sealed so many hours after the session; copies go out in the same moment. Answers the record's id. OBS-04, OBS-05 */
export const seal = async ({ play, one, session }: Held, hours: number): Promise<string> => {
  const sealed = await play.stage.at(session.endsAt.add({ hours }), handFor(play, one.place).person, (work) =>
    must(`Sealing a record of ${one.family.surname}`, sealRecord(work, { sessionId: session.id, publicUrl })),
  )
  return sealed.id
}

export const add = async ({ play, one, session }: Held, recordId: string, text: string): Promise<void> => {
  const words = play.pen(one.family)('addition to a record', text)
  await play.stage.at(session.endsAt.add({ hours: 30 }), handFor(play, one.place).person, (work) =>
    must('Adding to a record', addToRecord(work, { recordId, text: words })),
  )
}

/** The social worker, and legal services where they have a copy, open the record; it is their reading that is kept. OBS-05 */
export const read = async ({ play, one, session }: Held, record: string): Promise<void> => {
  const legal = play.spec.people.find(({ roles }) => roles.includes('legal'))
  const isForLegal = (play.policy.record.copiesTo ?? []).includes('legal')
  const readers = [one.referrer, ...(legal === undefined || !isForLegal ? [] : [play.settled.people.get(legal.name) ?? one.referrer])]
  for (const [order, reader] of readers.entries()) {
    await play.stage.at(session.endsAt.add({ hours: 40 + order }), reader, (work) =>
      work.record({ name: 'record.read', about: record, family: one.familyId }),
    )
  }
}
