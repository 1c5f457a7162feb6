import { childrenInWords } from '../../domain/family.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { answerForm } from './answer-referral.form.ts'
import { questionsOf, referralOf } from './referral-query.ts'
import { captionOf } from './referral.page.tsx'

type AnswerPageProps = {
  readonly caption: string
  readonly children: string
  readonly question: string
  readonly askedBy: string
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof answerForm>
}

export const AnswerPage = ({ caption, children, question, askedBy, action, hidden, fields }: AnswerPageProps) => (
  <>
    <PageHead caption={caption} title={children} lead={`${askedBy} asked you for more. The service decides when you have answered.`} />
    <InsetText>{question}</InsetText>
    <PostForm action={action} hidden={hidden}>
      <TextareaField field={fields.answer} rows={6} />
      <Button stopsDoubleClick>Send the answer</Button>
    </PostForm>
  </>
)

export const showAnswer = async (ask: Ask): Promise<Answer> => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return { kind: 'not-found' }
  const open = (await questionsOf(work, referral.id)).find((question) => question.answeredAt === null)
  if (open === undefined) return { kind: 'to', path: `/referrals/${referral.id}` }
  const children = childrenInWords(await childrenOf(work, referral.familyId))
  const askedBy = `On ${momentInWords(open.askedAt)} ${open.askedBy}`
  return page(
    `${children}, your answer`,
    <AnswerPage
      caption={captionOf(referral)}
      question={open.question}
      askedBy={askedBy}
      action={`/referrals/${referral.id}/answer`}
      hidden={ask.hidden}
      fields={ask.fields(answerForm)}
    >
      {children}
    </AnswerPage>,
    { back: { label: 'Back to the referral', href: `/referrals/${referral.id}` } },
  )
}

export const examples = {
  'one question': () => (
    <AnswerPage
      caption="Referral R-1041"
      question="When did the police last come?"
      askedBy="On Thu 21 May, 10am Lena East"
      action="#"
      hidden={{ csrf: 'example', once: 'example' }}
      fields={viewForm(answerForm, {}, {})}
    >
      Ivy (6) and Rafe (4) Dunmore
    </AnswerPage>
  ),
}
