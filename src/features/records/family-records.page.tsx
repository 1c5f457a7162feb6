import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { FamilyTabs } from '../families/door.ts'
import { RecordLists } from './record-list.page.tsx'
import type { RecordInList, RecordOwed } from './record-lists-query.ts'

type Props = {
  readonly family: FamilyId
  readonly owed: readonly RecordOwed[]
  readonly sealed: readonly RecordInList[]
  readonly now: Temporal.Instant
  readonly older: (before: string) => string
  readonly hasTabs: boolean
}

/** The records of one family, on its own file. */
export const FamilyRecordsPage = ({ family, hasTabs, ...lists }: Props) => (
  <>
    <PageHead title="Records" />
    {hasTabs && <FamilyTabs family={family} current="records" />}
    <RecordLists {...lists} />
  </>
)

export const examples = {
  'no records yet': () => (
    <FamilyRecordsPage
      family={'example' as FamilyId}
      owed={[]}
      sealed={[]}
      now={Temporal.Instant.from('2026-05-21T09:00:00Z')}
      older={() => '#'}
      hasTabs
    />
  ),
}
