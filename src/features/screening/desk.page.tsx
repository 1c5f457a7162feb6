import { Temporal } from 'temporal-polyfill'
import { deciderWords } from '../../domain/decider.ts'
import { childrenInWords } from '../../domain/family.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { couldDo } from '../../domain/permission.ts'
import { referralState } from '../../domain/referral-state.ts'
import { isDecider, stopBeforeDeciding } from '../../domain/screening.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Columns } from '../../web/components/section.tsx'
import { viewForm } from '../../web/form.ts'
import { type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf } from '../families/door.ts'
import { likelySame } from '../duplicates/door.ts'
import { policyInForce } from '../policy/door.ts'
import { isRiskAssessed } from '../risk-assessments/door.ts'
import { answersOf, areasOf, type Question, questionsOf, type ReferralOnFile, referralOf, ReferralView } from '../referrals/door.ts'
import { draftOf } from './decision-draft-store.ts'
import { decideForm, decideRefusals } from './decide.form.ts'
import { screenedBefore, termsOf } from './decide-referral.ts'
import { AlikePart, DecidePart, type DeskForm, exampleDesk } from './decide.page.tsx'
import { HistoryPart } from './history.page.tsx'
import { examplePrepared, PreparePart } from './prepare.page.tsx'
import { type Preparation, preparedOf } from './prepared-query.ts'
import { atTheDesk } from './who-decides-query.ts'
import { now, example, alike, shown } from './desk-example.ts'
import { ClockPart, Marks } from './desk-top.page.tsx'

type Props = {
  readonly referral: ReferralOnFile
  readonly children: string
  readonly answers: ReferralDraft
  readonly areaName: string | null
  readonly questions: readonly Question[]
  readonly now: Temporal.Instant
  /** The form for whoever decides; for everybody else, who that is. */
  readonly desk: DeskForm | { readonly decider: string }
  readonly prepared: readonly Preparation[]
  /** Accepted, and the risks are this person's to assess. */
  readonly isRiskNext?: boolean
}

const WhoDecides = ({ referral, decider }: { readonly referral: ReferralOnFile; readonly decider: string }) => {
  const state = referralState(referral)
  if (state !== 'received' && state !== 'asked') return null
  return <p class="govuk-body">This referral is decided by {decider}. Nobody else’s decision counts.</p>
}

const Beside = (props: Props) => (
  <>
    <HistoryPart referral={props.referral} questions={props.questions} />
    <p class="govuk-body">
      <a class="govuk-link" href={`/families/${props.referral.familyId}`}>
        The family’s file {props.referral.familyReference}
      </a>
    </p>
  </>
)

/** The whole referral, its clock, its history, and the decision for whoever may make it. */
export const DeskPage = (props: Props) => {
  const { referral, desk } = props
  const from = [referral.referrerName ?? referral.organisation, referral.team].filter((words) => words !== null).join(', ')
  return (
    <>
      <PageHead caption={`Referral ${referral.reference}${from === '' ? '' : ` from ${from}`}`} title={props.children}>
        <Marks {...props} />
        <ClockPart {...props} />
        <PreparePart referralId={referral.id} prepared={props.prepared} />
        {props.isRiskNext === true && <Button href={`/families/${referral.familyId}/risk/new`}>Next: assess the risks</Button>}
        {'decider' in desk && <WhoDecides referral={referral} decider={desk.decider} />}
        {'fields' in desk && (
          <p class="govuk-body">
            <a class="govuk-link" href="#decide">
              Go to your decision
            </a>
          </p>
        )}
      </PageHead>
      <Columns asideLabel="History" aside={<Beside {...props} />}>
        <ReferralView answers={props.answers} areaName={props.areaName} protectedAt={`/families/${referral.familyId}/people`} />
        {'fields' in desk && <AlikePart alike={desk.alike} family={referral.familyId} />}
        {'fields' in desk && <DecidePart {...desk} />}
      </Columns>
    </>
  )
}

/** No session starts before the risks are assessed, so that is what comes after accepting. RISK-01 */
const isRiskNext = async ({ work, person }: Ask, { decision, familyId }: ReferralOnFile): Promise<boolean> =>
  decision === 'accepted' && couldDo('risk.assess', person.roles) && !(await isRiskAssessed(work, familyId))

export const showDesk = async (ask: Ask) => {
  const { work } = ask
  const referral = await referralOf(work, ask.params['id'] ?? '')
  if (referral === null) return notFound
  const answers = await answersOf(work, referral.id)
  const area = (await areasOf(work)).find(({ id }) => id === answers.areaId)
  const name = childrenInWords(await childrenOf(work, referral.familyId))
  const body = (
    <DeskPage
      referral={referral}
      answers={answers}
      areaName={area?.name ?? null}
      questions={await questionsOf(work, referral.id)}
      now={work.now}
      desk={await deskOf(ask, referral)}
      prepared={await preparedOf(work, referral)}
      isRiskNext={await isRiskNext(ask, referral)}
    >
      {name}
    </DeskPage>
  )
  return page(`Referral ${referral.reference}`, body, { back: { label: 'All referrals', href: '/referrals' } })
}

const deskOf = async (ask: Ask, referral: ReferralOnFile): Promise<Props['desk']> => {
  const { decision, referral: taken } = await policyInForce(ask.work)
  const isTheirs = isDecider(decision.decidedBy, await atTheDesk(ask.work, ask.person, referral.familyId))
  if (!isTheirs || referral.decision !== null || referral.receivedAt === null) return { decider: deciderWords[decision.decidedBy] }
  return {
    action: `/referrals/${referral.id}/decision`,
    fields: ask.fields(decideForm, (await draftOf(ask.work, referral.id)) ?? {}),
    hidden: ask.hidden,
    asksAboutRisk: taken.refusesSignificantRisk,
    alike: await likelySame(ask.work, referral.familyId),
    stop: await stopOf(ask, referral),
  }
}

/** REF-10: said before anybody chooses, so that nobody writes an acceptance in vain. */
const stopOf = async ({ work }: Ask, referral: ReferralOnFile): Promise<DeskForm['stop']> => {
  const screened = await screenedBefore(work, referral, { sawDuplicates: true, isRiskSignificant: null })
  const stop = stopBeforeDeciding(screened, termsOf(await policyInForce(work)))
  if (stop === null) return null
  const { says, clear } = decideRefusals[stop] as { readonly says: string; readonly clear: string }
  return { says, clear }
}

export const examples = {
  'to decide today': () => <DeskPage {...shown} referral={example} desk={exampleDesk} prepared={examplePrepared} />,
  'a child may be on file, and risk is asked about': () => (
    <DeskPage
      {...shown}
      referral={example}
      desk={{ ...exampleDesk, asksAboutRisk: true, alike, fields: viewForm(decideForm, { choice: 'accept' }, {}) }}
    />
  ),
  'accepted just now': () => (
    <DeskPage
      {...shown}
      isRiskNext
      referral={{ ...example, decision: 'accepted', decidedBy: 'Lena East', decidedAt: now, decisionReason: '' }}
      desk={{ decider: deciderWords['team-leader-of-area'] }}
    />
  ),
  refused: () => (
    <DeskPage
      {...shown}
      referral={{
        ...example,
        decision: 'refused',
        decidedBy: 'Lena East',
        decidedAt: now,
        decisionReason: 'We have no room for this family now. Both rooms are full on the days asked for.',
      }}
      desk={{ decider: deciderWords['team-leader-of-area'] }}
    />
  ),
}
