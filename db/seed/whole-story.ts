import type { TenantId } from '../../src/domain/ids.ts'
import { policies } from '../../src/policies/five-policies.ts'
import { decide, isAccepted } from './play/decide.ts'
import { takeEmergencies } from './play/emergency.ts'
import { live } from './play/live.ts'
import type { Play } from './play/play.ts'
import { prepare } from './play/prepare.ts'
import { leaveDraft, refer } from './play/refer.ts'
import { settlePolicy } from './play/settle-policy.ts'
import { wordOurWay } from './play/word-our-way.ts'
import { leaderOf, settle } from './settle.ts'
import type { FamilySpec, ServiceSpec } from './spec.ts'
import { house, moment, type Pen, type SeedGround, stageFor } from './stage.ts'

const asWritten: Pen = (_kind, text) => text

/** Plays one service from its opening to this moment, family by family, through the same acts that people do on its pages. */
export const playService = async (
  ground: SeedGround,
  tenant: TenantId,
  spec: ServiceSpec,
  pen: (family: FamilySpec) => Pen = () => asWritten,
): Promise<Play> => {
  const stage = stageFor(ground, tenant)
  const settled = await settle(stage, spec)
  const manager = leaderOf(settled.people, 'manager')
  const policy = manager === undefined ? policies[spec.policy] : await settlePolicy(stage, manager, policies[spec.policy])
  if (manager !== undefined) await wordOurWay(stage, manager, spec)
  const play: Play = { stage, spec, settled, policy, pen, parties: [], cases: [] }
  for (const [place, family] of spec.families.entries()) await playFamily(play, family, place)
  await takeEmergencies(play)
  return play
}

/** From now on people find the service by its name: it is whole. */
export const openDoors = ({ stage, spec }: Play): Promise<unknown> =>
  stage.at(moment(stage, 0, '08:00'), house, (work) => work.rows`update tenant set slug = ${spec.slug} where tenant_id = ${work.tenant}`)

export const seedService = async (...given: Parameters<typeof playService>): Promise<Play> => {
  const play = await playService(...given)
  await openDoors(play)
  return play
}

const playFamily = async (play: Play, family: FamilySpec, place: number): Promise<void> => {
  if (family.story === 'draft') return await leaveDraft(play, { family, place })
  const one = await refer(play, { family, place })
  play.cases.push(one)
  await decide(play, one)
  if (isAccepted(family.story)) await prepare(play, one)
  await live(play, one)
}
