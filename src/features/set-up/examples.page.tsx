import { roleWords } from '../../domain/actor.ts'
import { FinalAct } from '../../web/components/final-act.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import type { ExampleCentre, Persona } from './example-store.ts'
import { policyWords } from './set-up-words.ts'

type PersonaProps = { readonly tenant: number; readonly persona: Persona; readonly hidden: Hidden }

const SignInAs = ({ tenant, persona, hidden }: PersonaProps) => (
  <PostForm action="/examples/sign-in" hidden={hidden} classes="kt-inline-form">
    <input type="hidden" name="tenant" value={String(tenant)} />
    <input type="hidden" name="account" value={persona.account} />
    <button type="submit" class="kt-link-button">
      Sign in as {persona.name}
    </button>
  </PostForm>
)

const isPolicy = (word: string): word is keyof typeof policyWords => Object.hasOwn(policyWords, word)
const kindOf = ({ policyBase }: ExampleCentre): string =>
  isPolicy(policyBase) ? `${policyWords[policyBase].label}. ${policyWords[policyBase].hint}` : ''

const Service = ({ service, hidden }: { readonly service: ExampleCentre; readonly hidden: Hidden }) => (
  <Section id={`service-${service.tenant}`} heading={service.name}>
    <p class="govuk-body">{kindOf(service)}</p>
    <Table
      caption={`People of ${service.name}`}
      captionClasses="govuk-visually-hidden"
      head={[{ content: 'Sign in' }, { content: 'What they do' }, { content: 'Who they are' }]}
      rows={service.personas.map((persona) => [
        { content: <SignInAs tenant={service.tenant} persona={persona} hidden={hidden} /> },
        { content: persona.roles.map((role) => roleWords[role]).join(', ') },
        { content: persona.line },
      ])}
      folds
    />
  </Section>
)

export const ExamplesPage = ({ services, hidden }: { readonly services: readonly ExampleCentre[]; readonly hidden: Hidden }) => (
  <>
    <PageHead title="Examples" lead="Every person here is invented. Choose who you want to be." />
    {services.map((service) => (
      <Service service={service} hidden={hidden} />
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href="/examples/wipe">
        Wipe the examples
      </a>
    </p>
  </>
)

export const NoExamplesPage = () => (
  <PageHead title="There are no examples here" lead="They are made from the set-up page, while no service is set up." />
)

export const WipePage = ({ services, hidden }: { readonly services: readonly ExampleCentre[]; readonly hidden: Hidden }) => (
  <>
    <PageHead title="Wipe the examples" />
    <FinalAct
      heading={`Wipe ${services.length} example services`}
      action="/examples/wipe"
      hidden={hidden}
      label="Wipe the examples"
      back={{ label: 'Keep them', href: '/examples' }}
    >
      Everything in {services.map(({ name }) => name).join(', ')} is deleted. Services that you set up yourself are not touched.
    </FinalAct>
  </>
)

const exampleHidden: Hidden = { csrf: 'example', once: 'example' }
const centre: ExampleCentre = {
  tenant: 1 as ExampleCentre['tenant'],
  name: 'Northmere Family Time',
  policyBase: 'county',
  personas: [{ account: 'example' as Persona['account'], name: 'Cora Linden', roles: ['coordinator'], line: 'East, Larch House' }],
}
export const examples = {
  'one service': () => <ExamplesPage services={[centre]} hidden={exampleHidden} />,
  'no examples': () => <NoExamplesPage />,
  'before wiping': () => <WipePage services={[centre]} hidden={exampleHidden} />,
}
