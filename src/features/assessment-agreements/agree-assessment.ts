import type { Person } from '../../domain/actor.ts'
import {
  type AssentRefusal,
  type AssentWay,
  assessmentPartWords,
  assessmentParts,
  assessmentStandsInTheWay,
  type AssessmentText,
  type AttachRefusal,
} from '../../domain/assessment-agreement.ts'
import { readOn } from '../../domain/release-clauses.ts'
import { canonicalJson } from '../../domain/canonical.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { versionsOf } from '../agreements/door.ts'
import { leaksTo } from '../papers/door.ts'
import { policyInForce } from '../policy/door.ts'
import { assentsOf, assessmentOf, attachedTo, saveAssent, saveAssessment, saveAttached } from './assessment-store.ts'

type Announced = { readonly family: FamilyId; readonly assessor: string; readonly role: string }

/** That somebody will assess the sessions is said first; from then on its own agreement is needed. AGR-05 */
export const announceAssessment = async (work: Work, person: Person, announced: Announced): Promise<Outcome<FamilyId, never>> => {
  const id = await saveAssessment(work, { ...announced, by: person })
  await work.record({ name: 'assessment-agreement.announced', about: id, family: announced.family })
  return done(announced.family)
}

/** The main agreement that was given out last: this one is attached to it, and to every one that follows anew. */
const mainOf = async (work: Work, family: FamilyId) => (await versionsOf(work, family)).find(({ offeredAt }) => offeredAt !== null) ?? null

/** What is recorded and reported, in writing and attached to the main agreement; nothing confidential stands in it. AGR-05, RISK-07 */
export const attachAgreement = async (
  work: Work,
  person: Person,
  { family, text }: { readonly family: FamilyId; readonly text: AssessmentText },
): Promise<Outcome<FamilyId, AttachRefusal>> => {
  const assessment = await assessmentOf(work, family)
  if (assessment === null) return refused('no-assessment')
  const main = await mainOf(work, family)
  if (main === null) return refused('no-main-agreement')
  const places = readOn(assessmentParts.map((part) => ({ id: part, heading: assessmentPartWords[part], text: text[part] })))
  const [leak] = await leaksTo(work, { family, partyId: null, places })
  if (leak !== undefined) return refused('tells-something-confidential', { where: leak.heading, whose: leak.whose })

  const seal = sha256(canonicalJson({ form: 'kintime-assessment-agreement/1', main: main.id, assessor: assessment.assessor, text }))
  const id = await saveAttached(work, { assessment: assessment.id, agreement: main.id, text, seal, by: person })
  await work.record({ name: 'assessment-agreement.drafted', about: id, family, facts: { seal } })
  return done(family)
}

type Said = { readonly family: FamilyId; readonly signatory: string; readonly way: AssentWay }

/** One person's yes to exactly this text. AGR-05 */
export const recordAssent = async (
  work: Work,
  person: Person,
  { family, signatory, way }: Said,
): Promise<Outcome<FamilyId, AssentRefusal>> => {
  const assessment = await assessmentOf(work, family)
  const [attached] = assessment === null ? [] : await attachedTo(work, assessment.id)
  if (attached === undefined) return refused('nothing-attached')
  const assent = (await assentsOf(work, attached)).find((one) => one.signatory === signatory)
  if (assent === undefined) return refused('not-a-signatory')
  if (assent.way !== null) return refused('said-yes-already', { name: assent.name })
  await saveAssent(work, { attached, signatory, way, by: person })
  await work.record({ name: 'assessment-agreement.agreed', about: attached.id, family, facts: { signatory, seal: attached.seal } })
  return done(family)
}

/** For rooms that begin sessions: what is missing before they may be assessed. AGR-05 */
export const assessmentInTheWay = async (
  work: Work,
  family: FamilyId,
): Promise<'assessment-not-agreed' | 'assessment-not-signed' | null> => {
  const assessment = await assessmentOf(work, family)
  if (assessment === null) return null
  const [main, [attached]] = [await mainOf(work, family), await attachedTo(work, assessment.id)]
  const isInForce = attached !== undefined && attached.agreementId === main?.id
  const assents = isInForce ? await assentsOf(work, attached) : null
  const counted = assents === null ? null : { needed: assents.length, given: assents.filter(({ way }) => way !== null).length }
  return assessmentStandsInTheWay({ isAssessed: true, assents: counted }, (await policyInForce(work)).agreement)
}
