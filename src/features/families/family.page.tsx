import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { dayWithYear, momentInWords, timesInWords } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Columns, Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'
import { Timeline } from '../../web/components/moj-timeline.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily } from './about-family.ts'
import { AroundFamilyRows, exampleAround } from './around-family.page.tsx'
import { aroundFamily, type AroundFamily } from './around-query.ts'
import { eventWords } from './events.page.tsx'
import { eventsOf, standingOf, type FileEvent, type Standing } from './family-query.ts'
import { familyFrame } from './family-frame.ts'
import { FamilyTabs } from './family-tabs.page.tsx'

const row = (
  key: string,
  value: SummaryRow['value'],
  action?: { readonly words: string; readonly href: string; readonly about: string },
): SummaryRow => ({ key, value, ...(action === undefined ? {} : { actions: [action] }) })

const referralWords = ({ outcome, awaitsApproval }: NonNullable<Standing['referral']>): string => {
  if (outcome !== null) return outcome === 'accepted' ? 'Accepted' : 'Refused'
  return awaitsApproval ? 'Waits for the team manager' : 'Waits for a decision'
}

const referralRow = (referral: Standing['referral']): SummaryRow => {
  if (referral === null) return row('Referral', 'None on file')
  return row('Referral', referralWords(referral), { words: 'Read', href: `/referrals/${referral.id}`, about: 'the referral' })
}

const agreementWords = (agreement: NonNullable<Standing['agreement']>) => {
  if (!agreement.isOffered) return <State icon="half">Draft, version {agreement.version}</State>
  if (agreement.signed < agreement.signatories)
    return (
      <State icon="clock">
        Signed by {agreement.signed} of {agreement.signatories}
      </State>
    )
  return (
    <State icon="tick" tone="good">
      Signed by all {agreement.signatories}
    </State>
  )
}

/** Only whoever the service names to book is asked to. PRE-05 */
const bookAction = (family: FamilyId, mayBook: boolean) =>
  mayBook ? { words: 'Book', href: `/families/${family}/sessions/new`, about: 'sessions' } : undefined

const riskWords = ({ riskAt, isRiskAskedAnew }: Standing): string => {
  if (riskAt === null) return 'Not assessed yet'
  return `Assessed ${momentInWords(riskAt)}.${isRiskAskedAnew ? ' A fresh assessment is asked for.' : ''}`
}

const rowsFor = (family: FamilyId, standing: Standing, mayBook: boolean): readonly SummaryRow[] => [
  referralRow(standing.referral),
  row('Risk', riskWords(standing), {
    words: standing.riskAt === null ? 'Assess' : 'Open',
    href: `/families/${family}/risk`,
    about: 'the risks',
  }),
  row('Agreement', standing.agreement === null ? 'Not drafted yet' : agreementWords(standing.agreement), {
    words: standing.agreement === null ? 'Draft' : 'Open',
    href: `/families/${family}/agreement`,
    about: 'the agreement',
  }),
  row(
    'Next session',
    standing.nextSession === null ? 'None booked' : sessionWords(standing.nextSession),
    standing.nextSession === null
      ? bookAction(family, mayBook)
      : { words: 'Open', href: `/sessions/${standing.nextSession.id}`, about: 'the next session' },
  ),
  row(
    'Last record',
    standing.lastRecord === null ? (
      'None yet'
    ) : (
      <State icon="seal" tone="good">
        Sealed {momentInWords(standing.lastRecord.submittedAt)}
      </State>
    ),
    standing.lastRecord === null ? undefined : { words: 'Read', href: `/records/${standing.lastRecord.id}`, about: 'the last record' },
  ),
  row('Court', standing.finalHearingOn === null ? 'No final hearing on file' : `Final hearing ${dayWithYear(standing.finalHearingOn)}`),
]

const sessionWords = (next: NonNullable<Standing['nextSession']>) => (
  <>
    <strong class="kt-strong">
      {dayWithYear(today(next.startsAt))}, {timesInWords(next)}
    </strong>
    <br />
    {next.place}
  </>
)

type Props = {
  readonly family: FamilyId
  readonly name: string
  readonly standing: Standing
  readonly around: AroundFamily
  readonly events: readonly FileEvent[]
}

const Family = ({ family, name, standing, around, events }: Props) => (
  <>
    <PageHead caption="Family file" title={`${name} family`} />
    <FamilyTabs family={family} current="overview" />
    <Columns
      asideLabel="What happened"
      aside={
        <Section id="happened" heading="What happened" link={{ label: 'All events', href: `/families/${family}/events` }}>
          <Timeline
            headingLevel={3}
            items={events.map((event) => ({
              title: eventWords(event.name),
              by: event.by,
              at: event.at.toString(),
              atWords: momentInWords(event.at),
            }))}
          />
        </Section>
      }
    >
      <Section id="stand" heading="Where things stand">
        <SummaryList rows={rowsFor(family, standing, around.may.book && !around.isClosed)} />
      </Section>
      <Section id="more" heading="More of this file">
        <AroundFamilyRows family={family} around={around} />
      </Section>
    </Columns>
  </>
)

const at = Temporal.Instant.from('2026-05-21T15:00:00Z')
const early: Standing = {
  referral: { id: 'example', outcome: 'accepted', awaitsApproval: false },
  riskAt: null,
  isRiskAskedAnew: false,
  agreement: null,
  nextSession: null,
  lastRecord: null,
  finalHearingOn: null,
}
const late: Standing = {
  ...early,
  riskAt: at,
  isRiskAskedAnew: true,
  agreement: { version: 2, isOffered: true, signed: 6, signatories: 6 },
  finalHearingOn: Temporal.PlainDate.from('2026-06-24'),
  nextSession: { id: 'example', startsAt: at, endsAt: at.add({ minutes: 90 }), place: 'Larch House, Bluebell room' },
  lastRecord: { id: 'example', number: 'R-2026-000041', submittedAt: at },
}
export const examples = {
  'just accepted': () => <Family family={'example' as FamilyId} name="Ashdown" standing={early} around={exampleAround} events={[]} />,
  'well under way': () => (
    <Family
      family={'example' as FamilyId}
      name="Ashdown"
      standing={late}
      around={exampleAround}
      events={[{ id: 'e', at, name: 'record.sealed', by: 'Callum Reid' }]}
    />
  ),
}

export const showFamily = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return { kind: 'not-found' }
  const { family } = about
  const file = await ask.work.row<{ name: string }>`select name from family where tenant_id = ${ask.work.tenant} and id = ${family}`
  const standing = await standingOf(ask.work, family)
  const events = await eventsOf(ask.work, family, { reads: false, before: null, most: 8, isShort: true })
  return page(
    `${file?.name ?? ''} family`,
    <Family family={family} name={file?.name ?? ''} standing={standing} around={await aroundFamily(ask.work, family)} events={events} />,
    await familyFrame(ask.work, family),
  )
}
