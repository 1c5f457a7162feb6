import { ourAddress } from '../../domain/letter.ts'
import type { RefusalReason } from '../../domain/screening.ts'
import { refusalReasonWords } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import type { ReferralOnFile } from '../referrals/door.ts'
import { mailOfReferrer } from './screening-store.ts'

type Said = { readonly kind: string; readonly subject: string; readonly lines: readonly string[] }

/** One letter to whoever referred, without a name or a detail of the family; what is sensitive is read after signing in. RISK-07 */
const tellReferrer = async (work: Work, referral: ReferralOnFile, { kind, subject, lines }: Said): Promise<void> => {
  const to = await addresseeOf(work, referral)
  if (to === null) return
  await work.write({
    kind,
    audience: 'referrer',
    family: referral.familyId,
    to,
    subject,
    text: [`Dear ${to.name},`, ...lines].join('\n\n'),
  })
}

const addresseeOf = async (work: Work, { referrerAccount: account, referrerName, familyId }: ReferralOnFile) => {
  if (account !== null) return { name: referrerName ?? 'colleague', account }
  return await mailOfReferrer(work, familyId)
}

/** Where it stands, for whoever can sign in; a link without a sign-in would lead to a closed door. */
const placeOf = ({ id, referrerAccount }: ReferralOnFile, part = ''): string =>
  referrerAccount === null ? '' : `\n${ourAddress}/referrals/${id}${part}`

export const tellAccepted = (work: Work, referral: ReferralOnFile): Promise<void> =>
  tellReferrer(work, referral, {
    kind: 'referral-accepted',
    subject: `Referral ${referral.reference}: accepted`,
    lines: [
      `We have accepted your referral ${referral.reference}.`,
      `Next we assess the risks and draft the agreement with you. Sign in to see how it goes on.${placeOf(referral)}`,
    ],
  })

/** The reason is in the letter itself; what was written beside it may name people, so it is read after signing in. REF-07 */
export const tellRefused = (work: Work, referral: ReferralOnFile, why: RefusalReason): Promise<void> =>
  tellReferrer(work, referral, {
    kind: 'referral-refused',
    subject: `Referral ${referral.reference}: not accepted`,
    lines: [
      `We cannot accept your referral ${referral.reference}.`,
      `The reason: ${refusalReasonWords[why]}`,
      `Sign in to read all that we wrote about it.${placeOf(referral)}`,
      'You are welcome to talk to us, or to refer again when things have changed.',
    ],
  })

export const tellAsked = (work: Work, referral: ReferralOnFile): Promise<void> =>
  tellReferrer(work, referral, {
    kind: 'referral-question',
    subject: `Referral ${referral.reference}: we have a question`,
    lines: [
      `Before we decide on your referral ${referral.reference} we need to know more.`,
      `Sign in to read the question and to answer it. Our clock stands still until you do.${placeOf(referral, '/answer')}`,
    ],
  })
