import { Temporal } from 'temporal-polyfill'
import { couldDo } from '../../domain/permission.ts'
import { toLondon } from '../../domain/civil-time.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { WorkList } from '../../web/components/work-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { agreementToSign } from '../agreements/door.ts'
import { approvalsDue, type Duty } from './duty-query.ts'
import { familyNames, ownReferrals, referrerDuties, unreadRecords, type NewRecord, type OwnReferral } from './own-query.ts'
import { papersForReader, type PaperForReader } from '../papers/door.ts'
import { examplePapers, PapersForYou } from './papers-for-you.page.tsx'
import { greeting, referralStateWords } from './home-words.ts'

type Props = {
  readonly name: string
  readonly now: Temporal.Instant
  readonly mayRefer: boolean
  /** A team manager approves referrals and has no records. */
  readonly mayList: boolean
  readonly duties: readonly Duty[]
  readonly records: readonly NewRecord[]
  readonly papers: readonly PaperForReader[]
  readonly referrals: readonly OwnReferral[]
}

const several = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

const waiting = (duties: number, records: number): string => {
  if (duties + records === 0) return 'Nothing waits for you.'
  const things = duties === 0 ? '' : `${several(duties, 'One thing waits', 'things wait')} for you. `
  const ready = records === 0 ? '' : `${several(records, 'One new record is', 'new records are')} ready to read.`
  return `${things}${ready}`.trim()
}

const NewRecords = ({ records }: Pick<Props, 'records'>) => (
  <Section id="records" heading="New records" count={records.length} link={{ label: 'All records', href: '/records' }}>
    {records.length === 0 ? (
      <Empty title="No unread records">A record stands here as soon as it is sealed.</Empty>
    ) : (
      <WorkList
        labelledBy="records"
        items={records.map((record) => ({
          task: `Read record ${record.number}, ${record.family}`,
          href: `/records/${record.id}`,
          why: `Sealed ${momentInWords(record.submittedAt)}`,
        }))}
      />
    )}
  </Section>
)

const ReferrerHome = ({ name, now, mayRefer, mayList, duties, records, papers, referrals }: Props) => (
  <>
    <PageHead caption={momentInWords(now)} title={greeting(toLondon(now).hour, name)} lead={waiting(duties.length, records.length)} />
    {mayRefer && <Button href="/referrals/new">Make a referral</Button>}
    <Section id="do" heading="What to do now" count={duties.length}>
      {duties.length === 0 ? (
        <Empty title="Nothing waits for you">Questions from the service, approvals and unfinished referrals stand here.</Empty>
      ) : (
        <WorkList labelledBy="do" items={duties.map(({ task, href, why }) => ({ task, href, why }))} />
      )}
    </Section>
    {mayList && <NewRecords records={records} />}
    <PapersForYou papers={papers} />
    {mayRefer && (
      <Section id="referrals" heading="Your referrals" link={{ label: 'All your referrals', href: '/my-referrals' }}>
        {referrals.length === 0 ? (
          <Empty title="None yet" />
        ) : (
          <SummaryList
            rows={referrals.map((referral) => ({
              key: referral.name,
              value: referralStateWords[referral.state],
              actions: [{ words: 'Open', href: `/referrals/${referral.id}`, about: `the ${referral.name} referral` }],
            }))}
          />
        )}
      </Section>
    )}
  </>
)

const now = Temporal.Instant.from('2026-05-21T09:00:00Z')
const props: Props = { name: 'Joanne Firth', now, mayRefer: true, mayList: true, duties: [], records: [], papers: [], referrals: [] }
export const examples = {
  'nothing yet': () => <ReferrerHome {...props} />,
  'a busy social worker': () => (
    <ReferrerHome
      {...props}
      duties={[
        {
          task: 'Finish the referral of Poppy and Jude',
          href: '/referrals/drafts/example',
          why: 'Everything you wrote is saved.',
          due: null,
        },
      ]}
      records={[{ id: 'example', number: 'R-2026-000041', family: 'Ashdown', submittedAt: now }]}
      papers={examplePapers}
      referrals={[{ id: 'example', name: 'Ashdown', state: 'accepted' }]}
    />
  ),
  'a team manager': () => <ReferrerHome {...props} mayRefer={false} mayList={false} />,
}

export const showReferrerHome = async (ask: Ask): Promise<Answer> => {
  const { work, person } = ask
  const toSign = await agreementToSign(work, person)
  const names = await familyNames(
    work,
    toSign.map((row) => row.familyId),
  )
  const duties = [
    ...(couldDo('referrals.approve', person.roles) ? await approvalsDue(work, person) : []),
    ...toSign.map((row) => ({
      task: `Read and sign the ${names.get(row.familyId) ?? ''} agreement`,
      href: `/agreements/${row.agreementId}/sign`,
      why: 'It waits for your signature.',
      due: null,
    })),
    ...(await referrerDuties(work, person)),
  ]
  const [records, referrals] = [await unreadRecords(work, person), await ownReferrals(work, person)]
  return page(
    'Home',
    <ReferrerHome
      name={person.name}
      now={work.now}
      mayRefer={couldDo('referrals.draft', person.roles)}
      mayList={couldDo('records.list', person.roles)}
      duties={duties}
      records={records}
      papers={await papersForReader(work, person)}
      referrals={referrals}
    />,
  )
}
