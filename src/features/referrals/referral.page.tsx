import { childrenInWords } from '../../domain/family.ts'
import { couldDo } from '../../domain/permission.ts'
import { referralState } from '../../domain/referral-state.ts'
import { referrerKindWords } from '../../domain/referrer-kind.ts'
import { paperKindWords } from '../../domain/release.ts'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { childrenOf, familyFrame } from '../families/door.ts'
import { papersFor, type PaperForReader } from './papers-for-query.ts'
import { areasOf } from './read-terms.ts'
import { ReferralStateOf, standing } from './referral-clock.page.tsx'
import { answersOf, questionsOf, referralOf, type Question, type ReferralOnFile } from './referral-query.ts'
import { ReferralView } from './referral-view.page.tsx'
import { at, referral, asked } from './referral-example.ts'

type ReferralPageProps = {
  readonly referral: ReferralOnFile
  readonly children: string
  readonly answers: ReferralDraft
  readonly areaName: string | null
  readonly questions: readonly Question[]
  /** What a reader outside the service was given; staff have the list of all papers on the file. */
  readonly papers?: readonly PaperForReader[] | undefined
  readonly protectedAt?: string | undefined
  readonly mayDecide?: boolean | undefined
}

export const captionOf = (referral: ReferralOnFile): string => {
  const from = [
    referral.referrerName ?? referral.organisation,
    referral.referrerName === null ? null : referral.organisation,
    referral.team,
  ].filter((words) => words !== null)
  return `Referral ${referral.reference} from ${from.join(', ')}`
}

export const ReferralPage = ({
  referral,
  children,
  answers,
  areaName,
  questions,
  papers = [],
  protectedAt,
  mayDecide,
}: ReferralPageProps) => (
  <>
    <PageHead caption={captionOf(referral)} title={children} lead={standing(referral)}>
      <p>
        <ReferralStateOf referral={referral} />
      </p>
      <p class="govuk-body kt-small kt-quiet">
        {referrerKindWords[referral.referrerKind]}. File {referral.familyReference}.
      </p>
    </PageHead>
    {mayDecide === true && <Button href={`/referrals/${referral.id}/decision`}>Decide on this referral</Button>}
    <Words referral={referral} />
    <Papers papers={papers} />
    <Questions referral={referral} questions={questions} isReferrer={protectedAt === undefined} />
    <ReferralView answers={answers} areaName={areaName} protectedAt={protectedAt} />
  </>
)

/** What was written when it was refused, accepted, or not approved. */
const Words = ({ referral }: { readonly referral: ReferralOnFile }) => {
  const words = referral.decisionReason ?? referral.approvalReason ?? ''
  return words === '' ? null : <InsetText>{words}</InsetText>
}

const Papers = ({ papers }: { readonly papers: readonly PaperForReader[] }) =>
  papers.length === 0 ? null : (
    <Section id="papers" heading="Papers for you">
      <SummaryList
        rows={papers.map(({ id, kind, givenAt }) => ({
          key: paperKindWords[kind],
          value: momentInWords(givenAt),
          actions: [{ words: 'Read', href: `/papers/${id}`, about: `the paper: ${paperKindWords[kind]}, ${momentInWords(givenAt)}` }],
        }))}
      />
    </Section>
  )

const Questions = ({
  referral,
  questions,
  isReferrer,
}: {
  readonly referral: ReferralOnFile
  readonly questions: readonly Question[]
  readonly isReferrer: boolean
}) =>
  questions.length === 0 ? null : (
    <Section id="questions" heading="Asked of the referrer">
      {questions.map((asked) => (
        <div class="kt-section">
          <p class="govuk-body">
            <strong>{asked.question}</strong>
            <br />
            {asked.askedBy}, {momentInWords(asked.askedAt)}
          </p>
          {asked.answer !== null && <p class="govuk-body">{asked.answer}</p>}
          {asked.answer === null && isReferrer && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/referrals/${referral.id}/answer`}>
                Answer this
              </a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )

export const showReferral = async (ask: Ask): Promise<Answer> => {
  const { work, person } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return { kind: 'not-found' }
  const answers = await answersOf(work, referral.id)
  const children = childrenInWords(await childrenOf(work, referral.familyId))
  const isStaff = person.side === 'staff'
  const areaName = (await areasOf(work)).find((area) => area.id === answers.areaId)?.name ?? null
  const frame = isStaff ? await familyFrame(work, referral.familyId) : {}
  return page(
    `${children}, referral`,
    <ReferralPage
      referral={referral}
      answers={answers}
      areaName={areaName}
      questions={await questionsOf(work, referral.id)}
      papers={isStaff ? [] : await papersFor(work, person, referral.familyId)}
      protectedAt={isStaff ? `/families/${referral.familyId}` : undefined}
      mayDecide={couldDo('referrals.decide', person.roles) && ['received', 'asked'].includes(referralState(referral))}
    >
      {children}
    </ReferralPage>,
    { ...frame, back: { label: 'Back to referrals', href: isStaff ? '/referrals' : '/my-referrals' } },
  )
}

export const examples = {
  'with a question': () => (
    <ReferralPage
      referral={referral}
      answers={exampleReferral}
      areaName="East"
      questions={[asked]}
      papers={[{ id: 'p', kind: 'acknowledgement', givenAt: at }]}
    >
      Ivy (6) and Rafe (4) Dunmore
    </ReferralPage>
  ),
  'for staff': () => (
    <ReferralPage
      referral={{ ...referral, hasOpenQuestion: false }}
      answers={exampleReferral}
      areaName="East"
      questions={[]}
      protectedAt="#"
    >
      Ivy (6) and Rafe (4) Dunmore
    </ReferralPage>
  ),
}
