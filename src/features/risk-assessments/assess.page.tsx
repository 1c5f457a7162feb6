import type { FamilyId } from '../../domain/ids.ts'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { supervisionLevels } from '../../domain/supervision-level.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type RawAnswers, viewForm } from '../../web/form.ts'
import { type Ask, page } from '../../web/route.ts'
import type { Work } from '../../platform/work.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf } from '../referrals/door.ts'
import { fixedForm, riskForm, startFrom } from './assess.form.ts'
import { type AssessParts, Hazards, Levels, Together } from './assess-parts.page.tsx'
import { currentRisk, riskContentOf } from './risk-query.ts'
import { lastReferralOf, stageOnFile, venuesOf } from './risk-store.ts'
import { Said } from './said.page.tsx'
import { TickHazardsPage, tickedIn } from './tick-hazards.page.tsx'

type Props = AssessParts & { readonly family: FamilyId; readonly said: ReferralDraft | null; readonly hidden: Hidden }

export const AssessPage = (props: Props) => (
  <>
    <PageHead caption="Risk" title="Assess the risks" lead="This becomes a new version. Older versions stay readable." />
    <FamilyTabs family={props.family} current="risk" />
    <div class="kt-section">
      <Said said={props.said} />
    </div>
    <PostForm action={`/families/${props.family}/risk`} hidden={props.hidden}>
      <Hazards many={props.many} fixed={props.fixed} />
      <Levels {...props} />
      <Together fixed={props.fixed} venues={props.venues} />
      <ButtonGroup>
        <Button stopsDoubleClick>Record this assessment</Button>
        <a class="govuk-link" href={`/families/${props.family}/risk`}>
          Leave without recording
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

/** A fresh assessment begins with what the last one said, and with what the file says of the court. RISK-04 */
const startOf = async (work: Work, family: FamilyId): Promise<RawAnswers> => {
  const before = await currentRisk(work, family)
  const last: RawAnswers = before === null ? {} : startFrom(before, await riskContentOf(work, before.id))
  return { ...last, stage: last['stage'] === undefined || last['stage'] === '' ? ((await stageOnFile(work, family)) ?? '') : last['stage'] }
}

const saidAbout = async (work: Work, family: FamilyId): Promise<ReferralDraft | null> => {
  const referral = await lastReferralOf(work, family)
  return referral === null ? null : await answersOf(work, referral)
}

export const showAssess = async (ask: Ask) => {
  const { work } = ask
  const family = ask.params['id'] as FamilyId
  const said = await saidAbout(work, family)
  const frame = await familyFrame(work, family)
  const ticked = tickedIn(ask)
  const start = isFresh(ask) ? { ...(await startOf(work, family)), ...ticked } : {}
  const fixed = ask.fields(fixedForm, start)
  if (isFresh(ask) && ticked === null && fixed.child.values === undefined)
    return page('Assess the risks', <TickHazardsPage family={family} fixed={fixed} said={said} />, frame)
  const { levelsOffered, carersSuperviseDuringCourt, carersSuperviseAfterPermanency } = (await policyInForce(work)).risk
  const body = (
    <AssessPage
      family={family}
      many={ask.fields(riskForm, start)}
      fixed={fixed}
      offered={supervisionLevels.filter((level) => levelsOffered.includes(level))}
      venues={await venuesOf(work)}
      carers={{ duringCourt: carersSuperviseDuringCourt, afterPermanency: carersSuperviseAfterPermanency }}
      said={said}
      hidden={ask.hidden}
    />
  )
  return page('Assess the risks', body, frame)
}

/** After a refusal only what was typed is shown: an answer that was taken out stays out. */
const isFresh = ({ typed }: Ask): boolean => Object.keys(typed).length === 0

const shown = {
  family: 'example' as FamilyId,
  offered: supervisionLevels,
  venues: [{ id: 'v', name: 'Larch House' }],
  carers: { duringCourt: true, afterPermanency: false },
  said: exampleReferral,
  hidden: { csrf: 'example', once: 'example' },
}
const typed = {
  child: ['emotional'],
  staff: ['none'],
  'emotional-likelihood': '4',
  'emotional-severity': '3',
  'unsupervised-safe': 'no',
  'unsupervised-why': 'Two police call-outs',
}
export const examples = {
  'nothing answered': () => <AssessPage {...shown} many={viewForm(riskForm, {}, {})} fixed={viewForm(fixedForm, {}, {})} />,
  'half answered': () => (
    <AssessPage
      {...shown}
      many={viewForm(riskForm, typed, {})}
      fixed={viewForm(fixedForm, typed, { workers: 'Choose how many workers are needed' })}
    />
  ),
}
