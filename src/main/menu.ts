import type { Menu } from '../web/frame.tsx'

const inside = ['staff'] as const
const outside = ['referrer'] as const

/** At most eight words in the menu; each is shown to whoever could ever do what it leads to. */
export const menu: Menu = [
  { label: 'Home', href: '/', may: 'home.see', for: ['staff', 'referrer', 'party'] },
  { label: 'Referrals', href: '/referrals', may: 'referrals.list', for: inside },
  { label: 'Referrals', href: '/my-referrals', may: 'referrals.list-own', for: outside },
  { label: 'Families', href: '/families', may: 'families.list', for: inside },
  { label: 'Timetable', href: '/timetable', may: 'timetable.read', for: inside },
  { label: 'Reception', href: '/reception', may: 'reception.see', for: inside },
  { label: 'Records', href: '/records', may: 'records.list', for: ['staff', 'referrer'] },
  { label: 'Letters', href: '/letters', may: 'letters.list', for: inside },
  { label: 'Service', href: '/service', may: 'policy.read', for: inside },
]
