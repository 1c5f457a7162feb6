import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type FreshReason, freshReasons, freshReasonWords } from '../../domain/risk-fresh.ts'
import { dayWithYear, momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { RadiosField, TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Ask, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { freshForm } from './fresh.form.ts'
import type { Asked } from './fresh-store.ts'

/** What asks for a fresh assessment, since when and by when; nothing is drawn when nothing asks. RISK-04 */
export const AskedList = ({ asked, now }: { readonly asked: readonly Asked[]; readonly now: Temporal.Instant }) =>
  asked.length === 0 ? null : (
    <Section id="asked" heading="A fresh assessment is asked for" count={asked.length}>
      <Table
        folds
        caption="Why a fresh assessment is asked for"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Why', 'Since', 'By when'].map((content) => ({ content }))}
        rows={asked.map(({ reason, words, byName, askedAt, dueOn }) => [
          {
            content: (
              <>
                {freshReasonWords[reason]}
                <div class="kt-small kt-quiet">{words}</div>
              </>
            ),
          },
          { content: `${momentInWords(askedAt)}${byName === null ? '' : `, by ${byName}`}` },
          {
            content:
              Temporal.PlainDate.compare(dueOn, today(now)) < 0 ? (
                <State icon="late" tone="late">
                  {dayWithYear(dueOn)}, late
                </State>
              ) : (
                dayWithYear(dueOn)
              ),
          },
        ])}
      />
    </Section>
  )

type Props = {
  readonly family: FamilyId
  readonly fields: FormView<typeof freshForm>
  readonly reasons: readonly FreshReason[]
  readonly hidden: Hidden
}

export const FreshPage = ({ family, fields, reasons, hidden }: Props) => (
  <>
    <PageHead caption="Risk" title="Ask for a fresh assessment" lead="It stays on the risk page until a new version is recorded." />
    <FamilyTabs family={family} current="risk" />
    <PostForm action={`/families/${family}/risk/asked`} hidden={hidden}>
      <RadiosField field={fields.reason} items={reasons.map((value) => ({ value, label: freshReasonWords[value] }))} />
      <TextareaField field={fields.words} rows={3} />
      <ButtonGroup>
        <Button stopsDoubleClick>Ask for it</Button>
        <a class="govuk-link" href={`/families/${family}/risk`}>
          Leave without asking
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

export const showFresh = async (ask: Ask) => {
  const family = ask.params['id'] as FamilyId
  const { freshAssessmentAfter } = (await policyInForce(ask.work)).risk
  const reasons = freshReasons.filter((reason) => freshAssessmentAfter.includes(reason))
  const body = <FreshPage family={family} fields={ask.fields(freshForm)} reasons={reasons} hidden={ask.hidden} />
  return page('Ask for a fresh assessment', body, await familyFrame(ask.work, family))
}

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const example: Asked = {
  id: 'example',
  reason: 'incident',
  words: 'A session was stopped before its end.',
  byName: null,
  askedAt: at,
  dueOn: Temporal.PlainDate.from('2026-05-28'),
}
export const examples = {
  'asked for by a session that was stopped': () => <AskedList asked={[example]} now={at} />,
  'late already': () => <AskedList asked={[{ ...example, byName: 'Callum Reid' }]} now={at.add({ hours: 24 * 20 })} />,
  'ask for it': () => (
    <FreshPage
      family={'example' as FamilyId}
      fields={viewForm(freshForm, {}, {})}
      reasons={freshReasons}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
