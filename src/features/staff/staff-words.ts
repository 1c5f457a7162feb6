import type { AccountState } from './people-query.ts'

export const stateTags = {
  invited: { label: 'Invited', colour: 'yellow' },
  'in-use': { label: 'In use', colour: 'green' },
  closed: { label: 'Closed', colour: 'grey' },
} as const satisfies Record<AccountState, { readonly label: string; readonly colour: string }>

export const staffRefusals = {
  'no-such-account': { says: 'We did not find this account', clear: { label: 'Back to people', href: '/staff' } },
  'two-sides': {
    says: 'One account is for staff, for referrers or for a family, never for two of these',
    rule: 'STAFF-04',
    clear: 'Choose roles of one kind only. Somebody who is both needs two accounts.',
  },
  'needs-team': {
    says: 'A team manager sees what their own team refers',
    rule: 'STAFF-04',
    clear: 'Choose the organisation and enter the team.',
  },
  'needs-organisation': {
    says: 'Legal services belong to an organisation',
    clear: 'Choose the organisation. You can add one under Organisations.',
  },
  'needs-kind': {
    says: 'A referrer needs a kind, for the service takes some kinds of referrer and not others',
    rule: 'REF-01',
    clear: 'Choose the kind of referrer.',
  },
  'address-taken': {
    says: 'This e-mail address cannot be used for a new account',
    clear: 'Somebody may already sign in with it. Use another address.',
  },
  'own-account': {
    says: 'Nobody closes their own account or gives up being manager by themselves',
    rule: 'STAFF-04',
    clear: 'Ask another manager.',
  },
  'last-manager': { says: 'This is the only manager of the service', rule: 'STAFF-04', clear: 'Make somebody else a manager first.' },
  'already-closed': { says: 'This account is closed', clear: 'Open it again first.' },
  'account-open': { says: 'This account is open', clear: 'There is nothing to do.' },
} as const

export const organisationRefusals = {
  'no-such-organisation': { says: 'We did not find this organisation', clear: { label: 'Back to organisations', href: '/organisations' } },
  'name-taken': { says: 'There is already an organisation of this name', clear: 'Use another name, or the one that is there.' },
  'key-over': { says: 'This key was already taken back', clear: 'There is nothing to do.' },
  'confirm-first': {
    says: 'Before you make a key, show once more that it is you',
    clear: { label: 'Enter a code from your app', href: '/account/confirm?next=/organisations' },
  },
} as const

export const organisationKindWords = {
  authority: 'Local authority',
  'law-firm': 'Law firm',
  mediation: 'Mediation service',
  cafcass: 'Cafcass',
  court: 'Court',
  other: 'Other',
} as const
export type OrganisationKind = keyof typeof organisationKindWords
export const organisationKinds = [
  'authority',
  'law-firm',
  'mediation',
  'cafcass',
  'court',
  'other',
] as const satisfies readonly OrganisationKind[]
