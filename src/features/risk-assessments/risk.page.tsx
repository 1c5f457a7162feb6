import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { couldDo, mayDo } from '../../domain/permission.ts'
import type { RiskContent } from '../../domain/risk.ts'
import { overallWords } from '../../domain/risk.ts'
import { type SupervisionLevel, supervisionLevels, supervisionLevelWords } from '../../domain/supervision-level.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Columns, Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { type Ask, notFound, page } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { relationsTo } from '../sign-in/door.ts'
import { AskedList } from './fresh.page.tsx'
import { type Asked, askedFor } from './fresh-store.ts'
import { HazardTable } from './hazard-table.page.tsx'
import { exampleContent, exampleRisk } from './risk-examples.ts'
import { LevelPane, levelsShown, Proposal } from './risk-parts.page.tsx'
import { riskContentOf, type RiskOnFile, riskVersions } from './risk-query.ts'
import { hasWorker, isAccepted } from './risk-store.ts'

type Props = {
  readonly family: FamilyId
  readonly versions: readonly RiskOnFile[]
  /** The version that is shown whole. */
  readonly shown: { readonly risk: RiskOnFile; readonly content: RiskContent } | null
  readonly offered: readonly SupervisionLevel[]
  readonly mayAssess: boolean
  readonly isAccepted: boolean
  readonly asked: readonly Asked[]
  readonly now: Temporal.Instant
  /** The risks are assessed, and this person may choose the worker that is still missing. */
  readonly isWorkerNext?: boolean
}

const Versions = ({ family, versions }: Pick<Props, 'family' | 'versions'>) => (
  <Section id="versions" heading="All versions" count={versions.length}>
    <Table
      folds
      caption="All versions of the risk assessment"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={['Version', 'When', 'By', 'Risk', 'Level'].map((content) => ({ content }))}
      rows={versions.map(({ version, at, byName, overall, level }) => [
        {
          content: (
            <a class="govuk-link" href={`/families/${family}/risk/versions/${version}`}>
              Version {version}
            </a>
          ),
        },
        { content: momentInWords(at) },
        { content: byName },
        { content: overallWords[overall] },
        { content: supervisionLevelWords[level] },
      ])}
    />
  </Section>
)

const leadOf = ({ shown, versions }: Pick<Props, 'shown' | 'versions'>): string => {
  if (shown === null) return 'Nothing has been assessed yet. No session starts before the risks are assessed.'
  const { version, byName, at } = shown.risk
  const isOld = versions[0]?.version !== version
  const { level, overall } = shown.risk
  const first = isOld ? '' : `${overallWords[overall]} risk. ${supervisionLevelWords[level]}. `
  return `${first}Version ${version}${isOld ? ', an older one' : ''}, by ${byName}, ${momentInWords(at)}.`
}

type AssessProps = Pick<Props, 'family' | 'mayAssess' | 'isAccepted' | 'isWorkerNext' | 'versions'>

const Assess = ({ family, mayAssess, isAccepted: accepted, isWorkerNext = false, versions }: AssessProps) => {
  if (!mayAssess) return null
  if (!accepted) return <p class="govuk-body">Risks are assessed when the referral has been accepted.</p>
  const isFirst = versions.length === 0
  return (
    <ButtonGroup>
      {isWorkerNext && <Button href={`/families/${family}/worker`}>Next: choose a worker</Button>}
      <Button href={`/families/${family}/risk/new`} kind={isFirst ? undefined : 'secondary'}>
        {isFirst ? 'Assess the risks' : 'Assess again'}
      </Button>
      {!isFirst && (
        <a class="govuk-link" href={`/families/${family}/risk/asked`}>
          Ask for a fresh assessment
        </a>
      )}
    </ButtonGroup>
  )
}

const Elsewhere = ({ family, shown, versions }: Props) => (
  <Section id="elsewhere" heading="Beside this">
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={`/families/${family}/apart`}>
          People who must not meet
        </a>
      </li>
      {versions.length > 1 && (
        <li>
          <a class="govuk-link" href={`/families/${family}/risk/compare`}>
            Two versions side by side
          </a>
        </li>
      )}
      {shown !== null && (
        <li>
          <a class="govuk-link" href={`/families/${family}/risk/versions/${shown.risk.version}/pdf`}>
            Version {shown.risk.version} as a paper (PDF)
          </a>
        </li>
      )}
    </ul>
  </Section>
)

/** What is known about the risks of a family, as it was assessed last, and every version before. */
export const RiskPage = (props: Props) => (
  <>
    <PageHead caption="Family file" title="Risk assessment" lead={leadOf(props)}>
      <Assess {...props} />
    </PageHead>
    <FamilyTabs family={props.family} current="risk" />
    <AskedList asked={props.asked} now={props.now} />
    {props.shown === null ? (
      <Empty title="No risk assessment yet">Hazards, what is done about them, the lowest safe level and who is needed come here.</Empty>
    ) : (
      <Columns asideLabel="Level" aside={<LevelPane {...props.shown} offered={props.offered} />}>
        <Section id="proposal" heading="What it says">
          <Proposal {...props.shown} />
        </Section>
        <Section id="hazards" heading="Hazards, and what is done about them">
          <HazardTable hazards={props.shown.content.hazards} />
        </Section>
      </Columns>
    )}
    {props.versions.length > 0 && <Versions {...props} />}
    <Elsewhere {...props} />
  </>
)

export const showRisk = async (ask: Ask) => {
  const { work, person } = ask
  const family = ask.params['id'] as FamilyId
  const versions = await riskVersions(work, family)
  const wanted = ask.params['version']
  const risk = wanted === undefined ? versions[0] : versions.find(({ version }) => String(version) === wanted)
  if (wanted !== undefined && risk === undefined) return notFound
  const relations = await relationsTo(work, person, { family })
  const shown = risk === undefined ? null : { risk, content: await riskContentOf(work, risk.id) }
  const { levelsOffered } = (await policyInForce(work)).risk
  const body = (
    <RiskPage
      family={family}
      versions={versions}
      shown={shown}
      offered={
        shown === null
          ? []
          : levelsShown(
              supervisionLevels.filter((level) => levelsOffered.includes(level)),
              shown,
            )
      }
      mayAssess={mayDo('risk.assess', { roles: person.roles, relations })}
      isAccepted={await isAccepted(work, family)}
      asked={await askedFor(work, family)}
      now={work.now}
      isWorkerNext={versions.length > 0 && couldDo('allocations.make', person.roles) && !(await hasWorker(work, family))}
    />
  )
  return page('Risk assessment', body, await familyFrame(work, family))
}

const shown = {
  family: 'example' as FamilyId,
  offered: supervisionLevels,
  mayAssess: true,
  isAccepted: true,
  asked: [],
  now: exampleRisk.at,
}
export const examples = {
  'the second version': () => (
    <RiskPage
      {...shown}
      versions={[exampleRisk, { ...exampleRisk, version: 1, overall: 'high' }]}
      shown={{ risk: exampleRisk, content: exampleContent }}
    />
  ),
  'nothing yet': () => <RiskPage {...shown} versions={[]} shown={null} />,
  'not accepted yet': () => <RiskPage {...shown} isAccepted={false} versions={[]} shown={null} />,
}
