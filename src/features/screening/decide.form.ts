import { refusalReasons } from '../../domain/screening.ts'
import { oneOf, optionalLongText, optionalOneOf, ticked } from '../../web/answers.ts'
import { form } from '../../web/form.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'

export const decideForm = form({
  choice: { label: 'What do you decide?', schema: oneOf(['accept', 'ask', 'refuse'], 'Choose what you decide') },
  note: { label: 'A note for the referrer, if you like', schema: optionalLongText(2000) },
  significant: {
    label: 'Is any risk significant?',
    hint: 'To the child or to anybody else, as far as you know now.',
    schema: optionalOneOf(['yes', 'no']),
  },
  question: {
    label: 'What do you need to know?',
    hint: 'The referrer reads this after signing in. The clock stops until they answer.',
    schema: optionalLongText(2000),
  },
  why: { label: 'The main reason', hint: 'This sentence stands in the letter.', schema: optionalOneOf(refusalReasons) },
  reason: { label: 'The reason in your words', hint: 'The referrer reads this after signing in.', schema: optionalLongText(2000) },
  seen: { label: 'These are other children', schema: ticked() },
})

export const decideRefusals = {
  'no-such-referral': { says: 'There is no such referral.' },
  'already-decided': {
    says: ({ by }) => `${by} has already decided this referral`,
    rule: 'REF-17, a referral is decided once',
    clear: 'If things have changed, the referrer sends a new referral.',
  },
  'not-approved-yet': {
    says: 'The referrer’s team manager has not approved it yet',
    rule: 'REF-06, it counts as received only then',
    clear: 'It comes to your list by itself when they have.',
  },
  'not-the-decider': {
    says: ({ decider }) => `Only ${decider} decides on this referral`,
    rule: 'REF-17, nobody else’s decision counts',
    clear: 'Leave it to them, or ask a manager to change the policy.',
  },
  'no-reason': {
    says: 'The reason for the refusal is missing',
    rule: 'REF-07, the referrer is told the reason in writing',
    clear: { label: 'Write the reason', href: '#why' },
  },
  'no-question': { says: 'The question is missing', clear: { label: 'Write the question', href: '#question' } },
  'already-asked': {
    says: 'A question is already with the referrer',
    rule: 'REF-07, the clock stands until they answer',
    clear: 'Wait for the answer, or decide without it.',
  },
  'not-in-proceedings': {
    says: 'This child is not in care proceedings',
    rule: 'REF-10, only children in care proceedings',
    clear: 'Refuse the referral, or ask the referrer if this is right.',
  },
  'final-hearing-past': {
    says: 'The final hearing has been held',
    rule: 'REF-10, the service ends at the final hearing',
    clear: 'Refuse the referral, or ask the referrer for the new date.',
  },
  'risks-not-confirmed': {
    says: 'The referrer has not confirmed that all known risks were considered',
    rule: 'REF-04, the referrer answers for the risk assessment',
    clear: 'Ask the referrer to confirm it.',
  },
  'risk-not-said': {
    says: 'You have not said whether any risk is significant',
    rule: 'REF-11, accepted only where no risk is significant',
    clear: { label: 'Answer the question', href: '#significant' },
  },
  'significant-risk': {
    says: 'A significant risk is not for this service',
    rule: 'REF-11, accepted only where no risk is significant',
    clear: 'Refuse it with the reason that the risk is too high. The letter tells the referrer where supervised sessions are found.',
  },
  'duplicates-not-seen': {
    says: 'A child may already be on file',
    rule: 'REF-16, likely duplicates are looked at first',
    clear: { label: 'Look at the other files', href: '#alike' },
  },
  'tells-something-confidential': {
    says: ({ whose }) => `Your words tell something confidential about ${whose}`,
    rule: 'RISK-07, nothing confidential reaches another person by any path',
    clear: 'Take the address, number or school out. The referrer, and their case system, read what you write.',
  },
  'old-debt-unpaid': {
    says: ({ owed }) => `An earlier file of this family was closed with ${owed} unpaid`,
    rule: 'REF-14, the old debt is paid before a family comes back',
    clear: 'Record the payment on the page “Close the file” of that file. If it is another child, say so under “May already be on file”.',
  },
  'not-classed': {
    says: 'This referral has no class yet: core offer or exceptional',
    rule: 'REF-09, each referral is classed',
    clear: 'Class it first, in the list at the top of this page. What the referrer wrote is filled in.',
  },
  'core-offer-is-accepted': {
    says: 'This referral is core offer, and core offer is accepted',
    rule: 'REF-09, core offer is accepted and comes first',
    clear: 'If a condition does not hold, class it anew and say why.',
  },
} as const satisfies Vocabulary
