import type { FamilyId } from '../../domain/ids.ts'
import type { Match } from '../../domain/matching.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { RadiosField, TextareaField } from '../../web/components/fields.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { allocateWorkerForm } from './allocate-worker.form.ts'
import { Barred, exampleBarred, exampleMatch, reasonsOf, Shared, withoutShared } from './worker-reasons.page.tsx'

export type Choosing = {
  readonly matches: readonly Match[]
  readonly gender: string
  readonly isGenderAskedInReferral: boolean
  readonly isChange: boolean
  readonly asksWhyNotFirst: boolean
  /** Null when this person chooses; else who does. */
  readonly chosenBy: string | null
  readonly fields: FormView<typeof allocateWorkerForm>
  readonly hidden: Hidden
}

type ChooseWorkerProps = { readonly familyId: FamilyId; readonly choice: Choosing }

const GenderLinks = ({ familyId, gender }: { readonly familyId: FamilyId; readonly gender: string }) => (
  <p class="govuk-body kt-row">
    {(['woman', 'man'] as const).map((each) => (
      <>
        <a class="govuk-link" href={`/families/${familyId}/worker${gender === each ? '' : `?gender=${each}`}`}>
          {gender === each ? `Do not ask for a ${each} any more` : `Ask for a ${each}`}
        </a>{' '}
      </>
    ))}
  </p>
)

const ChoiceForm = ({ familyId, choice }: ChooseWorkerProps) => {
  const { matches, fields, hidden, gender } = choice
  const free = matches.filter(({ obstacles }) => obstacles.length === 0)
  return (
    <PostForm action={`/families/${familyId}/worker`} hidden={hidden}>
      <Shared matches={free} />
      <input type="hidden" name="gender" value={gender} />
      {free.length === 0 ? (
        <Empty title="Nobody can be chosen">No worker has current checks.</Empty>
      ) : (
        <RadiosField
          field={fields.worker}
          items={withoutShared(free).map((match) => ({ value: match.id, label: match.name, hint: reasonsOf(match) }))}
        />
      )}
      <Barred matches={matches.filter(({ obstacles }) => obstacles.length > 0)} />
      <TextareaField field={fields.reasons} rows={4} />
      {choice.asksWhyNotFirst && <TextareaField field={fields.whyNotFirst} rows={2} />}
      <Button>Choose this worker</Button>
    </PostForm>
  )
}

/** The same reasons, for those who may see them and leave the choice to somebody else. PRE-06 */
const JustSeen = ({ matches }: { readonly matches: readonly Match[] }) => {
  const free = matches.filter(({ obstacles }) => obstacles.length === 0)
  return (
    <>
      <Shared matches={free} />
      <SummaryList
        rows={withoutShared(free).map((match) => ({ key: match.name, value: reasonsOf(match) || 'Nothing more for or against.' }))}
      />
      <Barred matches={matches.filter(({ obstacles }) => obstacles.length > 0)} />
    </>
  )
}

const Choice = ({ familyId, choice }: ChooseWorkerProps) => (
  <>
    <p class="govuk-body">
      The best match stands first. {choice.chosenBy === null ? 'You decide.' : `Here the worker is chosen by ${choice.chosenBy}.`}
    </p>
    {choice.isGenderAskedInReferral ? (
      <p class="govuk-body">The referral asks for a {choice.gender}.</p>
    ) : (
      <GenderLinks familyId={familyId} gender={choice.gender} />
    )}
    {choice.chosenBy === null ? <ChoiceForm familyId={familyId} choice={choice} /> : <JustSeen matches={choice.matches} />}
  </>
)

/** Begun already: something was typed, asked for or refused, so it stays open. */
const isBegun = ({ fields, gender, isGenderAskedInReferral }: Choosing): boolean =>
  [fields.worker, fields.reasons].some(({ value = '', error }) => value !== '' || error !== undefined) ||
  (gender !== '' && !isGenderAskedInReferral)

/** The workers in order with their reasons. Where a worker is chosen already, it waits until somebody wants it. PRE-02 */
export const ChooseWorker = ({ familyId, choice }: ChooseWorkerProps) =>
  choice.isChange ? (
    <Details summary="Choose another worker" classes="kt-wide-details" isOpen={isBegun(choice)}>
      <Choice familyId={familyId} choice={choice} />
    </Details>
  ) : (
    <Section id="choose" heading="Choose a worker">
      <Choice familyId={familyId} choice={choice} />
    </Section>
  )

export const exampleChoosing: Choosing = {
  matches: [exampleMatch, exampleBarred],
  gender: '',
  isGenderAskedInReferral: false,
  isChange: false,
  asksWhyNotFirst: true,
  chosenBy: null,
  fields: viewForm(allocateWorkerForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
}
const family = '019e0000-0000-7000-8000-000000000005' as FamilyId

export const examples = {
  'two of whom the same holds': () => (
    <ChooseWorker
      familyId={family}
      choice={{
        ...exampleChoosing,
        matches: [exampleMatch, { ...exampleMatch, id: exampleBarred.id, name: 'Dina Okoye', for: [] }].map((match) => ({
          ...match,
          against: [...match.against, 'Does not speak Urdu'],
        })),
      }}
    />
  ),
  'another worker': () => <ChooseWorker familyId={family} choice={{ ...exampleChoosing, isChange: true }} />,
}
