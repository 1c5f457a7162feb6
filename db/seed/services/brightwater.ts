import type { ServiceSpec } from '../spec.ts'
import { brightwaterFamilies } from './brightwater-families.ts'

const staff = { employment: 'permanent', papers: 'current' } as const

/** An independent centre: private referrals too, pre-visits, handovers, sessions in hospital. */
export const brightwater: ServiceSpec = {
  slug: 'brightwater',
  name: 'Brightwater Centre',
  policy: 'independent',
  prefix: 'BW',
  helpPhone: '01632 960220',
  areas: [],
  venues: [
    {
      name: 'Brightwater House',
      code: 'BH',
      address: '18 Spring Gardens, Eastry Cross, ZZ6 1DP',
      rooms: [
        ['Sun room', 'sensory', 'baby-change'],
        ['Moon room', 'step-free'],
        ['Star room', 'kitchen'],
        ['Rainbow room', 'garden'],
        ['Cloud room', 'own-entrance'],
        ['Comet room'],
      ],
    },
    {
      name: 'Brightwater Annexe',
      code: 'BA',
      address: '3 Mill Yard, Eastry Cross, ZZ6 2EP',
      rooms: [
        ['Pebble room', 'step-free'],
        ['Shell room', 'garden'],
      ],
    },
  ],
  organisations: [
    { name: 'Eastry Council', kind: 'authority', legalEmail: 'legal@eastry.example' },
    { name: 'Whit and Daughters', kind: 'law-firm' },
    { name: 'Court Advisory Office', kind: 'cafcass' },
  ],
  people: [
    { name: 'Marta Silva', roles: ['manager'] },
    { name: 'Kenny Boyd', roles: ['coordinator'] },
    { name: 'Edith Rowe', roles: ['trustee'] },
    { name: 'Lara Quist', roles: ['team-leader'] },
    { name: 'Sami Noor', roles: ['worker'], worker: { ...staff, gender: 'man', languages: ['English', 'Somali'] } },
    { name: 'Petra Hill', roles: ['worker'], worker: { ...staff, gender: 'woman', skills: ['babies'] } },
    { name: 'Ola Berg', roles: ['worker'], worker: { ...staff, gender: 'woman' } },
    { name: 'Gus Wells', roles: ['worker'], worker: { ...staff, gender: 'man', skills: ['Makaton', 'autism'] } },
    { name: 'Fern Dale', roles: ['worker'], worker: { ...staff, gender: 'woman', languages: ['English', 'Mandarin'] } },
    { name: 'Cyril Bond', roles: ['worker'], worker: { ...staff, gender: 'man' } },
    { name: 'Lotte Unwin', roles: ['worker'], worker: { ...staff, gender: 'woman' } },
    { name: 'Iris Webb', roles: ['worker'], worker: { employment: 'bank', papers: 'in-training', gender: 'woman' } },
    { name: 'Reg Stone', roles: ['worker'], worker: { employment: 'bank', papers: 'running-out', gender: 'man' } },
    { name: 'Tina Moor', roles: ['worker'], worker: { employment: 'bank', papers: 'run-out', gender: 'woman' } },
    { name: 'Imani Cross', roles: ['referrer'], kind: 'social-worker', organisation: 'Eastry Council', team: 'Court team' },
    { name: 'Clare Whit', roles: ['referrer'], kind: 'solicitor', organisation: 'Whit and Daughters', team: 'Family law' },
    { name: 'Ralph Denny', roles: ['referrer'], kind: 'cafcass-officer', organisation: 'Court Advisory Office' },
  ],
  families: brightwaterFamilies,
}
