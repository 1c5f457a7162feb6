import type { ServiceSpec } from '../spec.ts'
import { eastmarshFamilies } from './eastmarsh-families.ts'

const staff = { employment: 'permanent', papers: 'current' } as const

/** A service for care proceedings: everybody signs before anything is booked, and records go to the legal team too. */
export const eastmarsh: ServiceSpec = {
  slug: 'eastmarsh',
  name: 'Eastmarsh Family Service',
  policy: 'proceedings',
  prefix: 'EM',
  helpPhone: '020 7946 0447',
  areas: [],
  venues: [
    {
      name: 'The Granary',
      code: 'GR',
      address: '60 Station Road, Eastmarsh, ZZ8 2NP',
      rooms: [
        ['Barley room', 'step-free', 'baby-change'],
        ['Oat room', 'garden'],
        ['Rye room', 'kitchen'],
        ['Wheat room', 'sensory'],
        ['Millet room'],
      ],
    },
    {
      name: 'Marsh Lodge',
      code: 'ML',
      address: '1 Sluice Lane, Eastmarsh, ZZ8 4NQ',
      rooms: [
        ['Reed room', 'step-free'],
        ['Sedge room', 'garden'],
        ['Bittern room', 'own-entrance'],
      ],
    },
  ],
  organisations: [{ name: 'Eastmarsh County Council', kind: 'authority', legalEmail: 'legal@eastmarsh-council.example' }],
  people: [
    { name: 'Yvonne Clay', roles: ['manager'] },
    { name: 'Josh Ferris', roles: ['coordinator'] },
    { name: 'Dot Harker', roles: ['team-leader'] },
    { name: 'Ines Roy', roles: ['trustee'] },
    { name: 'Marcus Bloom', roles: ['worker'], worker: { ...staff, gender: 'man' } },
    { name: 'Tamsin Hill', roles: ['worker'], worker: { ...staff, gender: 'woman' } },
    { name: 'Ali Jama', roles: ['worker'], worker: { ...staff, gender: 'man', languages: ['English', 'Somali'] } },
    { name: 'Cressida Poole', roles: ['worker'], worker: { ...staff, gender: 'woman', skills: ['babies'] } },
    { name: 'Neil Orchard', roles: ['worker'], worker: { ...staff, gender: 'man', skills: ['dyslexia'] } },
    { name: 'Freda Lunn', roles: ['worker'], worker: { ...staff, gender: 'woman' } },
    { name: 'Bram Keys', roles: ['worker'], worker: { ...staff, gender: 'man' } },
    { name: 'Odette Kay', roles: ['worker'], worker: { ...staff, gender: 'woman' } },
    { name: 'Pearl Nott', roles: ['worker'], worker: { ...staff, gender: 'woman', papers: 'running-out' } },
    { name: 'Gil Sharp', roles: ['worker'], worker: { ...staff, gender: 'man', papers: 'run-out' } },
    { name: 'Nadine Bell', roles: ['referrer'], kind: 'social-worker', organisation: 'Eastmarsh County Council', team: 'Proceedings team' },
    { name: 'Joel Frame', roles: ['referrer'], kind: 'social-worker', organisation: 'Eastmarsh County Council', team: 'Court work team' },
    { name: 'Saskia Dean', roles: ['legal'], organisation: 'Eastmarsh County Council' },
  ],
  families: eastmarshFamilies,
}
