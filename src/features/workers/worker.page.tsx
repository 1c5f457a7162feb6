import { Temporal } from 'temporal-polyfill'
import { checkKinds, type CheckRules, type CheckStanding, checkWords } from '../../domain/worker-check.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { DateField, RadiosField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { checkForm } from './worker.form.ts'
import type { WorkerContinuity } from './continuity-query.ts'
import type { CheckOnRecord, WorkerOnRecord } from './worker-query.ts'
import { ChecksNow } from './workers.page.tsx'

export type WorkerProps = {
  readonly worker: Pick<WorkerOnRecord, 'id' | 'name' | 'area' | 'venue' | 'languages' | 'skills'>
  readonly checks: readonly CheckOnRecord[]
  readonly standing: CheckStanding
  readonly rules: Pick<CheckRules, 'qualification'>
  readonly fields: FormView<typeof checkForm>
  readonly hidden: Hidden
  readonly mayRecord: boolean
  readonly continuity: WorkerContinuity
}

const Checks = ({ checks }: { readonly checks: readonly CheckOnRecord[] }) => (
  <Table
    folds
    caption="What is on record"
    head={['What', 'Number', 'Date on it', 'Ends'].map((content) => ({ content }))}
    rows={checks.map((check) => [
      { content: checkWords[check.kind] },
      { content: check.reference },
      { content: dayWithYear(check.issuedOn) },
      { content: check.expiresOn === null ? 'No end' : dayWithYear(check.expiresOn) },
    ])}
  />
)

/** One worker: what is current, what is on record, and the place to record a new check. */
export const WorkerPage = ({ worker, checks, standing, rules, fields, hidden, mayRecord, continuity }: WorkerProps) => (
  <>
    <PageHead caption={[worker.area, worker.venue].filter((part) => part !== null).join(', ')} title={worker.name}>
      <p class="govuk-body">
        <ChecksNow standing={standing} rules={rules} />
      </p>
      <p class="govuk-body">
        Speaks {worker.languages.join(', ')}
        {worker.skills.length > 0 && `. Skills: ${worker.skills.join(', ')}`}
      </p>
      <p class="govuk-body">
        Worker of {continuity.families} {continuity.families === 1 ? 'family' : 'families'} now, with {continuity.sessions}{' '}
        {continuity.sessions === 1 ? 'session' : 'sessions'} held.{' '}
        <a class="govuk-link" href="/service/continuity">
          The same worker, family by family
        </a>
      </p>
    </PageHead>
    {checks.length > 0 && <Checks checks={checks} />}
    {mayRecord && (
      <Section id="new-check" heading="Record a check">
        <PostForm action={`/workers/${worker.id}/checks`} hidden={hidden}>
          <RadiosField field={fields.kind} items={checkKinds.map((kind) => ({ value: kind, label: checkWords[kind] }))} />
          <TextField field={fields.reference} width={20} />
          <DateField field={fields.issuedOn} />
          <DateField field={fields.expiresOn} />
          <Button>Record this check</Button>
        </PostForm>
      </Section>
    )}
  </>
)

const seen: CheckOnRecord = {
  kind: 'enhanced-dbs',
  reference: 'EXAMPLE-1',
  issuedOn: Temporal.PlainDate.from('2025-01-08'),
  expiresOn: Temporal.PlainDate.from('2028-01-08'),
}

export const examples = {
  'all current': () => (
    <WorkerPage
      worker={{
        id: '019e0000-0000-7000-8000-000000000001' as WorkerOnRecord['id'],
        name: 'Callum Reid',
        area: 'East',
        venue: 'Larch House',
        languages: ['English'],
        skills: ['Makaton'],
      }}
      checks={[seen]}
      standing={{ needs: [], gaps: [], runningOut: [] }}
      rules={{ qualification: 'level-3-child-care' }}
      fields={viewForm(checkForm, {}, {})}
      hidden={{ csrf: 'example', once: 'example' }}
      mayRecord
      continuity={{ families: 3, sessions: 21 }}
    />
  ),
}
