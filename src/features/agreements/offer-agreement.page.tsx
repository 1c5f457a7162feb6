import type { Clause } from '../../domain/agreement.ts'
import type { ProposedSignatory } from '../../domain/agreement-signatories.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { CheckboxesField, type Field } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { draftOf, newestVersion } from './agreement-query.ts'
import { AgreementWords, exampleClauses } from './agreement-words.page.tsx'
import { offerForm } from './agreement.form.ts'
import { whoMaySign } from './offer-agreement.ts'

type Props = {
  readonly family: string
  readonly version: number
  readonly clauses: readonly Clause[]
  readonly people: readonly ProposedSignatory[]
  readonly field: Field
  readonly seen: string
  readonly hidden: Hidden
}

const Offer = ({ family, version, clauses, people, field, seen, hidden }: Props) => (
  <>
    <PageHead
      caption={`Agreement, version ${version}`}
      title="Read it once more"
      lead="When you give it out, its words are fixed. A change after that is a new version, and everybody signs again."
    />
    <AgreementWords clauses={clauses} />
    <Section id="who" heading="Give it out to sign">
      <PostForm action={`/families/${family}/agreement/offer`} hidden={hidden}>
        <input type="hidden" name="seen" value={seen} />
        <CheckboxesField
          field={field}
          items={people.map(({ party, name, role, mustSign }) => ({
            value: party,
            label: `${name}, ${role.slice(0, 1).toLowerCase()}${role.slice(1)}`,
            ...(mustSign ? { hint: 'Must sign' } : {}),
          }))}
        />
        <p class="govuk-body">
          Whoever has a sign-in here is sent a letter. The others sign on the tablet, on paper, or by a personal link that you send.
        </p>
        <ButtonGroup>
          <Button stopsDoubleClick>Fix the words and give it out</Button>
          <a class="govuk-link" href={`/families/${family}/agreement/clauses`}>
            Go back and change the words
          </a>
        </ButtonGroup>
      </PostForm>
    </Section>
  </>
)

const examplePeople: readonly ProposedSignatory[] = [
  { party: 'one', name: 'Owen Ashdown', role: 'Father', mustSign: true },
  { party: 'two', name: 'Lea Gale', role: 'Legal services', mustSign: false },
]
export const examples = {
  'ready to give out': () => (
    <Offer
      family="example"
      version={1}
      clauses={exampleClauses}
      people={examplePeople}
      field={{ name: 'signatories', label: 'Who signs', values: ['one'] }}
      seen="x"
      hidden={{ csrf: 'x', once: 'y' }}
    />
  ),
}

export const showOffer = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  const newest = about === null ? null : await newestVersion(ask.work, about.family)
  if (about === null || newest === null || newest.isOffered) return { kind: 'not-found' }
  const { clauses } = await draftOf(ask.work, newest.id)
  const people = await whoMaySign(ask.work, about.family)
  const fields = ask.fields(offerForm, { signatories: people.filter((one) => one.mustSign).map((one) => one.party) })
  const body = (
    <Offer
      family={about.family}
      version={newest.version}
      clauses={clauses}
      people={people}
      field={fields.signatories}
      seen={newest.hash}
      hidden={ask.hidden}
    />
  )
  return page('Read it once more', body, {
    ...(await familyFrame(ask.work, about.family)),
    back: { label: 'Agreement', href: `/families/${about.family}/agreement` },
  })
}
