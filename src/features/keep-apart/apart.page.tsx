import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import { dayWithYear, momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Columns, Section } from '../../web/components/section.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { type Ask, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { relationsTo } from '../sign-in/door.ts'
import { apartFor, type ApartShown } from './apart-query.ts'
import { PictureOf, pairIn } from './apart-picture.page.tsx'
import { exampleApart, across, unknown, shown } from './apart-example.ts'

type Props = { readonly family: FamilyId; readonly records: readonly ApartShown[]; readonly mayRecord: boolean; readonly isKept: boolean }

const orderInWords = ({ orderOn, until }: ApartShown): string =>
  [
    orderOn === null ? 'No order' : `Order of ${dayWithYear(orderOn)}`,
    until === null ? 'until further notice' : `until ${dayWithYear(until)}`,
  ].join(', ')

const rowOf = (family: FamilyId, mayEnd: boolean, record: ApartShown): TableRow => {
  const { id, other, because, byName, at, isAcross } = record
  return [
    {
      content: (
        <>
          {pairIn(record)}
          {other.reference !== null && <div class="kt-small kt-quiet">File {other.reference}</div>}
        </>
      ),
    },
    { content: because },
    { content: orderInWords(record) },
    {
      content: (
        <>
          {momentInWords(at)}
          {byName !== null && <div class="kt-small kt-quiet">by {byName}</div>}
          {mayEnd && (!isAcross || other.reference !== null) && (
            <p class="govuk-body kt-tight">
              <a class="govuk-link" href={`/families/${family}/apart/${id}/end`}>
                End this
                <span class="govuk-visually-hidden"> for {pairIn(record)}</span>
              </a>
            </p>
          )}
        </>
      ),
    },
  ]
}

const pastWords = ({ end, until }: ApartShown): string => {
  if (end !== null)
    return `Ended ${momentInWords(end.at)}${end.byName === '' ? '' : ` by ${end.byName}`}${end.because === '' ? '' : `: ${end.because}`}`
  return until === null ? '' : `The last day was ${dayWithYear(until)}`
}

const Past = ({ records }: { readonly records: readonly ApartShown[] }) => (
  <Section id="past" heading="No longer" count={records.length}>
    <Table
      folds
      caption="Records that no longer hold"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={['Who', 'Why then', 'Since when not'].map((content) => ({ content }))}
      rows={records.map((record) => [{ content: pairIn(record) }, { content: record.because }, { content: pastWords(record) }])}
    />
  </Section>
)

/** Who must not meet whom, as a list and as a picture that say the same; what ended stays readable. RISK-06 */
export const ApartPage = ({ family, records, mayRecord, isKept }: Props) => {
  const now = records.filter(({ holds }) => holds)
  const past = records.filter(({ holds }) => !holds)
  return (
    <>
      <PageHead caption="Risk" title="People who must not meet" lead="Bookings and reception keep them apart, also at the door.">
        {mayRecord && isKept && <Button href={`/families/${family}/apart/new`}>Put two people or families on record</Button>}
        {!isKept && <p class="govuk-body">Your service does not put this on record. What stands here is still kept to.</p>}
      </PageHead>
      <FamilyTabs family={family} current="risk" />
      {now.length === 0 ? (
        <Empty title="Nobody is on record">People of this family, or another family, who must not meet come here.</Empty>
      ) : (
        <Columns asideLabel="Picture" isAsideWide aside={<PictureOf records={now} />}>
          <Section id="now" heading="On record now" count={now.length}>
            <Table
              folds
              caption="Who must not meet whom, and why"
              captionClasses="govuk-visually-hidden"
              firstCellIsHeader
              head={['Who', 'Why', 'Order', 'On record since'].map((content) => ({ content }))}
              rows={now.map((record) => rowOf(family, mayRecord, record))}
            />
          </Section>
        </Columns>
      )}
      {past.length > 0 && <Past records={past} />}
    </>
  )
}

export const showApart = async (ask: Ask) => {
  const { work, person } = ask
  const family = ask.params['id'] as FamilyId
  const relations = await relationsTo(work, person, { family })
  const body = (
    <ApartPage
      family={family}
      records={await apartFor(work, person, family)}
      mayRecord={mayDo('apart.record', { roles: person.roles, relations })}
      isKept={(await policyInForce(work)).risk.keepsApart}
    />
  )
  return page('People who must not meet', body, await familyFrame(work, family))
}

export const examples = {
  'one pair by an order': () => <ApartPage {...shown} records={[exampleApart]} />,
  'people and families': () => <ApartPage {...shown} records={[exampleApart, across, unknown]} />,
  'one that ended': () => (
    <ApartPage
      {...shown}
      records={[{ ...exampleApart, holds: false, end: { because: 'The order was lifted.', byName: 'Lena East', at: exampleApart.at } }]}
    />
  ),
  nobody: () => <ApartPage {...shown} records={[]} />,
}
