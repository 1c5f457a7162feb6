import { exampleReferral } from '../../domain/example-referral.ts'
import type { DraftPage } from '../../domain/referral-gaps.ts'
import {
  childSexWords,
  legalStatusWords,
  needNames,
  needWords,
  partySideWords,
  type DraftAdult,
  type DraftChild,
  type ReferralDraft,
} from '../../domain/referral.ts'
import type { Content } from '../../web/components/markup.ts'
import { Section } from '../../web/components/section.tsx'
import { GroupCards } from './group-cards.page.tsx'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'
import { row, yes, whether, day, some, askedRows, courtRows, backgroundRows, riskRows, practicalRows } from './answer-rows.page.tsx'

export type ReferralViewProps = {
  /** A draft may be shown too: what is missing reads "Not answered". */
  readonly answers: ReferralDraft
  readonly areaName?: string | null | undefined
  /** For staff: where the confidential facts stand, behind their own door. */
  readonly protectedAt?: string | undefined
  /** For the referrer, before sending: where each part is changed. */
  readonly changeAt?: ((page: DraftPage, place?: number) => string) | undefined
}

/** A whole referral, to read. A confidential fact is never printed here, only that there is one. RISK-07 */
export const ReferralView = (props: ReferralViewProps) => (
  <>
    <Section id="view-children" heading="Children">
      {(props.answers.children ?? []).map((child, place) => (
        <ChildCard {...props} child={child} place={place} />
      ))}
    </Section>
    <Section id="view-adults" heading="Family and others">
      {(props.answers.adults ?? []).map((adult, place) => (
        <AdultCard {...props} adult={adult} place={place} />
      ))}
    </Section>
    <Section id="view-asked" heading="What is asked for">
      <Card {...props} page="asked" title="The sessions" rows={askedRows(props)} />
      <GroupCards {...props} page="asked" />
      <Card {...props} page="court" title="The court" rows={courtRows(props.answers)} />
      <GroupCards {...props} page="court" />
    </Section>
    <Section id="view-safety" heading="Background and safety">
      <Card {...props} page="background" title="History and professionals" rows={backgroundRows(props.answers)} />
      <GroupCards {...props} page="background" />
      <Card {...props} page="risks" title="Risks" rows={riskRows(props.answers)} />
      <GroupCards {...props} page="risks" />
      <Card {...props} page="practical" title="Emergencies, and until we start" rows={practicalRows(props.answers)} />
      <GroupCards {...props} page="practical" />
    </Section>
  </>
)

type CardProps = ReferralViewProps & {
  readonly page: DraftPage
  readonly place?: number
  readonly title: string
  readonly rows: readonly SummaryRow[]
}

const Card = ({ title, rows, changeAt, page, place }: CardProps) => (
  <SummaryList
    rows={rows}
    card={{ title, headingLevel: 3, actions: changeAt === undefined ? [] : [{ href: changeAt(page, place), words: 'Change' }] }}
  />
)

const confidential = (protectedAt: string | undefined): Content =>
  protectedAt === undefined ? (
    'Confidential'
  ) : (
    <>
      Confidential.{' '}
      <a class="govuk-link" href={protectedAt}>
        Open the family’s file to see it
      </a>
    </>
  )

const ChildCard = ({ child, place, ...props }: ReferralViewProps & { readonly child: DraftChild; readonly place: number }) => {
  const needs = needRows(child)
  const hasSchool = (child.school ?? '') !== ''
  const rows = [
    row('Birth date', child.bornOn === undefined ? undefined : day(child.bornOn)),
    ...some('Girl or boy', child.more?.sex ? childSexWords[child.more.sex] : ''),
    row('Legal status', child.legalStatus && legalStatusWords[child.legalStatus]),
    ...(child.more?.lookedAfterSince ? [row('Looked after since', day(child.more.lookedAfterSince))] : []),
    ...some('Number in the case system', child.more?.systemId),
    row('Lives with', child.livesWith),
    ...(hasSchool ? [row('School', (child.isSchoolConfidential ?? true) ? confidential(props.protectedAt) : child.school)] : []),
    row('May leave the venue', whether(child.mayLeaveVenue)),
    ...needs,
    ...some('What this child says', child.more?.wishes),
  ]
  return (
    <Card
      {...props}
      page="children"
      place={place}
      title={`${child.givenName ?? `Child ${place + 1}`} ${child.familyName ?? ''}`.trim()}
      rows={rows}
    />
  )
}

/** Needs first; what nobody knows of stands together on one line. */
const needRows = (child: DraftChild): readonly SummaryRow[] => {
  const given = needNames.filter((need) => (child.needs?.[need] ?? '') !== '')
  const none = given.filter((need) => child.needs?.[need] === 'None known')
  const known = given.filter((need) => !none.includes(need))
  const list = none.map((need) => needWords[need].toLowerCase()).join(', ')
  return [...known.map((need) => row(needWords[need], child.needs?.[need])), ...some('Nothing known of', list)]
}

const AdultCard = ({ adult, place, ...props }: ReferralViewProps & { readonly adult: DraftAdult; readonly place: number }) => {
  const language = `${adult.language ?? 'English'}${adult.needsInterpreter === true ? ', needs an interpreter' : ''}`
  const rows = [
    row('Part', adult.side && partySideWords[adult.side]),
    row('Related as', adult.relation),
    row('Language', language),
    ...reachRows(adult, props.protectedAt),
    row('May come to sessions', yes(adult.mayAttend)),
    row('Signs the agreement', yes(adult.mustSign)),
    ...moreRows(adult),
  ]
  return <Card {...props} page="adults" place={place} title={adult.name ?? `Person ${place + 1}`} rows={rows} />
}

const moreRows = ({ more }: DraftAdult): readonly SummaryRow[] => [
  ...(more?.bornOn ? [row('Birth date', day(more.bornOn))] : []),
  ...some('Parental responsibility', whether(more?.hasParentalResponsibility ?? undefined)),
  ...some('Ethnicity', more?.ethnicity),
  ...some('Religion', more?.religion),
  ...some('Disability, or help needed', more?.disability),
  ...some('Solicitor', more?.solicitor),
]

/** One line for all that is confidential, so that not even which facts there are can be read from it. RISK-07 */
const reachRows = (adult: DraftAdult, protectedAt: string | undefined): readonly SummaryRow[] => {
  if (adult.isConfidential ?? true) return [row('Address, phone and e-mail', confidential(protectedAt))]
  return [...some('Address', adult.address), ...some('Phone', adult.phone), ...some('E-mail', adult.email)]
}

export const examples = {
  'for staff': () => <ReferralView answers={exampleReferral} areaName="East" protectedAt="#" />,
  'before sending': () => (
    <ReferralView answers={{ children: [{ givenName: 'Ivy' }], adults: [{ name: 'Colin Yates' }] }} changeAt={() => '#'} />
  ),
}
