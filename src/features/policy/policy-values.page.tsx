import { couldDo } from '../../domain/permission.ts'
import { policyGroups, policyGroupWords, type PolicyGroup } from '../../policies/policy.ts'
import { type ListedValue, listPolicyValues } from '../../policies/read.ts'
import { Details } from '../../web/components/details.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { type Ask, page } from '../../web/route.ts'
import { policyInForce } from './policy-query.ts'
import { policies } from '../../policies/five-policies.ts'

type Props = { readonly values: readonly ListedValue[]; readonly mayChange: boolean }

const Said = ({ value }: { readonly value: ListedValue }) => (
  <>
    <span class="kt-strong">{value.inWords}</span> {value.source.from === 'service' && <Tag colour="purple">Changed</Tag>}
    <div class="govuk-hint kt-small kt-tight">{value.meaning}</div>
    <div class="govuk-hint kt-small kt-flush">
      {value.sourceInWords}. {value.rules.join(', ')}
    </div>
  </>
)

const rowOf = (value: ListedValue, mayChange: boolean): SummaryRow => ({
  key: value.label,
  value: <Said value={value} />,
  actions: [{ href: `/service/policy/${value.key}`, words: mayChange ? 'Change' : 'History', about: value.label.toLowerCase() }],
})

const counted = (values: readonly ListedValue[]): string => {
  const changed = values.filter(({ source }) => source.from === 'service').length
  return `${values.length} ${values.length === 1 ? 'value' : 'values'}${changed === 0 ? '' : `, ${changed} changed by us`}`
}

/** Folded, because nobody reads all of them at once; the browser's own search opens what it finds. */
const GroupPart = ({ group, values, mayChange }: Props & { readonly group: PolicyGroup }) => {
  const own = values.filter((value) => value.group === group)
  const without = own.filter((value) => value.isWithout)
  const used = own.filter((value) => !value.isWithout)
  return (
    <Details id={group} summary={`${policyGroupWords[group]}: ${counted(own)}`}>
      {used.length > 0 && <SummaryList rows={used.map((value) => rowOf(value, mayChange))} />}
      {without.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Not used here</h2>
          <SummaryList rows={without.map((value) => rowOf(value, mayChange))} />
        </>
      )}
    </Details>
  )
}

/** All that differs between services, as it holds here today: value, meaning, source, rules. */
export const PolicyValuesPage = ({ values, mayChange }: Props) => (
  <>
    <PageHead
      title="Our policy"
      lead={
        mayChange
          ? 'These values decide what the pages allow. A change holds at once; what was decided before stays as it was.'
          : 'These values decide what the pages allow. A manager can change them, with a reason.'
      }
    />
    {policyGroups.map((group) => (
      <GroupPart group={group} values={values} mayChange={mayChange} />
    ))}
  </>
)

export const showPolicyValues = async ({ work, person }: Ask) =>
  page(
    'Our policy',
    <PolicyValuesPage values={listPolicyValues(await policyInForce(work))} mayChange={couldDo('policy.change', person.roles)} />,
    { back: { label: 'Service', href: '/service' } },
  )

export const examples = {
  'as a manager sees it': () => <PolicyValuesPage values={listPolicyValues(policies.county)} mayChange />,
  'as others see it': () => <PolicyValuesPage values={listPolicyValues(policies.proceedings)} mayChange={false} />,
}
