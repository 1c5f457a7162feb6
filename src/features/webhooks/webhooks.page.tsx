import { Temporal } from 'temporal-polyfill'
import { eventMeaning, type EventName } from '../../domain/event.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import type { FailedDelivery } from './delivery-store.ts'
import { replayWindowMinutes } from './sign-call.ts'
import type { WebhookLine } from './webhook-store.ts'
import { webhookForm } from './webhook.form.ts'
import { troubleInWords } from './webhook-words.ts'

type Props = {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly webhooks: readonly WebhookLine[]
  readonly failed: readonly FailedDelivery[]
  readonly fields: FormView<typeof webhookForm>
  readonly hidden: Hidden
}

const hiddenCaption = 'govuk-visually-hidden'

const Addresses = ({ organisation, webhooks, hidden }: Pick<Props, 'organisation' | 'webhooks' | 'hidden'>) => (
  <Table
    caption="Addresses in use"
    captionClasses={hiddenCaption}
    head={[{ content: 'Address' }, { content: 'Recorded' }, { content: 'Told', isNumber: true }, { content: 'End' }]}
    rows={webhooks.map(({ id, address, recordedAt, told }) => [
      { content: <bdi>{address}</bdi> },
      { content: momentInWords(recordedAt) },
      { content: String(told), isNumber: true },
      {
        content: (
          <PostLink action={`/organisations/${organisation.id}/webhooks/${id}/ending`} hidden={hidden}>
            End<span class="govuk-visually-hidden"> {address}</span>
          </PostLink>
        ),
      },
    ])}
    folds
  />
)

const Failed = ({ organisation, failed, hidden }: Pick<Props, 'organisation' | 'failed' | 'hidden'>) => (
  <Section id="failed-heading" heading="Not told" count={failed.length}>
    <Table
      caption="What could not be told"
      captionClasses={hiddenCaption}
      head={[{ content: 'What happened' }, { content: 'Referral' }, { content: 'Why it was not told' }, { content: 'What now' }]}
      rows={failed.map(({ id, event, reference, failedAt, tries, trouble }) => [
        { content: eventMeaning[event as EventName] ?? event },
        { content: reference },
        { content: `${troubleInWords(trouble)} Tried ${tries} times, the last ${momentInWords(failedAt)}.` },
        {
          content: (
            <PostLink action={`/organisations/${organisation.id}/deliveries/${id}/tries`} hidden={hidden}>
              Try again<span class="govuk-visually-hidden">: {reference}</span>
            </PostLink>
          ),
        },
      ])}
      folds
    />
  </Section>
)

export const WebhooksPage = (props: Props) => (
  <>
    <PageHead
      caption={props.organisation.name}
      title="Telling its case system"
      lead="When one of its referrals is received, asked about or decided, or an agreement is given out or signed by all, these addresses are told its number."
    />
    {props.webhooks.length === 0 ? (
      <Empty title="No address yet">Its case system can still ask, with a key.</Empty>
    ) : (
      <Addresses {...props} />
    )}
    {props.failed.length > 0 && <Failed {...props} />}
    <Section id="add-heading" heading="Add an address">
      <PostForm action={`/organisations/${props.organisation.id}/webhooks`} hidden={props.hidden}>
        <TextField field={props.fields.address} isSpellChecked={false} />
        <Button>Add the address</Button>
      </PostForm>
    </Section>
  </>
)

export const SecretPage = ({
  secret,
  organisation,
  minutes,
}: {
  readonly secret: string
  readonly organisation: string
  readonly minutes: number
}) => (
  <>
    <PageHead title="The secret of this address" lead="Copy it now. Nobody can see it again." />
    <InsetText>
      <code>{(secret.match(/.{1,8}/g) ?? []).flatMap((part) => [part, <wbr />])}</code>
    </InsetText>
    <p class="govuk-body">
      With it the case system checks that a message is from here: the header Kintime-Signature holds the time in seconds and the HMAC-SHA256
      of that time, a full stop and the body. A message older than {replayWindowMinutes} minutes must be refused.
    </p>
    <p class="govuk-body">This page can be read for {minutes} minutes. Send the secret only in a way that nobody else can read.</p>
    <Button href={`/organisations/${organisation}/webhooks`}>I have copied it</Button>
  </>
)

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const council = { id: 'example', name: 'Northmere Council' }
const hidden: Hidden = { csrf: 'example', once: 'example' }
export const examples = {
  'one address, and something it was not told': () => (
    <WebhooksPage
      organisation={council}
      webhooks={[{ id: 'one', address: 'https://cases.northmere.example/kintime', recordedAt: at, told: 12 }]}
      failed={[{ id: 'two', event: 'referral.accepted', reference: 'R-1001', failedAt: at, tries: 8, trouble: 'answered-503' }]}
      fields={viewForm(webhookForm, {}, {})}
      hidden={hidden}
    />
  ),
  'no address yet': () => (
    <WebhooksPage organisation={council} webhooks={[]} failed={[]} fields={viewForm(webhookForm, {}, {})} hidden={hidden} />
  ),
  'a new secret': () => <SecretPage secret="kts_example" organisation="example" minutes={10} />,
}
