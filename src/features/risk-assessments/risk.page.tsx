import { Temporal } from 'temporal-polyfill'
import type { FamilyId, RiskAssessmentId } from '../../domain/ids.ts'
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
import { HazardTable, LevelPane, Proposal } from './risk-parts.page.tsx'
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
  return `Version ${version}${isOld ? ', an older one' : ''}, by ${byName}, ${momentInWords(at)}.`
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
    </ButtonGroup>
  )
}

/** What is known about the risks of a family, as it was assessed last, and every version before. */
export const RiskPage = (props: Props) => (
  <>
    <FamilyTabs family={props.family} current="risk" />
    <PageHead title="Risk assessment" lead={leadOf(props)}>
      <Assess {...props} />
    </PageHead>
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
  const content = risk === undefined ? null : await riskContentOf(work, risk.id)
  const { levelsOffered } = (await policyInForce(work)).risk
  const body = (
    <RiskPage
      family={family}
      versions={versions}
      shown={risk === undefined || content === null ? null : { risk, content }}
      offered={supervisionLevels.filter(
        (level) => levelsOffered.includes(level) || level === risk?.level || content?.reasons[level] !== undefined,
      )}
      mayAssess={mayDo('risk.assess', { roles: person.roles, relations })}
      isAccepted={await isAccepted(work, family)}
      isWorkerNext={versions.length > 0 && couldDo('allocations.make', person.roles) && !(await hasWorker(work, family))}
    />
  )
  return page('Risk assessment', body, await familyFrame(work, family))
}

const example: RiskOnFile = {
  id: 'example' as RiskAssessmentId,
  version: 2,
  overall: 'medium',
  level: 'supervised',
  workersNeeded: 1,
  venueId: null,
  venue: 'Larch House',
  byName: 'Lena East',
  at: Temporal.Instant.from('2026-05-21T09:00:00Z'),
}
export const exampleContent: RiskContent = {
  hazards: [
    {
      kind: 'must-not-meet',
      likelihood: 3,
      severity: 5,
      evidence: 'No-contact order of 4 March 2026',
      measure: 'Arrive and leave ten minutes apart, by two doors',
      owner: 'Callum Reid',
    },
    {
      kind: 'emotional',
      likelihood: 4,
      severity: 3,
      evidence: 'Ivy says she is scared of shouting. Social worker, 11 May',
      measure: 'One warning, then the session ends',
      owner: 'Callum Reid',
    },
    {
      kind: 'aggression',
      likelihood: 2,
      severity: 3,
      evidence: 'Anger at staff in March 2026',
      measure: 'A room with two doors, alarm in the worker’s pocket',
      owner: 'Lena East',
    },
  ],
  protective: 'Both children ask for their father and are calm after they have seen him.',
  measures: 'Stop the session if there is shouting.',
  support: 'Help with ideas for play.',
  reasons: {
    unsupervised: 'two police call-outs in 2025',
    'by-carer': 'the parents must not meet',
    supported: 'nobody would hear what is said',
  },
}
const shown = { family: 'example' as FamilyId, offered: supervisionLevels, mayAssess: true, isAccepted: true }
export const examples = {
  'the second version': () => (
    <RiskPage
      {...shown}
      versions={[example, { ...example, version: 1, overall: 'high' }]}
      shown={{ risk: example, content: exampleContent }}
    />
  ),
  'nothing yet': () => <RiskPage {...shown} versions={[]} shown={null} />,
  'not accepted yet': () => <RiskPage {...shown} isAccepted={false} versions={[]} shown={null} />,
}
