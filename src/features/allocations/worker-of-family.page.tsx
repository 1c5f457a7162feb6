import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { SelectField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import type { FormView } from '../../web/form.ts'
import { FamilyTabs } from '../families/door.ts'
import type { deputyForm } from './allocate-worker.form.ts'
import type { AllocationOnFile } from './allocation-store.ts'
import { ChooseWorker, type Choosing, exampleChoosing } from './choose-worker.page.tsx'

export type WorkerOfFamilyProps = {
  readonly familyId: FamilyId
  readonly allocations: readonly AllocationOnFile[]
  /** Null for whoever may only read who it is. */
  readonly choice: Choosing | null
  readonly deputy: {
    readonly name: string | null
    readonly choice: {
      readonly items: readonly { readonly value: string; readonly label: string }[]
      readonly fields: FormView<typeof deputyForm>
      readonly hidden: Hidden
    } | null
  }
}

const Deputy = ({ familyId, deputy }: { readonly familyId: FamilyId; readonly deputy: WorkerOfFamilyProps['deputy'] }) => (
  <Section id="deputy-named" heading={deputy.name === null ? 'Name somebody to stand in' : 'Name somebody else to stand in'}>
    {deputy.choice !== null && deputy.choice.items.length > 0 && (
      <PostForm action={`/families/${familyId}/deputy`} hidden={deputy.choice.hidden}>
        <SelectField field={deputy.choice.fields.deputy} items={deputy.choice.items} emptyWords="Choose a worker" />
        <Button kind="secondary">Name who stands in</Button>
      </PostForm>
    )}
  </Section>
)

const Allocation = ({ allocation }: { readonly allocation: AllocationOnFile }) => (
  <SummaryList
    rows={[
      { key: 'Worker', value: allocation.worker },
      { key: 'Chosen', value: `${momentInWords(allocation.at)}, by ${allocation.byName}` },
      { key: 'Why', value: allocation.reasons },
      ...(allocation.whyNotFirst === '' ? [] : [{ key: 'Why not the first suggestion', value: allocation.whyNotFirst }]),
      ...(allocation.endedAt === null ? [] : [{ key: 'Until', value: momentInWords(allocation.endedAt) }]),
    ]}
  />
)

const leadOf = (worker: string | undefined, deputy: string | null): string | undefined => {
  if (worker === undefined) return undefined
  return `${worker} works with this family. ${deputy === null ? 'Nobody is named to stand in yet.' : `${deputy} stands in.`}`
}

/** The family's worker: who it is and why, who it was, and for those who choose, the workers in order with their reasons. */
export const WorkerOfFamilyPage = ({ familyId, allocations, choice, deputy }: WorkerOfFamilyProps) => {
  const current = allocations.find(({ endedAt }) => endedAt === null)
  const earlier = allocations.filter(({ endedAt }) => endedAt !== null)
  return (
    <>
      <PageHead caption="Family file" title="Worker" lead={leadOf(current?.worker, deputy.name)} />
      <FamilyTabs family={familyId} current="worker" />
      {current === undefined ? (
        <Empty title="No worker yet">Somebody chooses the worker, and says why.</Empty>
      ) : (
        <Allocation allocation={current} />
      )}
      {current !== undefined && deputy.choice !== null && <Deputy familyId={familyId} deputy={deputy} />}
      {choice !== null && <ChooseWorker familyId={familyId} choice={choice} />}
      {earlier.length > 0 && (
        <Section id="earlier" heading="Earlier workers">
          {earlier.map((allocation) => (
            <Allocation allocation={allocation} />
          ))}
        </Section>
      )}
    </>
  )
}

const family = '019e0000-0000-7000-8000-000000000005' as FamilyId
export const examples = {
  'nobody chosen yet': () => (
    <WorkerOfFamilyPage familyId={family} allocations={[]} choice={exampleChoosing} deputy={{ name: null, choice: null }} />
  ),
  'where somebody else chooses': () => (
    <WorkerOfFamilyPage
      familyId={family}
      allocations={[]}
      choice={{ ...exampleChoosing, chosenBy: 'the manager' }}
      deputy={{ name: null, choice: null }}
    />
  ),
  'as a worker reads it': () => (
    <WorkerOfFamilyPage
      familyId={family}
      choice={null}
      deputy={{ name: 'Dina Okoye', choice: null }}
      allocations={[
        {
          workerId: '019e0000-0000-7000-8000-000000000001',
          worker: 'Callum Reid',
          reasons: 'Speaks Polish.',
          whyNotFirst: '',
          byName: 'Lena East',
          at: Temporal.Instant.from('2026-05-21T09:00:00Z'),
          endedAt: null,
        },
      ]}
    />
  ),
}
