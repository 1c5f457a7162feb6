import type { PolicyGroup } from '../../policies/policy.ts'

export type Chapter = { readonly id: string; readonly title: string; readonly intro: string; readonly groups: readonly PolicyGroup[] }

/** The manual follows a family's way through the service; every group of values has its place in one chapter. */
export const chapters = [
  {
    id: 'front-door',
    title: 'How a family comes to us',
    intro: 'Who may ask for family time, what the referral says, and how it is decided.',
    groups: ['referral', 'decision'],
  },
  { id: 'safety', title: 'Keeping everyone safe', intro: 'How risks are assessed and how closely a session is watched.', groups: ['risk'] },
  {
    id: 'before',
    title: 'Before the first session',
    intro: 'The agreement everyone signs, the worker, and meeting one another.',
    groups: ['agreement', 'preparation'],
  },
  {
    id: 'timetable',
    title: 'The timetable',
    intro: 'When and where sessions take place, and how they change.',
    groups: ['timetable', 'changes', 'transport'],
  },
  {
    id: 'day',
    title: 'The day of the session',
    intro: 'Arriving, being together, going home, and what makes family time good.',
    groups: ['day', 'venue', 'life'],
  },
  { id: 'records', title: 'Records and reports', intro: 'What is written down, by when, and who reads it.', groups: ['record'] },
  {
    id: 'trouble',
    title: 'When something goes wrong',
    intro: 'Breaches, suspensions, disputes and complaints.',
    groups: ['breach', 'dispute'],
  },
  {
    id: 'way-out',
    title: 'Reviews and the way out',
    intro: 'How arrangements are looked at again, and how they end.',
    groups: ['review', 'closure'],
  },
  { id: 'money', title: 'Money', intro: 'What is paid, by whom, and what is not.', groups: ['money'] },
  {
    id: 'staff',
    title: 'People who work here',
    intro: 'Who works for the service and what they need before they start.',
    groups: ['staff'],
  },
  {
    id: 'trust',
    title: 'Figures, trust and our words',
    intro: 'What we count, how we keep data safe, and what we call things.',
    groups: ['figures', 'words'],
  },
] as const satisfies readonly Chapter[]
