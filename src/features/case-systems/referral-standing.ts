import type { FamilyId } from '../../domain/ids.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { referralState } from '../../domain/referral-state.ts'
import type { Work } from '../../platform/work.ts'
import { documentsOf, type DocumentLine } from '../documents/door.ts'
import { questionsOf, referralOf, type ReferralOnFile } from '../referrals/door.ts'
import { ownReferral, type Own } from './own-referral.ts'

type AgreementStands = 'none' | 'offered' | 'complete'

/** Of the newest agreement given out: whether everybody who must sign has signed. */
const agreementOf = async (work: Work, family: FamilyId): Promise<AgreementStands> => {
  const newest = await work.row<{ isComplete: boolean }>`
    select not exists (
      select from agreement_signatory s where s.tenant_id = a.tenant_id and s.agreement_id = a.id
        and not exists (select from agreement_signature x where x.tenant_id = s.tenant_id and x.agreement_id = a.id and x.signatory_id = s.id)
    ) as "isComplete"
    from agreement a join agreement_offer o on o.tenant_id = a.tenant_id and o.agreement_id = a.id
    where a.tenant_id = ${work.tenant} and a.family_id = ${family} order by a.version desc limit 1`
  if (newest === null) return 'none'
  return newest.isComplete ? 'complete' : 'offered'
}

export const statusInApi = (referral: ReferralOnFile) => {
  const state = referralState(referral)
  return state === 'awaiting-approval' ? 'submitted' : state
}

type Beside = { readonly questions: readonly string[]; readonly agreement: AgreementStands; readonly documents: readonly DocumentLine[] }

/** The only shape in which a referral leaves for a case system: no name, no address, no answer. RISK-07 */
const forCaseSystem = (referral: ReferralOnFile, { questions, agreement, documents }: Beside) => ({
  reference: referral.reference,
  familyReference: referral.familyReference,
  status: statusInApi(referral),
  reason: referral.decisionReason ?? referral.approvalReason ?? '',
  questions,
  submittedAt: referral.submittedAt.toString(),
  receivedAt: referral.receivedAt?.toString() ?? null,
  decideBy: referral.decideBy?.toString() ?? null,
  decidedAt: referral.decidedAt?.toString() ?? null,
  agreement,
  documents: documents.map(({ id, kind, mediaType, addedAt }) => ({ id, kind, mediaType, addedAt: addedAt.toString() })),
})

/** Where one's own referral stands: the decision, the agreement, what was sent with it. */
export const referralStanding = async (work: Work, own: Own): Promise<Outcome<unknown, 'not-found'>> => {
  const found = await ownReferral(work, own)
  const referral = found === null ? null : await referralOf(work, found.id)
  if (referral === null) return refused('not-found')
  await work.record({ name: 'referral.read', about: referral.id, family: referral.familyId })
  const open = (await questionsOf(work, referral.id)).filter(({ answeredAt }) => answeredAt === null)
  return done(
    forCaseSystem(referral, {
      questions: open.map(({ question }) => question),
      agreement: await agreementOf(work, referral.familyId),
      documents: await documentsOf(work, { kind: 'referral', id: referral.id }),
    }),
  )
}
