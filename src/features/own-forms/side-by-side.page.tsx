import { answerInWords, differences, type Difference } from '../../domain/own-form-differences.ts'
import type { Question } from '../../domain/own-form-question.ts'
import { ownSteps } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import { nameOf, type FinishedCopy } from '../../domain/own-form.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { maySeeForm } from './about-own-form.ts'
import { formOf } from './own-form-store.ts'

type Props = { readonly copies: readonly FinishedCopy[]; readonly unlike: readonly Difference[] }
type Asked = { readonly label: string; readonly question: Question; readonly given: readonly (string | undefined)[] }

const cell = (words: string) => ({ content: words === '' ? 'Nothing' : words })

const rowOf = ({ label, question, given }: Asked, unlike: readonly Difference[]): TableRow => [
  { content: unlike.some((each) => each.label === label) ? [label, ' ', <Tag colour="yellow">Not the same</Tag>] : label },
  ...given.map((each) => cell(answerInWords(question, each))),
]

const asked = (
  questions: Readonly<Record<string, Question>>,
  given: readonly Readonly<Record<string, string | undefined>>[],
): readonly Asked[] =>
  Object.entries(questions).map(([name, question]) => ({ label: question.label, question, given: given.map((each) => each[name]) }))

const Answers = ({ title, rows, copies, unlike }: Props & { readonly title: string; readonly rows: readonly Asked[] }) => (
  <Table
    folds
    firstCellIsHeader
    caption={title}
    captionClasses="govuk-table__caption--m"
    head={['Question', ...copies.map((copy) => nameOf(copy.details))].map((content) => ({ content }))}
    rows={rows.map((row) => rowOf(row, unlike))}
  />
)

const differing = (count: number): string => (count === 1 ? 'One answer is not the same.' : `${count} answers are not the same.`)

const SideBySide = ({ copies, unlike }: Props) => (
  <>
    <PageHead
      title="Read the answers"
      lead={copies.length < 2 ? 'One form is in.' : `${differing(unlike.length)} Neither parent may hear what the other wrote.`}
    />
    <Answers
      title="Who they are"
      copies={copies}
      unlike={unlike}
      rows={[{ label: 'E-mail', question: { label: 'E-mail', kind: 'line' }, given: copies.map((copy) => copy.details.email) }]}
    />
    {ownSteps.map((step) => (
      <Answers
        title={step.title}
        copies={copies}
        unlike={unlike}
        rows={asked(
          step.questions,
          copies.map((copy) => copy.answers.own),
        )}
      />
    ))}
    {copies.map((copy) =>
      copy.answers.children.map((child) => (
        <Answers
          title={`About ${child.givenName ?? ''}, says ${nameOf(copy.details)}`}
          copies={[copy]}
          unlike={[]}
          rows={asked(childStep.questions, [child])}
        />
      )),
    )}
    {unlike.length > 0 && (
      <Section id="unlike" heading="Not the same" count={unlike.length}>
        <ul class="govuk-list govuk-list--bullet">
          {unlike.map(({ label, says }) => (
            <li>
              {label} {says.map(({ by, words }) => `${by}: ${words}`).join('. ')}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const copyFor = (givenName: string, own: Readonly<Record<string, string>>): FinishedCopy => ({
  details: { givenName, familyName: 'Frost', email: `${givenName.toLowerCase()}.frost@example.org`, phone: '' },
  answers: { own, children: [{ givenName: 'Elsie', familyName: 'Frost', bornOn: '2019-03-27' }] },
})
const two = [copyFor('Dana', { frequency: 'weekly', visits: 'other' }), copyFor('Lee', { frequency: 'monthly', visits: 'me' })]

export const examples = { 'two that differ': () => <SideBySide copies={two} unlike={differences(two)} /> }

/** Both copies beside each other, for staff only; that they were read is written down. REF-02, DATA-03 */
export const showAnswers = async (ask: Ask): Promise<Answer> => {
  const form = await formOf(ask.work, ask.params['id'] ?? '')
  const copies = form?.copies.filter((copy) => copy.state === 'in') ?? []
  if (form === null || copies.length === 0 || !(await maySeeForm(ask.work, ask.person, form))) return notFound
  await ask.work.record({ name: 'own-form.read', about: form.id, ...(form.sent === null ? {} : { family: form.sent.familyId }) })
  return page('Read the answers', <SideBySide copies={copies} unlike={differences(copies)} />, {
    isWide: true,
    back: { label: 'Forms from parents', href: `/own-forms/${form.id}` },
  })
}
