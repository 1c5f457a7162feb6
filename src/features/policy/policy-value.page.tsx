import { Temporal } from 'temporal-polyfill'
import { couldDo } from '../../domain/permission.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { policies } from '../../policies/five-policies.ts'
import { parsePolicyValue } from '../../policies/parse-value.ts'
import type { PolicyKey } from '../../policies/policy.ts'
import { valueInWords } from '../../policies/print-value.ts'
import { entryOf, isPolicyKey, type ListedValue, listPolicyValues } from '../../policies/read.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { Timeline } from '../../web/components/moj-timeline.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { changeValueForm } from './change-value.form.ts'
import { changesOf, type KeptChange } from './policy-change-store.ts'
import { policyAtFirst, policyInForce } from './policy-query.ts'
import { boxesOf } from './text-typed.ts'
import { ValueField } from './value-field.page.tsx'

type Props = {
  readonly value: ListedValue
  readonly first: ListedValue
  readonly changes: readonly KeptChange[]
  readonly fields: FormView<typeof changeValueForm>
  /** Null for those who may look, not change. */
  readonly hidden: Hidden | null
}

const wordsOf = (key: PolicyKey, text: string): string => {
  const parsed = parsePolicyValue(entryOf(key), text)
  return parsed.ok ? valueInWords(entryOf(key), parsed.value) || 'not set' : text
}

const History = ({ value, first, changes }: Pick<Props, 'value' | 'first' | 'changes'>) => (
  <Section id="history" heading="History">
    {changes.length > 0 && (
      <Timeline
        headingLevel={3}
        items={changes.map(({ text, reason, by, at }) => ({
          title: `Set to ${wordsOf(value.key, text)}`,
          by: by ?? 'Kintime, when the service was set up',
          at: at.toString(),
          atWords: momentInWords(at),
          children: reason,
        }))}
      />
    )}
    <p class="govuk-body">
      {changes.length === 0 ? 'Never changed here. ' : ''}The service began with: {first.inWords}. {first.sourceInWords}.
    </p>
  </Section>
)

const ChangeForm = ({
  value,
  fields,
  hidden,
}: {
  readonly value: ListedValue
  readonly fields: Props['fields']
  readonly hidden: Hidden
}) => (
  <PostForm action={`/service/policy/${value.key}`} hidden={hidden}>
    <ValueField entry={entryOf(value.key)} field={fields.value} />
    <TextareaField field={fields.reason} rows={3} />
    <p class="govuk-body kt-small kt-quiet">The new value holds from the moment you save it. Nothing that was decided before changes.</p>
    <ButtonGroup>
      <Button>Save the new value</Button>
      <a class="govuk-link" href="/service/policy">
        Leave it as it is
      </a>
    </ButtonGroup>
  </PostForm>
)

/** One value: what holds, the form that changes it, and every value that held before. */
export const PolicyValuePage = (props: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <PageHead caption={props.value.groupWords} title={props.value.label} lead={props.value.meaning}>
        <p class="govuk-body">
          Today: <span class="kt-strong">{props.value.inWords}</span>. {props.value.sourceInWords}. {props.value.rules.join(', ')}
        </p>
      </PageHead>
      {props.hidden !== null && <ChangeForm value={props.value} fields={props.fields} hidden={props.hidden} />}
      <History {...props} />
    </div>
  </div>
)

export const showPolicyValue = async (ask: Ask) => {
  const { work, person } = ask
  const key = ask.params['key'] ?? ''
  const value = listPolicyValues(await policyInForce(work)).find((listed) => listed.key === key)
  const first = listPolicyValues(await policyAtFirst(work)).find((listed) => listed.key === key)
  if (!isPolicyKey(key) || value === undefined || first === undefined) return notFound
  const fields = ask.fields(changeValueForm, startOf(value))
  const hidden = couldDo('policy.change', person.roles) ? ask.hidden : null
  const body = <PolicyValuePage value={value} first={first} changes={await changesOf(work, key)} fields={fields} hidden={hidden} />
  return page(value.label, body, { back: { label: 'Our policy', href: '/service/policy' } })
}

const startOf = ({ key, formText }: ListedValue) => {
  const boxes = boxesOf(entryOf(key), formText)
  return { value: boxes.length === 1 ? boxes[0] : boxes }
}

const exampleOf = (key: PolicyKey, changes: readonly KeptChange[], hidden: Hidden | null) => () => {
  const value = listPolicyValues(policies.county).find((listed) => listed.key === key)
  if (value === undefined) return null
  return (
    <PolicyValuePage value={value} first={value} changes={changes} fields={viewForm(changeValueForm, startOf(value), {})} hidden={hidden} />
  )
}

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const exampleChange: KeptChange = {
  text: '3 workingDays',
  reason: 'Agreed with the council for this summer',
  by: 'Mira Okafor',
  at: Temporal.Instant.from('2026-05-18T08:05:00Z'),
}

export const examples = {
  'a period, changed once': exampleOf('decision.within', [exampleChange], exampleHidden),
  'several choices': exampleOf('referral.whoMayRefer', [], exampleHidden),
  'only to read': exampleOf('decision.decidedBy', [], null),
}
