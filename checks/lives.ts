import { Temporal } from 'temporal-polyfill'
import { type ReferralOutcome, referralState, referralStateWords } from '../src/domain/referral-state.ts'
import { refusalToTryAgain } from '../src/domain/letter.ts'
import { type SessionRows, sessionStateOf, sessionStateWords } from '../src/domain/session-state.ts'
import { signingState, signingStateWords } from '../src/domain/signing.ts'
import { type Life, life } from './life.ts'
import { ownCopy, paper } from './lives-of-papers.ts'

const exampleInstant = Temporal.Instant.from('2026-05-21T09:00:00Z')

const inHand = ({ receivedAt, decision }: ReferralOutcome): boolean => receivedAt !== null && decision === null
const justSent: ReferralOutcome = { receivedAt: null, approval: null, decision: null, hasOpenQuestion: false }

const referral = life<ReferralOutcome>({
  title: 'A referral',
  rules: 'src/domain/referral-state.ts',
  begins: { 'referral.submitted': [justSent, { ...justSent, receivedAt: exampleInstant }] },
  steps: {
    'referral.approved': (rows) =>
      rows.receivedAt === null && rows.approval === null ? { ...rows, approval: 'approved', receivedAt: exampleInstant } : null,
    'referral.not-approved': (rows) => (rows.receivedAt === null && rows.approval === null ? { ...rows, approval: 'not-approved' } : null),
    'referral.asked': (rows) => (inHand(rows) && !rows.hasOpenQuestion ? { ...rows, hasOpenQuestion: true } : null),
    'referral.answered': (rows) => (rows.hasOpenQuestion && rows.decision === null ? { ...rows, hasOpenQuestion: false } : null),
    'referral.accepted': (rows) => (inHand(rows) ? { ...rows, decision: 'accepted' } : null),
    'referral.refused': (rows) => (inHand(rows) ? { ...rows, decision: 'refused' } : null),
  },
  stateOf: referralState,
  words: referralStateWords,
})

type Version = { readonly isOffered: boolean; readonly signed: number }
const signatories = ({ signed }: Version) =>
  ['one', 'two', 'three'].map((id, at) => ({ id, name: id, signedAt: at < signed ? exampleInstant : null }))

const agreement = life<Version>({
  title: 'A version of an agreement',
  rules: 'src/domain/signing.ts',
  begins: { 'agreement.drafted': [{ isOffered: false, signed: 0 }] },
  steps: {
    'agreement.edited': (rows) => (rows.isOffered ? null : rows),
    'agreement.offered': (rows) => (rows.isOffered ? null : { ...rows, isOffered: true }),
    'agreement.signed': (rows) => (rows.isOffered && rows.signed < 3 ? { ...rows, signed: rows.signed + 1 } : null),
  },
  stateOf: (rows) => signingState({ isOffered: rows.isOffered, signatories: signatories(rows) }),
  words: signingStateWords,
})

const session = life<SessionRows>({
  title: 'A session',
  rules: 'src/domain/session-state.ts',
  begins: { 'session.booked': [{ isCancelled: false, isStarted: false, isEnded: false }] },
  steps: {
    'session.cancelled': (rows) => (sessionStateOf(rows) === 'planned' ? { ...rows, isCancelled: true } : null),
    'session.started': (rows) => (sessionStateOf(rows) === 'planned' ? { ...rows, isStarted: true } : null),
    'session.ended': (rows) => (rows.isCancelled || rows.isEnded ? null : { ...rows, isEnded: true }),
  },
  stateOf: sessionStateOf,
  words: sessionStateWords,
})

type Kept = { readonly isSealed: boolean }

const record = life<Kept>({
  title: 'A session’s record',
  rules: 'src/domain/record-seal.ts',
  begins: { 'observation.written': [{ isSealed: false }] },
  steps: {
    'observation.written': (rows) => (rows.isSealed ? null : rows),
    'observation.struck': (rows) => (rows.isSealed ? null : rows),
    'record.sealed': (rows) => (rows.isSealed ? null : { isSealed: true }),
    'record.added-to': (rows) => (rows.isSealed ? rows : null),
    'record.given': (rows) => (rows.isSealed ? rows : null),
  },
  stateOf: ({ isSealed }) => (isSealed ? 'sealed' : 'open'),
  words: { open: 'Being written', sealed: 'Sealed, only ever added to' },
})

type Posted = Parameters<typeof refusalToTryAgain>[0]
const letterStates = { 'letter-already-went': 'sent', 'letter-still-tried': 'waiting' } as const

const letter = life<Posted>({
  title: 'A letter',
  rules: 'src/domain/letter.ts',
  begins: { 'letter.written': [{ isSent: false, hasFailed: false }] },
  steps: {
    'letter.sent': (rows) => (rows.isSent || rows.hasFailed ? null : { ...rows, isSent: true }),
    'letter.failed': (rows) => (rows.isSent || rows.hasFailed ? null : { ...rows, hasFailed: true }),
    'letter.tried-again': (rows) => (refusalToTryAgain(rows) === null ? { ...rows, hasFailed: false } : null),
  },
  stateOf: (rows) => {
    const refusal = refusalToTryAgain(rows)
    return refusal === null ? 'failed' : letterStates[refusal]
  },
  words: { waiting: 'Waiting to go', sent: 'Sent', failed: 'Did not go: a person mends it' },
})

export const lives: readonly Life[] = [ownCopy, referral, agreement, paper, session, record, letter]
