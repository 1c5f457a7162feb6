import type { Role } from './actor.ts'
import type { Relation } from './relation.ts'

type Allow = Readonly<Partial<Record<Role, readonly Relation[]>>>
export type PermissionRow = { readonly meaning: string; readonly allow: Allow; readonly emergency?: boolean }

const anyStaff: Allow = {
  manager: ['service'],
  coordinator: ['service'],
  'team-leader': ['service'],
  worker: ['service'],
  volunteer: ['service'],
}
const office: Allow = { manager: ['service'], coordinator: ['service'], 'team-leader': ['service'] }
const leaders: Allow = { manager: ['service'], coordinator: ['service'], 'team-leader': ['area'] }
const caseStaff: Allow = { ...leaders, worker: ['allocated'] }
const sessionStaff: Allow = { ...leaders, worker: ['allocated', 'rostered'] }
const everybody: Allow = {
  ...anyStaff,
  trustee: ['service'],
  referrer: ['service'],
  'team-manager': ['service'],
  legal: ['service'],
  carer: ['service'],
  parent: ['service'],
  'older-child': ['service'],
}

/** Role × relation for every action. `service`: works for, or is known to, this service. Printed by `npm run policy`. STAFF-04 */
export const permissions = {
  'home.see': { meaning: 'See one’s own first page', allow: everybody },
  'account.manage-own': { meaning: 'Change one’s own password, second factor and sign-ins', allow: everybody },
  'manual.read': {
    meaning: 'Read the manual of procedures',
    allow: { ...anyStaff, trustee: ['service'], referrer: ['service'], 'team-manager': ['service'], legal: ['service'] },
  },

  'referrals.draft': { meaning: 'Begin and save a referral', allow: { referrer: ['service'] } },
  'referrals.own-draft': { meaning: 'Go on with one’s own draft', allow: { referrer: ['own'] } },
  'referrals.list': { meaning: 'See the queue of referrals', allow: office },
  'referrals.list-own': { meaning: 'See the referrals one has made', allow: { referrer: ['service'], 'team-manager': ['service'] } },
  'referrals.read': {
    meaning: 'Read a referral',
    allow: { ...leaders, worker: ['allocated'], referrer: ['referred'], 'team-manager': ['same-team'] },
    emergency: true,
  },
  'referrals.approve': { meaning: 'Approve a referral of one’s own team before it counts', allow: { 'team-manager': ['same-team'] } },
  'referrals.decide': { meaning: 'Accept or refuse a referral', allow: leaders },
  'referrals.answer': { meaning: 'Answer what the service asked', allow: { referrer: ['referred'] } },
  'referrals.prepare': { meaning: 'Record calls about a referral, class it and keep its interim arrangement', allow: leaders },
  'own-forms.list': { meaning: 'See forms that parents fill in themselves, and send their links', allow: office },
  'own-forms.manage': { meaning: 'Ask a parent to fill in their own copy, or take it back', allow: leaders },
  'waiting-list.see': { meaning: 'See the families who wait for a place', allow: office },
  'duplicates.join': { meaning: 'Join two records of one child, or part them again', allow: leaders },

  'families.list': {
    meaning: 'List family files, each person only theirs',
    allow: { ...office, worker: ['service'], volunteer: ['service'] },
  },
  'families.read': { meaning: 'Read a family file', allow: sessionStaff, emergency: true },
  'families.show-protected': {
    meaning: 'See a confidential address, phone or school',
    allow: caseStaff,
    emergency: true,
  },
  'families.reading-log': { meaning: 'See who read what on a file', allow: { manager: ['service'] } },
  'families.ask-emergency': { meaning: 'Take emergency access to a file, with a reason', allow: anyStaff },
  'families.review-emergency': { meaning: 'Review emergency access', allow: { manager: ['service'] } },
  'families.change-people': { meaning: 'Change people, addresses and how they may be reached', allow: caseStaff },
  'families.declare-connection': { meaning: 'Say how one knows a family', allow: anyStaff },
  'families.close': { meaning: 'Close a family file, record what was paid since, and open it again', allow: leaders },
  'documents.read': { meaning: 'Open the documents of a file', allow: sessionStaff, emergency: true },
  'documents.add': { meaning: 'Put a document on a file', allow: caseStaff },
  'papers.read': {
    meaning: 'Read a paper that was given to one',
    allow: { ...sessionStaff, referrer: ['referred'], parent: ['party'], carer: ['party'], 'older-child': ['party'], legal: ['legal'] },
    emergency: true,
  },
  'papers.give': { meaning: 'Make papers for people and change those held back', allow: caseStaff },
  'papers.list-held': { meaning: 'See papers and letters that were held back', allow: office },
  'papers.override': {
    meaning: 'Release a paper although it tells something confidential, with a reason',
    allow: { manager: ['service'] },
  },

  'risk.read': { meaning: 'Read risk assessments', allow: sessionStaff, emergency: true },
  'risk.assess': { meaning: 'Assess risks', allow: caseStaff },
  'apart.record': { meaning: 'Record people and families who must not meet', allow: caseStaff },
  'agreements.read': {
    meaning: 'Read an agreement',
    allow: { ...sessionStaff, referrer: ['referred'], parent: ['party'], carer: ['party'], 'older-child': ['party'], legal: ['legal'] },
    emergency: true,
  },
  'agreements.draft': { meaning: 'Draft and offer an agreement', allow: caseStaff },
  'agreements.take-signature': { meaning: 'Take a signature on the tablet or from paper', allow: sessionStaff },
  'agreements.reword': {
    meaning: 'Change the clauses, translations and leaflets of the service',
    allow: { manager: ['service'], coordinator: ['service'] },
  },
  'plans.read': { meaning: 'Read a child’s family time plan', allow: sessionStaff, emergency: true },
  'plans.write': { meaning: 'Write a child’s family time plan', allow: caseStaff },
  'plans.agree': { meaning: 'Agree a plan for court for the time being', allow: { 'team-leader': ['area'] } },
  'agreements.sign-own': {
    meaning: 'Sign one’s own agreement',
    allow: { referrer: ['referred'], parent: ['party'], carer: ['party'], 'older-child': ['party'] },
  },

  'allocations.make': { meaning: 'Allocate a worker to a family', allow: leaders },
  'pre-visits.manage': { meaning: 'Plan and record visits before the first session', allow: sessionStaff },
  'workers.list': { meaning: 'See the workers and their checks', allow: office },
  'workers.manage': { meaning: 'Put workers and their checks on record', allow: { manager: ['service'], coordinator: ['service'] } },
  'venues.manage': { meaning: 'Open venues and rooms', allow: { manager: ['service'] } },

  'timetable.read': { meaning: 'See the timetable, each person only theirs', allow: anyStaff },
  'sessions.read': {
    meaning: 'See a session',
    allow: { ...sessionStaff, referrer: ['referred'], parent: ['party'], carer: ['party'], 'older-child': ['party'] },
    emergency: true,
  },
  'sessions.book': { meaning: 'Book sessions', allow: caseStaff },
  'sessions.cancel': { meaning: 'Cancel a session', allow: caseStaff },
  'reception.see': { meaning: 'See who is due and here today', allow: anyStaff },
  'arrivals.record': {
    meaning: 'Record arrivals and departures',
    allow: { ...leaders, worker: ['allocated', 'rostered'], volunteer: ['service'] },
  },
  'sessions.run': { meaning: 'Start, end and write down a session', allow: { ...leaders, worker: ['allocated', 'rostered'] } },
  'sessions.authorise-alone': { meaning: 'Allow an adult to be alone with a child, before the session', allow: { referrer: ['referred'] } },

  'records.list': {
    meaning: 'List records, each person only theirs',
    allow: { ...office, worker: ['service'], referrer: ['service'], legal: ['service'] },
  },
  'records.read': {
    meaning: 'Read a sealed record',
    allow: { ...sessionStaff, referrer: ['referred'], legal: ['legal'] },
    emergency: true,
  },
  'records.add': { meaning: 'Put an addition beside a sealed record', allow: { ...leaders, worker: ['allocated', 'rostered'] } },

  'letters.list': { meaning: 'See letters that did not go', allow: { manager: ['service'], coordinator: ['service'] } },
  'letters.mend': {
    meaning: 'Put a letter in the post again, or mend its address',
    allow: { manager: ['service'], coordinator: ['service'] },
  },
  'search.use': { meaning: 'Search families and people, each person only theirs', allow: { ...office, worker: ['service'] } },
  'figures.read': { meaning: 'See figures without names', allow: { ...office, trustee: ['service'] } },
  'policy.read': { meaning: 'See the values of the service’s policy', allow: { ...anyStaff, trustee: ['service'] } },
  'policy.change': { meaning: 'Change a value of the policy, with a reason', allow: { manager: ['service'] } },
  'staff.manage': { meaning: 'Invite people, set roles, close accounts', allow: { manager: ['service'] } },
  'api-keys.manage': { meaning: 'Make and take back keys of case systems', allow: { manager: ['service'] } },
} as const satisfies Record<string, PermissionRow>

export type Action = keyof typeof permissions
