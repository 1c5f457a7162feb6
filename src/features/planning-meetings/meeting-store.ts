import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type Meeting = {
  readonly id: string
  readonly heldOn: Temporal.PlainDate
  readonly place: string
  readonly present: string
  readonly settled: string
  readonly by: string
  readonly at: Temporal.Instant
}

type Row = Omit<Meeting, 'settled'> & { readonly settled: Uint8Array }

/** Every planning meeting of a family, newest first. */
export const meetingsOf = async (work: Work, family: FamilyId): Promise<readonly Meeting[]> => {
  const rows = await work.rows<Row>`
    select id, held_on as "heldOn", place, present, settled, by_name as by, at
    from planning_meeting where tenant_id = ${work.tenant} and family_id = ${family} order by held_on desc, at desc`
  return rows.map((row) => ({ ...row, settled: work.open(row.settled, { table: 'planning_meeting', row: row.id, column: 'settled' }) }))
}

export const countMeetings = async (work: Work, family: FamilyId): Promise<number> =>
  (await work.rows`select id from planning_meeting where tenant_id = ${work.tenant} and family_id = ${family}`).length

type NewMeeting = Omit<Meeting, 'id' | 'by' | 'at'> & { readonly family: FamilyId }

export const saveMeeting = async (work: Work, { family, heldOn, place, present, settled }: NewMeeting): Promise<string> => {
  const id = work.newId()
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into planning_meeting (tenant_id, id, family_id, held_on, place, present, settled, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family}, ${heldOn}, ${place}, ${present},
            ${work.seal(settled, { table: 'planning_meeting', row: id, column: 'settled' })}, ${by}, ${work.actor.name}, ${work.now})`
  return id
}
