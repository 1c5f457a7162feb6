import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { page, type Answer, type Visit } from '../../web/route.ts'
import { formPath, inside, whileOpen } from './inside.page.tsx'

/** Whether the other parent has finished is not this parent's to know. REF-02 */
const InPage = () => <PageHead title="Your form is in" lead="We can go on when we have everything we need. We will write to you." />

const WithdrawalPage = ({ action, hidden }: { readonly action: string; readonly hidden: Hidden }) => (
  <>
    <PageHead
      title="Take back my form"
      lead="Your link stops working. What you wrote is not used, and the other parent hears nothing of it."
    />
    <PostForm action={action} hidden={hidden}>
      <Button kind="warning" isWide>
        Take back my form
      </Button>
    </PostForm>
  </>
)

const ClosedPage = () => <PageHead title="Your form is closed" lead="To go on, open your link again and enter your code." />
const TakenBackPage = () => <PageHead title="You took back your form" lead="If you change your mind, call us." />

export const examples = {
  'it is in': () => <InPage />,
  'taking it back': () => <WithdrawalPage action="#" hidden={{ csrf: 'x', once: 'y' }} />,
  closed: () => <ClosedPage />,
  'taken back': () => <TakenBackPage />,
}

const strangers = { inFamilyHands: { serviceName: 'Family time' } } as const

export const showIn = (visit: Visit): Promise<Answer> =>
  inside(visit, ({ copy }) => (copy.state === 'in' ? { title: 'Your form is in', body: <InPage /> } : { to: 'pages' }))

export const showWithdrawal = (visit: Visit): Promise<Answer> =>
  whileOpen(visit, () => ({
    title: 'Take back my form',
    back: 'pages',
    body: <WithdrawalPage action={`${formPath(visit)}/withdrawal`} hidden={visit.hidden} />,
  }))

export const showClosed = async (): Promise<Answer> => page('Your form is closed', <ClosedPage />, strangers)
export const showTakenBack = async (): Promise<Answer> => page('You took back your form', <TakenBackPage />, strangers)
