import type { ReferralDraft } from '../../../src/domain/referral.ts'
import { today } from '../../../src/domain/civil-time.ts'
import { changeDraft, sendDraft, startDraft } from '../../../src/features/referral-drafts/keep-draft.ts'
import { approveReferral } from '../../../src/features/referrals/approve-referral.ts'
import { decideBy } from '../../../src/domain/referral-rules.ts'
import { draftOf, halfDraftOf } from '../draft-of.ts'
import type { FamilySpec, Story } from '../spec.ts'
import { moment, must } from '../stage.ts'
import { attachOrder } from './attach-order.ts'
import { type Case, holderOf, named, type Play } from './play.ts'

type Row = { readonly family: FamilySpec; readonly place: number }

/** How many days ago each story's referral was received; those that are not here have no referral yet. */
const receivedDaysAgo: Readonly<Record<Exclude<Story, 'draft' | 'due'>, number>> = {
  'waits-for-team-manager': 1,
  'not-approved': 6,
  'received-today': 0,
  late: 16,
  asked: 4,
  answered: 6,
  refused: 20,
  accepted: 5,
  assessed: 9,
  allocated: 12,
  drafted: 16,
  offered: 19,
  'part-signed': 22,
  signed: 26,
  planned: 30,
  running: 70,
  arriving: 56,
  'under-way': 63,
  ended: 49,
  'record-late': 56,
  bumpy: 84,
  closed: 140,
  returned: 6,
}

/** The day of receipt from which the deadline falls on the stage's own day, or on the first day after it that can be one. */
const dayThatIsDueNow = ({ stage, policy }: Play): number => {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    for (let ago = 1; ago < 21; ago += 1) {
      const deadline = decideBy(policy.decision, { receivedAt: moment(stage, -ago, '09:40'), isUrgent: false, calledAt: null })
      if (deadline !== null && today(deadline).equals(stage.day.add({ days: ahead }))) return -ago
    }
  }
  return -5
}

export const receivedOn = (play: Play, story: Exclude<Story, 'draft'>): number =>
  story === 'due' ? dayThatIsDueNow(play) : -receivedDaysAgo[story]

const draftFor = (play: Play, { family, place }: Row, write: typeof draftOf): ReferralDraft => {
  const area = family.area === undefined ? null : (play.settled.areas.get(family.area) ?? null)
  const draft = write({ family, place, day: play.stage.day, area, pen: play.pen(family) })
  return play.policy.referral.classesCoreOffer ? draft : { ...draft, coreOffer: undefined }
}

/** Somebody began a form yesterday and was called away. */
export const leaveDraft = async (play: Play, row: Row): Promise<void> => {
  const referrer = named(play, row.family.referrer)
  await play.stage.at(moment(play.stage, -1, '15:10'), referrer, async (work) => {
    const id = await must('Beginning a draft', startDraft(work, referrer.id))
    return await must(
      'Saving a draft',
      changeDraft(work, id, () => draftFor(play, row, halfDraftOf)),
    )
  })
}

/** The referral is sent in, and where a team manager comes first, approved. */
export const refer = async (play: Play, row: Row): Promise<Case> => {
  const { stage } = play
  const referrer = named(play, row.family.referrer)
  const story = row.family.story === 'draft' ? 'late' : row.family.story
  const day = receivedOn(play, story)
  const sent = await stage.at(moment(stage, day, '09:05'), referrer, async (work) => {
    const id = await must('Beginning a referral', startDraft(work, referrer.id))
    await must(
      'Filling in a referral',
      changeDraft(work, id, () => draftFor(play, row, draftOf)),
    )
    if (play.spec.people.some(({ name, kind }) => name === row.family.referrer && kind === 'court')) await attachOrder(work, id, row.family)
    return await must(`Sending in the referral of ${row.family.surname}`, sendDraft(work, id))
  })
  if (play.policy.referral.teamManagerApproves && story !== 'waits-for-team-manager') {
    await approve(play, { referralId: sent.id, day, isApproved: story !== 'not-approved', team: referrer.team, family: row.family })
  }
  return { ...row, referrer, familyId: sent.familyId, referralId: sent.id, receivedOn: day }
}

type Approving = {
  readonly referralId: string
  readonly day: number
  readonly isApproved: boolean
  readonly team: string | null
  readonly family: FamilySpec
}

const approve = async (play: Play, { referralId, day, isApproved, team, family }: Approving): Promise<void> => {
  const spec = play.spec.people.find((person) => person.roles.includes('team-manager') && person.team === team)
  const teamManager = spec === undefined ? holderOf(play, ['team-manager']) : named(play, spec.name)
  const reason = isApproved
    ? ''
    : play.pen(family)('reason for not approving', 'Talk to the grandparents first; they have offered their home for visits.')
  await play.stage.at(moment(play.stage, day, '09:40'), teamManager, (work) =>
    must('Approving', approveReferral(work, { referralId, isApproved, reason })),
  )
}
