import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type Change, compared, type ComparedRow } from '../../domain/risk-compared.ts'
import { dayInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { SelectField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { type Ask, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { exampleContent, exampleRisk, riskContentOf, type RiskOnFile, riskVersions } from '../risk-assessments/door.ts'
import { type OneVersion, saidIn } from './said-in-version.ts'

type Props = {
  readonly family: FamilyId
  readonly versions: readonly RiskOnFile[]
  readonly pair: { readonly older: OneVersion; readonly newer: OneVersion } | null
}

const changeWords = { same: null, changed: 'Changed', new: 'New', gone: 'Gone' } as const satisfies Record<Change, string | null>

const Words = ({ words }: { readonly words: string | null }) =>
  words === null ? (
    <span class="kt-quiet">Not said</span>
  ) : (
    <>
      {words.split('\n').map((line) => (
        <div>{line}</div>
      ))}
    </>
  )

const rowOf = ({ key, older, newer, change }: ComparedRow): TableRow => [
  {
    content: (
      <>
        {key}
        {changeWords[change] !== null && [' ', <Tag colour="purple">{changeWords[change]}</Tag>]}
      </>
    ),
  },
  { content: <Words words={older} /> },
  { content: <Words words={newer} /> },
]

const titleOf = ({ risk }: OneVersion): string => `Version ${risk.version}`

type Answers = NonNullable<Props['pair']> & { readonly caption: string; readonly rows: readonly ComparedRow[] }

const AnswersBeside = ({ older, newer, caption, rows }: Answers) => (
  <Table
    folds
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Question', titleOf(older), titleOf(newer)].map((content) => ({ content }))}
    rows={[...new Set(rows.map(({ group }) => group))].flatMap((group): readonly TableRow[] => [
      { group },
      ...rows.filter((row) => row.group === group).map(rowOf),
    ])}
  />
)

/** What differs stands first; what stayed is there for whoever wants it. */
const SideBySide = ({ older, newer }: NonNullable<Props['pair']>) => {
  const rows = compared(saidIn(older), saidIn(newer))
  const changed = rows.filter(({ change }) => change !== 'same')
  const same = rows.filter(({ change }) => change === 'same')
  const sides = `${titleOf(older)} and ${titleOf(newer)} side by side`
  return (
    <>
      <p class="govuk-body" role="status">
        {changed.length === 0 ? 'Both say the same.' : `${changed.length} of ${rows.length} answers differ. Each is marked with a word.`}
      </p>
      {changed.length > 0 && <AnswersBeside older={older} newer={newer} caption={`${sides}: what differs`} rows={changed} />}
      {same.length > 0 && (
        <Details summary={same.length === 1 ? 'One answer is the same' : `${same.length} answers are the same`} classes="kt-wide-details">
          <AnswersBeside older={older} newer={newer} caption={`${sides}: what is the same`} rows={same} />
        </Details>
      )}
    </>
  )
}

const Choose = ({ family, versions, pair }: Props) => {
  const items = versions.map(({ version, at }) => ({ value: String(version), label: `Version ${version}, ${dayInWords(today(at))}` }))
  return (
    <form method="get" action={`/families/${family}/risk/compare`} class="kt-section">
      <div class="kt-row">
        <SelectField field={{ name: 'older', label: 'This version', value: String(pair?.older.risk.version ?? '') }} items={items} />
        <SelectField field={{ name: 'newer', label: 'Beside this one', value: String(pair?.newer.risk.version ?? '') }} items={items} />
      </div>
      <Button kind="secondary">Put them side by side</Button>
    </form>
  )
}

/** Two versions of the risk assessment beside each other; on a phone one under the other. RISK-04 */
export const ComparePage = (props: Props) => (
  <>
    <PageHead
      caption="Risk"
      title="Two versions side by side"
      lead="What was assessed before stays as it was. What differs stands first."
    />
    <FamilyTabs family={props.family} current="risk" />
    {props.versions.length < 2 || props.pair === null ? (
      <Empty title="There is only one version yet">When the risks are assessed again, both versions can stand side by side.</Empty>
    ) : (
      <>
        <Choose {...props} />
        <SideBySide {...props.pair} />
      </>
    )}
  </>
)

const wanted = (versions: readonly RiskOnFile[], asked: string | undefined, otherwise: number): RiskOnFile | undefined =>
  versions.find(({ version }) => String(version) === asked) ?? versions[otherwise]

export const showCompare = async (ask: Ask) => {
  const family = ask.params['id'] as FamilyId
  const versions = await riskVersions(ask.work, family)
  const [one, other] = [wanted(versions, ask.query['older'], 1), wanted(versions, ask.query['newer'], 0)]
  const whole = async (risk: RiskOnFile): Promise<OneVersion> => ({ risk, content: await riskContentOf(ask.work, risk.id) })
  const pair = one === undefined || other === undefined ? null : { older: await whole(one), newer: await whole(other) }
  return page('Two versions side by side', <ComparePage family={family} versions={versions} pair={pair} />, {
    ...(await familyFrame(ask.work, family)),
    isPrintable: true,
  })
}

const newer: OneVersion = { risk: exampleRisk, content: exampleContent }
const older: OneVersion = {
  risk: { ...exampleRisk, version: 1, overall: 'high', workersNeeded: 2, level: 'supervised-by-two' },
  content: { ...exampleContent, hazards: exampleContent.hazards.slice(1), support: '' },
}
const shown = { family: 'example' as FamilyId, versions: [newer.risk, older.risk] }
export const examples = {
  'two versions': () => <ComparePage {...shown} pair={{ older, newer }} />,
  'the same twice': () => <ComparePage {...shown} pair={{ older: newer, newer }} />,
  'only one': () => <ComparePage {...shown} versions={[newer.risk]} pair={null} />,
}
