import { exampleReferral } from '../../domain/example-referral.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { CheckboxesField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type FormView, type RawAnswers, viewForm } from '../../web/form.ts'
import type { Ask } from '../../web/route.ts'
import { FamilyTabs } from '../families/door.ts'
import { fixedForm, hazardGroups, hazardItems } from './assess.form.ts'
import { Said } from './said.page.tsx'

type Props = { readonly family: FamilyId; readonly fixed: FormView<typeof fixedForm>; readonly said: ReferralDraft | null }

/** Before the first assessment: which hazards there are; the page after it asks about those and no others. RISK-02 */
export const TickHazardsPage = ({ family, fixed, said }: Props) => (
  <>
    <PageHead caption="Risk" title="Assess the risks" lead="First tick what can go wrong. The next page asks about that alone." />
    <FamilyTabs family={family} current="risk" />
    <Said said={said} />
    <form method="get" action={`/families/${family}/risk/new`} class="kt-section">
      <input type="hidden" name="ticked" value="yes" />
      {hazardGroups.map((group) => (
        <CheckboxesField field={fixed[group.name]} size="m" items={hazardItems(group)} />
      ))}
      <ButtonGroup>
        <Button>Go on with these</Button>
        <a class="govuk-link" href={`/families/${family}/risk`}>
          Leave without recording
        </a>
      </ButtonGroup>
    </form>
  </>
)

/** What was ticked on the page before; null when nobody has been there yet. */
export const tickedIn = ({ path }: Ask): RawAnswers | null => {
  const asked = new URLSearchParams(path.split('?')[1] ?? '')
  if (!asked.has('ticked')) return null
  return Object.fromEntries(
    hazardGroups.map(({ name, kinds }) => [name, asked.getAll(name).filter((kind) => ['none', ...kinds].includes(kind))]),
  )
}

const example = 'example' as FamilyId
export const examples = {
  'a first assessment': () => <TickHazardsPage family={example} fixed={viewForm(fixedForm, {}, {})} said={exampleReferral} />,
}
