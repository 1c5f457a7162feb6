import type { ReferralId } from '../../domain/ids.ts'
import { deadlineInWords } from '../../domain/referral-state.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { referralOf, type ReferralOnFile } from './referral-query.ts'
import type { Approver } from './referrer-query.ts'

type Said = { readonly kind: string; readonly subject: string; readonly lines: readonly string[] }

/** To the referrer, when they have an account here; never a name or a detail of the family. RISK-07 */
const tellReferrer = async (work: Work, referral: ReferralOnFile, { kind, subject, lines }: Said): Promise<void> => {
  const { referrerAccount: account, referrerName: name } = referral
  if (account === null || name === null) return
  const text = [`Dear ${name},`, ...lines, 'Sign in to read it.'].join('\n\n')
  await work.write({ kind, audience: 'referrer', family: referral.familyId, to: { name, account }, subject, text })
}

/** The referrer hears that it waits; each team manager hears at once that it is theirs to read. REF-06 */
export const askTeamManagers = async (work: Work, id: ReferralId, approvers: readonly Approver[]): Promise<void> => {
  const referral = await referralOf(work, id)
  if (referral === null) return
  const { reference } = referral
  await tellReferrer(work, referral, {
    kind: 'referral-waits',
    subject: `Referral ${reference}: with your team manager`,
    lines: [
      `We have your referral ${reference}. Your team manager has been asked to approve it.`,
      'It counts as received when they have approved it.',
    ],
  })
  for (const { id: account, name } of approvers) {
    const text = [
      `Dear ${name},`,
      `Someone in your team has sent in referral ${reference}. It counts as received only when you have approved it.`,
      'Sign in to read it.',
    ].join('\n\n')
    const subject = `Referral ${reference}: your approval is needed`
    await work.write({
      kind: 'referral-to-approve',
      audience: 'team-manager',
      family: referral.familyId,
      to: { name, account },
      subject,
      text,
    })
  }
}

export const confirmReceipt = (work: Work, referral: ReferralOnFile): Promise<void> =>
  tellReferrer(work, referral, {
    kind: 'referral-received',
    subject: `Referral ${referral.reference}: received`,
    lines: [
      `Your referral ${referral.reference} was received on ${momentInWords(work.now)}.`,
      referral.decideBy === null ? 'We will tell you what was decided.' : `We will decide by ${deadlineInWords(referral.decideBy)}.`,
    ],
  })

export const tellNotApproved = (work: Work, referral: ReferralOnFile, by: string): Promise<void> =>
  tellReferrer(work, referral, {
    kind: 'referral-not-approved',
    subject: `Referral ${referral.reference}: not approved`,
    lines: [`${by} has not approved your referral ${referral.reference}, and wrote down why. It was not sent on to us.`],
  })
