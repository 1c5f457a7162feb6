import type { ArriveRefusal, LeaveRefusal } from '../../domain/arrival.ts'
import type { Facts } from '../../domain/outcome.ts'
import { sessionRefusals, type SessionRefusal } from '../sessions/door.ts'

export type ArrivalRefusal = SessionRefusal | ArriveRefusal | LeaveRefusal

type Said = { readonly says: string | ((facts: Facts) => string); readonly rule?: string; readonly clear?: string }

const who = ({ name }: Facts): string => String(name ?? 'This person')

export const arrivalRefusals = {
  ...sessionRefusals,
  'not-named-for-session': {
    says: (facts: Facts) => `${who(facts)} is not named for this session.`,
    rule: 'DAY-02, only people who are named are let in',
    clear: 'Ask them to wait outside and tell the manager. To name somebody, change the booking.',
  },
  'here-already': { says: (facts: Facts) => `${who(facts)} is signed in already.` },
  'was-here-then': { says: (facts: Facts) => `${who(facts)} was here then and left later.`, clear: 'Check the time.' },
  'gone-already': { says: (facts: Facts) => `${who(facts)} has come and gone already.` },
  'not-here': { says: (facts: Facts) => `${who(facts)} is not signed in.` },
  'left-before-arriving': { says: (facts: Facts) => `${who(facts)} cannot leave before they came.`, clear: 'Check the time.' },
  'still-answers-for-child': {
    says: (facts: Facts) => `${who(facts)} still looks after ${String(facts['children'] ?? 'a child')}.`,
    rule: 'DAY-05, every child has a responsible adult at each moment',
    clear: 'Hand the child over to another adult first, or sign the child out.',
  },
} as const satisfies Record<ArrivalRefusal, Said>
