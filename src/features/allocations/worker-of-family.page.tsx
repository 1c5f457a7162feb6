import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { Match } from '../../domain/matching.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { RadiosField, SelectField, TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { FamilyTabs } from '../families/door.ts'
import { allocateWorkerForm, deputyForm } from './allocate-worker.form.ts'
import type { AllocationOnFile } from './allocation-store.ts'

export type WorkerOfFamilyProps = {
  readonly familyId: FamilyId
  readonly allocations: readonly AllocationOnFile[]
  /** Null for whoever may only read who it is. */
  readonly choice: {
    readonly matches: readonly Match[]
    readonly gender: string
    readonly isGenderAskedInReferral: boolean
    readonly isChange: boolean
    readonly asksWhyNotFirst: boolean
    /** Null when this person chooses; else who does. */
    readonly chosenBy: string | null
    readonly fields: FormView<typeof allocateWorkerForm>
    readonly hidden: Hidden
  } | null
  readonly deputy: {
    readonly name: string | null
    readonly choice: {
      readonly items: readonly { readonly value: string; readonly label: string }[]
      readonly fields: FormView<typeof deputyForm>
      readonly hidden: Hidden
    } | null
  }
}

const lowered = (says: string): string => says.slice(0, 1).toLowerCase() + says.slice(1)

const sentence = (start: string, reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : `${start}: ${reasons.map(lowered).join(', ')}.`

const reasonsOf = (match: Match): string =>
  [sentence('For', match.for), sentence('Against', match.against)].filter((words) => words !== '').join(' ')

const Barred = ({ matches }: { readonly matches: readonly Match[] }) =>
  matches.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">Cannot be chosen</h3>
      <ul class="govuk-list govuk-list--bullet">
        {matches.map((match) => (
          <li>
            {match.name}: {match.obstacles.join('. ')}. <span class="kt-rule-id">Rule PRE-04</span>
          </li>
        ))}
      </ul>
    </>
  )

const GenderLinks = ({ familyId, gender }: { readonly familyId: FamilyId; readonly gender: string }) => (
  <p class="govuk-body">
    {(['woman', 'man'] as const).map((each) => (
      <>
        <a class="govuk-link" href={`/families/${familyId}/worker${gender === each ? '' : `?gender=${each}`}`}>
          {gender === each ? `A ${each} was asked for: take it back` : `A ${each} was asked for`}
        </a>{' '}
      </>
    ))}
  </p>
)

type Choosing = { readonly familyId: FamilyId; readonly choice: NonNullable<WorkerOfFamilyProps['choice']> }

const ChoiceForm = ({ familyId, choice }: Choosing) => {
  const { matches, fields, hidden, gender } = choice
  const free = matches.filter(({ obstacles }) => obstacles.length === 0)
  return (
    <PostForm action={`/families/${familyId}/worker`} hidden={hidden}>
      <input type="hidden" name="gender" value={gender} />
      {free.length === 0 ? (
        <Empty title="Nobody can be chosen">No worker has current checks.</Empty>
      ) : (
        <RadiosField field={fields.worker} items={free.map((match) => ({ value: match.id, label: match.name, hint: reasonsOf(match) }))} />
      )}
      <Barred matches={matches.filter(({ obstacles }) => obstacles.length > 0)} />
      <TextareaField field={fields.reasons} rows={4} />
      {choice.asksWhyNotFirst && <TextareaField field={fields.whyNotFirst} rows={2} />}
      <Button>Choose this worker</Button>
    </PostForm>
  )
}

/** The same reasons, for those who may see them and leave the choice to somebody else. PRE-06 */
const JustSeen = ({ matches }: { readonly matches: readonly Match[] }) => (
  <>
    <SummaryList
      rows={matches.filter(({ obstacles }) => obstacles.length === 0).map((match) => ({ key: match.name, value: reasonsOf(match) }))}
    />
    <Barred matches={matches.filter(({ obstacles }) => obstacles.length > 0)} />
  </>
)

const Choice = ({ familyId, choice }: Choosing) => (
  <Section id="choose" heading={choice.isChange ? 'Choose another worker' : 'Choose a worker'}>
    <p class="govuk-body">
      The best match stands first. {choice.chosenBy === null ? 'You decide.' : `Here the worker is chosen by ${choice.chosenBy}.`}
    </p>
    {choice.isGenderAskedInReferral ? (
      <p class="govuk-body">The referral asks for a {choice.gender}.</p>
    ) : (
      <GenderLinks familyId={familyId} gender={choice.gender} />
    )}
    {choice.chosenBy === null ? <ChoiceForm familyId={familyId} choice={choice} /> : <JustSeen matches={choice.matches} />}
  </Section>
)

const Deputy = ({ familyId, deputy }: { readonly familyId: FamilyId; readonly deputy: WorkerOfFamilyProps['deputy'] }) => (
  <Section id="deputy-named" heading="Who stands in">
    <p class="govuk-body">{deputy.name ?? 'Nobody is named yet.'}</p>
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

/** The family's worker: who it is and why, who it was, and for those who choose, the workers in order with their reasons. */
export const WorkerOfFamilyPage = ({ familyId, allocations, choice, deputy }: WorkerOfFamilyProps) => {
  const current = allocations.find(({ endedAt }) => endedAt === null)
  const earlier = allocations.filter(({ endedAt }) => endedAt !== null)
  return (
    <>
      <FamilyTabs family={familyId} current="worker" />
      <PageHead title="Worker" />
      {current === undefined ? (
        <Empty title="No worker yet">Somebody chooses the worker, and says why.</Empty>
      ) : (
        <Allocation allocation={current} />
      )}
      {current !== undefined && <Deputy familyId={familyId} deputy={deputy} />}
      {choice !== null && <Choice familyId={familyId} choice={choice} />}
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
const callum: Match = {
  id: '019e0000-0000-7000-8000-000000000001',
  name: 'Callum Reid',
  score: 3,
  for: ['Speaks Polish', 'Works in this area'],
  against: ['Has 3 other families now'],
  obstacles: [],
}
const sam: Match = {
  ...callum,
  id: '019e0000-0000-7000-8000-00000000000a',
  name: 'Sam Wu',
  obstacles: ['The enhanced DBS check ran out on Fri 1 May 2026'],
}
const hidden = { csrf: 'example', once: 'example' }

const choosing = {
  matches: [callum, sam],
  gender: '',
  isGenderAskedInReferral: false,
  isChange: false,
  asksWhyNotFirst: true,
  chosenBy: null,
  fields: viewForm(allocateWorkerForm, {}, {}),
  hidden,
}

export const examples = {
  'nobody chosen yet': () => (
    <WorkerOfFamilyPage familyId={family} allocations={[]} choice={choosing} deputy={{ name: null, choice: null }} />
  ),
  'where somebody else chooses': () => (
    <WorkerOfFamilyPage
      familyId={family}
      allocations={[]}
      choice={{ ...choosing, chosenBy: 'the manager' }}
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
          workerId: callum.id,
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
