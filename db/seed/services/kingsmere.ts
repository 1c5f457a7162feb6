import type { ServiceSpec } from '../spec.ts'
import { kingsmereFamilies } from './kingsmere-families.ts'

const staff = { employment: 'permanent', papers: 'current' } as const

/** A city: three localities under one specification, the lowest level that is safe, memory boxes. */
export const kingsmere: ServiceSpec = {
  slug: 'kingsmere',
  name: 'Kingsmere City Family Time',
  policy: 'city',
  prefix: 'KC',
  helpPhone: '020 7946 0338',
  areas: ['Riverside', 'Castle', 'Moorend'],
  venues: [
    {
      name: 'Riverside Rooms',
      code: 'RR',
      address: '5 Wharf Street, Kingsmere, ZZ7 1HP',
      area: 'Riverside',
      rooms: [
        ['Heron room', 'step-free'],
        ['Otter room', 'baby-change'],
        ['Swan room', 'garden'],
      ],
    },
    {
      name: 'Castle Family Hub',
      code: 'CH',
      address: '22 Keep Road, Kingsmere, ZZ7 3JQ',
      area: 'Castle',
      rooms: [
        ['Tower room', 'kitchen'],
        ['Bridge room', 'step-free'],
        ['Well room', 'sensory'],
      ],
    },
    {
      name: 'Moorend Children’s House',
      code: 'MC',
      address: '7 Heather Way, Kingsmere, ZZ7 6LR',
      area: 'Moorend',
      rooms: [
        ['Skylark room', 'garden'],
        ['Curlew room', 'own-entrance'],
      ],
    },
  ],
  organisations: [{ name: 'Kingsmere City Council', kind: 'authority', legalEmail: 'legal@kingsmere-council.example' }],
  people: [
    { name: 'Leonie Grant', roles: ['manager'] },
    { name: 'Bashir Ali', roles: ['coordinator'] },
    { name: 'Zoe Marchant', roles: ['team-leader'], area: 'Riverside' },
    { name: 'Fred Moss', roles: ['team-leader'], area: 'Castle' },
    { name: 'Wendy Platt', roles: ['trustee'] },
    { name: 'Kofi Asante', roles: ['worker'], area: 'Riverside', worker: { ...staff, gender: 'man' } },
    { name: 'Molly Birch', roles: ['worker'], area: 'Riverside', worker: { ...staff, gender: 'woman' } },
    { name: 'Sana Mir', roles: ['worker'], area: 'Riverside', worker: { ...staff, gender: 'woman', languages: ['English', 'Urdu'] } },
    { name: 'Ravi Sen', roles: ['worker'], area: 'Castle', worker: { ...staff, gender: 'man', languages: ['English', 'Hindi'] } },
    { name: 'Hanna Lis', roles: ['worker'], area: 'Castle', worker: { ...staff, gender: 'woman', languages: ['English', 'Polish'] } },
    { name: 'Tariq Aziz', roles: ['worker'], area: 'Moorend', worker: { ...staff, gender: 'man' } },
    { name: 'Jenny Fell', roles: ['worker'], area: 'Moorend', worker: { ...staff, gender: 'woman', skills: ['autism'] } },
    { name: 'Sid Park', roles: ['worker'], area: 'Castle', worker: { employment: 'casual', papers: 'running-out', gender: 'man' } },
    { name: 'Uma Hart', roles: ['worker'], area: 'Riverside', worker: { employment: 'casual', papers: 'run-out', gender: 'woman' } },
    { name: 'Delia Short', roles: ['referrer'], kind: 'social-worker', organisation: 'Kingsmere City Council', team: 'Looked-after team' },
    { name: 'Omar Said', roles: ['referrer'], kind: 'social-worker', organisation: 'Kingsmere City Council', team: 'Assessment team' },
  ],
  families: kingsmereFamilies,
}
