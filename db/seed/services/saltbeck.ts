import type { ServiceSpec } from '../spec.ts'
import { saltbeckFamilies } from './saltbeck-families.ts'

const volunteer = { employment: 'volunteer', papers: 'current' } as const

/** A supported centre: volunteers, several families in one room, no records. */
export const saltbeck: ServiceSpec = {
  slug: 'saltbeck',
  name: 'Saltbeck Family Time Centre',
  policy: 'supported',
  prefix: 'SB',
  helpPhone: '01632 960114',
  areas: [],
  venues: [
    {
      name: 'St Anne’s Hall',
      code: 'SA',
      address: '9 Church Walk, Saltbeck, ZZ5 2AP',
      rooms: [
        ['Main hall', 'step-free', 'baby-change'],
        ['Garden room', 'garden'],
      ],
      familiesAtOnce: 4,
    },
    {
      name: 'Saltbeck Scout Hut',
      code: 'SH',
      address: 'Common Lane, Saltbeck, ZZ5 4BQ',
      rooms: [['Camp room', 'kitchen'], ['Den']],
      familiesAtOnce: 3,
    },
  ],
  organisations: [
    { name: 'Reyes and Bell', kind: 'law-firm' },
    { name: 'Saltbeck Mediation', kind: 'mediation' },
    { name: 'Saltbeck Family Court', kind: 'court' },
  ],
  people: [
    { name: 'Nora Finch', roles: ['manager'] },
    { name: 'Dev Malik', roles: ['coordinator'] },
    { name: 'Prue Oakes', roles: ['trustee'] },
    { name: 'Sally Wade', roles: ['worker'], worker: { employment: 'permanent', papers: 'current', gender: 'woman' } },
    { name: 'Bert Long', roles: ['volunteer'], worker: { ...volunteer, gender: 'man' } },
    { name: 'Joan Pike', roles: ['volunteer'], worker: { ...volunteer, gender: 'woman' } },
    { name: 'Mo Karim', roles: ['volunteer'], worker: { ...volunteer, gender: 'man', languages: ['English', 'Urdu'] } },
    { name: 'Gill Strand', roles: ['volunteer'], worker: { ...volunteer, gender: 'woman' } },
    { name: 'Ned Frost', roles: ['volunteer'], worker: { ...volunteer, gender: 'man' } },
    { name: 'Elsie Ford', roles: ['volunteer'], worker: { ...volunteer, gender: 'woman', papers: 'running-out' } },
    { name: 'Alan Croft', roles: ['volunteer'], worker: { ...volunteer, gender: 'man', papers: 'run-out' } },
    { name: 'Sol Reyes', roles: ['referrer'], kind: 'solicitor', organisation: 'Reyes and Bell', team: 'Family law' },
    { name: 'Hazel Crane', roles: ['referrer'], kind: 'family-mediator', organisation: 'Saltbeck Mediation' },
    { name: 'Philip Dunn', roles: ['referrer'], kind: 'court', organisation: 'Saltbeck Family Court' },
  ],
  families: saltbeckFamilies,
}
