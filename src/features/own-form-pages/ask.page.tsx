import { codeInWords } from '../../domain/own-form.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { DateField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { notFound, page, type Answer, type Visit } from '../../web/route.ts'
import { serviceToAsk } from './ask-for-time.ts'
import { askForm } from './ask.form.ts'

type Props = { readonly action: string; readonly hidden: Hidden; readonly fields: FormView<typeof askForm>; readonly helpPhone: string }

const AskPage = ({ action, hidden, fields, helpPhone }: Props) => (
  <>
    <PageHead title="Ask for family time" lead="Start here. Then we send you a link to your own form. Only you and our staff see it." />
    {helpPhone !== '' && <p class="govuk-body">If you are in danger, call 999. To talk to us, call {helpPhone}.</p>}
    <PostForm action={action} hidden={hidden}>
      <TextField field={fields.givenName} autoComplete="given-name" />
      <TextField field={fields.familyName} autoComplete="family-name" />
      <TextField field={fields.email} type="email" autoComplete="email" inputMode="email" />
      <TextField field={fields.phone} type="tel" autoComplete="tel" inputMode="tel" width={20} />
      <TextField field={fields.childName} />
      <DateField field={fields.childBorn} />
      <Details summary="Add a second child" isOpen={(fields.secondName.value ?? '') !== ''}>
        <TextField field={fields.secondName} />
        <DateField field={fields.secondBorn} />
        <p class="govuk-body">You can add more children later.</p>
      </Details>
      <Button isWide>Send me my link</Button>
    </PostForm>
  </>
)

const CodePage = ({ code, email }: { readonly code: string; readonly email: string }) => (
  <>
    <PageHead title="Write down your code" lead="You need it every time you open your form." />
    <div class="kt-when">
      <p class="kt-when__day">{codeInWords(code)}</p>
    </div>
    <p class="govuk-body">We send the link to {email}. Open the newest one and enter this code.</p>
    <p class="govuk-body">Link and code work on any phone or computer. If no mail comes, look in your junk mail, or call us.</p>
    <p class="govuk-body">We send three links a day at most. If you ask again, use the newest link that you have.</p>
  </>
)

export const examples = {
  'the start': () => <AskPage action="#" hidden={{ csrf: 'x', once: 'y' }} fields={viewForm(askForm, {}, {})} helpPhone="020 7946 0112" />,
  'the code': () => <CodePage code="483921" email="dana.frost@example.org" />,
}

export const showAsk = async (visit: Visit): Promise<Answer> => {
  const slug = visit.params['service'] ?? ''
  const service = await serviceToAsk(visit, slug)
  if (service === null) return notFound
  const props = { action: `/ask/${encodeURIComponent(slug)}`, hidden: visit.hidden, helpPhone: service.helpPhone }
  return page('Ask for family time', <AskPage {...props} fields={visit.fields(askForm)} />, {
    inFamilyHands: { serviceName: service.name },
  })
}

/** The code is on this page and nowhere else: the mail has only the link. */
export const codePage = (_visit: Visit, given: { readonly code: string; readonly email: string }): Answer =>
  page('Write down your code', <CodePage {...given} />, { inFamilyHands: { serviceName: 'Family time' } })
