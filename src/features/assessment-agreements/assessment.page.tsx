import { Temporal } from 'temporal-polyfill'
import { assentWayWords, assessmentPartWords, assessmentParts } from '../../domain/assessment-agreement.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, type RawAnswers, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, page } from '../../web/route.ts'
import { FamilyTabs, familyFrame } from '../families/door.ts'
import { announceForm, assentForm, attachForm } from './assessment.form.ts'
import { type Assent, assentsOf, type AssessmentOnFile, assessmentOf, type Attached, attachedTo } from './assessment-store.ts'

type Props = {
  readonly family: FamilyId
  readonly assessment: AssessmentOnFile | null
  readonly attached: Attached | null
  readonly assents: readonly Assent[]
  readonly announce: FormView<typeof announceForm>
  readonly attach: FormView<typeof attachForm>
  readonly assent: FormView<typeof assentForm>
  readonly hidden: Hidden
}

const items = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))

const Announce = ({ family, announce, hidden }: Props) => (
  <PostForm action={`/families/${family}/assessment`} hidden={hidden}>
    <TextField field={announce.assessor} width={20} />
    <TextField field={announce.role} width={20} />
    <Button>Save</Button>
  </PostForm>
)

const Text = ({ attached }: { readonly attached: Attached }) => (
  <>
    <p class="govuk-body">
      Version {attached.version}, attached to version {attached.mainVersion} of the agreement. {attached.byName},{' '}
      {momentInWords(attached.at)}
    </p>
    <SummaryList rows={assessmentParts.map((part) => ({ key: assessmentPartWords[part], value: attached.text[part] }))} />
  </>
)

const Assents = ({ family, assents, assent, hidden }: Props) => {
  const open = assents.filter(({ way }) => way === null)
  return (
    <Section id="assents" heading="Who has said yes">
      <SummaryList
        rows={assents.map(({ name, role, way, at }) => ({
          key: role === '' ? name : `${name}, ${role}`,
          value: way === null || at === null ? 'Not yet' : `${assentWayWords[way]}, ${momentInWords(at)}`,
        }))}
      />
      {open.length > 0 && (
        <PostForm action={`/families/${family}/assessment/assents`} hidden={hidden}>
          <RadiosField field={assent.signatory} items={open.map(({ signatory, name }) => ({ value: signatory, label: name }))} />
          <RadiosField field={assent.way} items={items(assentWayWords)} />
          <Button>Record their yes</Button>
        </PostForm>
      )}
    </Section>
  )
}

const Attach = ({ family, attached, attach, hidden }: Props) => (
  <Section id="text" heading={attached === null ? 'What is agreed about it' : 'Write a new version'}>
    <PostForm action={`/families/${family}/assessment/agreement`} hidden={hidden}>
      {assessmentParts.map((part) => (
        <TextareaField field={attach[part]} rows={2} />
      ))}
      <Button>Attach it to the agreement</Button>
    </PostForm>
  </Section>
)

export const AssessmentPage = (props: Props) => (
  <>
    <PageHead
      caption="Family file"
      title="Somebody assesses the sessions"
      lead="An assessment has an agreement of its own about what is recorded and reported. Everybody who signs the main agreement says yes to it."
    />
    <FamilyTabs family={props.family} current="agreement" />
    {props.assessment === null ? (
      <Announce {...props} />
    ) : (
      <>
        <p class="govuk-body">
          {props.assessment.assessor}, {props.assessment.role}, assesses the sessions.
        </p>
        {props.attached !== null && <Text attached={props.attached} />}
        {props.attached !== null && <Assents {...props} />}
        <Attach {...props} />
      </>
    )}
  </>
)

export const showAssessment = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const assessment = await assessmentOf(ask.work, family)
  const [attached = null] = assessment === null ? [] : await attachedTo(ask.work, assessment.id)
  const start: RawAnswers = attached === null ? {} : attached.text
  const view: Props = {
    ...{ family, assessment, attached, assents: attached === null ? [] : await assentsOf(ask.work, attached) },
    announce: ask.fields(announceForm),
    attach: ask.fields(attachForm, start),
    assent: ask.fields(assentForm),
    hidden: ask.hidden,
  }
  return page('Somebody assesses the sessions', <AssessmentPage {...view} />, await familyFrame(ask.work, family))
}

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const shown: Props = {
  ...{ family: 'example' as FamilyId, assessment: null, attached: null, assents: [] },
  announce: viewForm(announceForm, {}, {}),
  attach: viewForm(attachForm, {}, {}),
  assent: viewForm(assentForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
}
const text = {
  what: 'How the parents follow the child’s lead.',
  recorded: 'Notes in each session.',
  reported: 'The court.',
  when: 'After the sixth session.',
  reads: 'The parties to the case.',
  family: 'The assessor tells the parents first.',
}
const attached: Attached = {
  ...{ id: 'one', agreementId: 'main' as AgreementId, mainVersion: 1, version: 1, text, seal: 'x', byName: 'Callum Reid', at },
}
export const examples = {
  'nobody assesses yet': () => <AssessmentPage {...shown} />,
  'one has said yes': () => (
    <AssessmentPage
      {...shown}
      assessment={{ id: 'a', assessor: 'Dr Ines Holt', role: 'independent assessor', at }}
      attached={attached}
      assents={[
        { signatory: 's1', name: 'Owen Ashdown', role: 'Father', way: 'tablet', at },
        { signatory: 's2', name: 'Rosa Ashdown', role: 'Mother', way: null, at: null },
      ]}
    />
  ),
}
