import { partyKindWords, type FactKind } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import { legalStatusWords } from '../../domain/referral.ts'
import { type SafeContact, safeWaysInWords } from '../../domain/safe-contact.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { PrivateFact } from '../../web/components/private-fact.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily } from './about-family.ts'
import { FamilyTabs } from './family-tabs.page.tsx'
import { familyFrame } from './family-frame.ts'
import { factsOf, shownFacts, type FactOnFile } from './fact-query.ts'
import { safeContactsOf } from './safe-contact-query.ts'
import { childrenOf, partiesOf, type ChildOnFile, type PartyOnFile } from './people-query.ts'

export const factWords = { address: 'Address', phone: 'Phone', email: 'E-mail', school: 'School' } as const satisfies Record<
  FactKind,
  string
>

type Props = {
  readonly family: FamilyId
  readonly children: readonly ChildOnFile[]
  readonly parties: readonly PartyOnFile[]
  readonly facts: readonly FactOnFile[]
  readonly shown: ReadonlyMap<string, string>
  readonly safe: ReadonlyMap<string, SafeContact>
  readonly mayChange: boolean
  readonly hidden: Ask['hidden']
}

/** "Phone, at work" where somebody said which one it is. */
const factName = ({ kind, label }: FactOnFile): string => {
  const said = label.trim()
  return said === '' ? factWords[kind] : `${factWords[kind]}, ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`
}

/** Every address and number is asked for one by one, even an open one: looking is always written down. */
const Facts = ({ facts, props, about }: { readonly facts: readonly FactOnFile[]; readonly props: Props; readonly about: string }) => (
  <>
    {facts.map((fact) => {
      const text = props.shown.get(fact.id)
      const name = factName(fact)
      const what = `${name}${fact.isConfidential ? ', confidential' : ''}`
      if (text !== undefined) return <PrivateFact shown={`${name}: ${text}`} note="Hidden again in half a minute." />
      return (
        <PrivateFact
          what={what}
          showAction={`/families/${props.family}/facts/${fact.id}/showing`}
          hidden={props.hidden}
          about={`${name}, of ${about}`}
        />
      )
    })}
  </>
)

/** How to reach somebody safely stands before their number. */
const SafeWays = ({ safe }: { readonly safe: SafeContact | undefined }) =>
  safe === undefined ? null : (
    <p class="govuk-body">
      <strong>Reaching them:</strong> {safeWaysInWords(safe)}
    </p>
  )

const changeLink = ({ family, mayChange }: Props, { id, givenName }: { readonly id: string; readonly givenName: string }) =>
  mayChange ? { actions: [{ href: `/families/${family}/people/${id}`, words: 'Change', about: givenName }] } : {}

const partyLine = (party: PartyOnFile): string =>
  [
    `${party.relation}. ${partyKindWords[party.side]}`,
    party.mayAttend ? 'may attend' : '',
    party.mustSign ? 'signs the agreement' : '',
    party.needsInterpreter ? `needs an interpreter (${party.language})` : '',
  ]
    .filter(Boolean)
    .join(', ')

const People = (props: Props) => (
  <>
    <PageHead
      caption="Family file"
      title="People"
      lead="Everybody on this file. Confidential details are shown one at a time, and who looked is written down."
    />
    <FamilyTabs family={props.family} current="people" />
    <Section id="children" heading="Children" count={props.children.length}>
      <SummaryList
        rows={props.children.map((child) => ({
          key: `${child.givenName} ${child.familyName} (${child.age})`,
          value: (
            <>
              Born {dayWithYear(child.bornOn)}. {legalStatusWords[child.legalStatus]}.
              {child.livesWith === '' ? '' : ` Lives with ${child.livesWith}.`}
              <Facts facts={props.facts.filter((fact) => fact.childId === child.id)} props={props} about={child.givenName} />
            </>
          ),
          ...changeLink(props, child),
        }))}
      />
    </Section>
    <Section
      id="adults"
      heading="Adults and professionals"
      count={props.parties.length}
      link={props.mayChange ? { label: 'Add somebody', href: `/families/${props.family}/people/new` } : undefined}
    >
      <SummaryList
        rows={props.parties.map((party) => ({
          key: party.name,
          value: (
            <>
              {partyLine(party)}
              <SafeWays safe={props.safe.get(party.id)} />
              <Facts facts={props.facts.filter((fact) => fact.partyId === party.id)} props={props} about={party.name} />
            </>
          ),
          ...changeLink(props, { id: party.id, givenName: party.name }),
        }))}
      />
    </Section>
  </>
)

const nobody: Props = {
  family: 'example' as FamilyId,
  children: [],
  parties: [],
  facts: [],
  shown: new Map(),
  safe: new Map(),
  mayChange: true,
  hidden: { csrf: 'x', once: 'y' },
}
export const examples = { 'an empty file': () => <People {...nobody} /> }

export const showPeople = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return { kind: 'not-found' }
  const { family } = about
  const [children, parties, facts, shown] = [
    await childrenOf(ask.work, family),
    await partiesOf(ask.work, family),
    await factsOf(ask.work, family),
    await shownFacts(ask.work, family),
  ]
  const safe = await safeContactsOf(ask.work, family)
  const mayChange = couldDo('families.change-people', ask.person.roles)
  return page(
    'People',
    <People {...{ family, children, parties, facts, shown, safe, mayChange, hidden: ask.hidden }} />,
    await familyFrame(ask.work, family),
  )
}
