import type { ServiceSpec } from '../spec.ts'
import { northmereFamilies } from './northmere-families.ts'

const permanent = { employment: 'permanent', papers: 'current' } as const

/** A county: three areas, four venues, a team manager before every referral, records within a day. */
export const northmere: ServiceSpec = {
  slug: 'northmere',
  name: 'Northmere Family Time',
  policy: 'county',
  prefix: 'NM',
  helpPhone: '020 7946 0112',
  areas: ['North', 'Central', 'South'],
  venues: [
    {
      name: 'Larch House',
      code: 'LH',
      address: '2 Larch Way, Northmere, ZZ1 1AP',
      area: 'Central',
      rooms: [
        ['Bluebell room', 'step-free', 'baby-change'],
        ['Willow room', 'garden'],
        ['Rowan room', 'kitchen'],
        ['Acorn room', 'sensory'],
      ],
    },
    {
      name: 'The Old Bakery',
      code: 'OB',
      address: '40 Bridge Street, Kelling Bridge, ZZ2 3BR',
      area: 'North',
      rooms: [
        ['Oven room', 'kitchen'],
        ['Flour room', 'step-free'],
        ['Garden room', 'garden', 'own-entrance'],
      ],
    },
    {
      name: 'Southfold Library',
      code: 'SL',
      address: 'Market Square, Southfold, ZZ3 2DQ',
      area: 'South',
      rooms: [['Story room', 'step-free'], ['Map room'], ['Puppet room', 'baby-change']],
    },
    {
      name: 'Harbour Hub',
      code: 'HH',
      address: '1 The Quay, Marsham Green, ZZ4 5ES',
      area: 'Central',
      rooms: [['Lighthouse room', 'sensory', 'step-free'], ['Anchor room']],
    },
  ],
  organisations: [
    { name: 'Northmere Council', kind: 'authority', legalEmail: 'legal@council.northmere.example' },
    { name: 'Southfold Council', kind: 'authority', legalEmail: 'legal@southfold.example' },
  ],
  people: [
    { name: 'Mira Okafor', roles: ['manager'] },
    { name: 'Cora Linden', roles: ['coordinator'] },
    { name: 'Lena East', roles: ['team-leader'], area: 'Central' },
    { name: 'Will Northey', roles: ['team-leader'], area: 'North' },
    { name: 'Sunita Rao', roles: ['team-leader'], area: 'South' },
    { name: 'Tom Ashby', roles: ['trustee'] },
    {
      name: 'Callum Reid',
      roles: ['worker'],
      area: 'Central',
      worker: { ...permanent, gender: 'man', venue: 0, skills: ['Makaton', 'autism'] },
    },
    { name: 'Dina Okoye', roles: ['worker'], area: 'Central', worker: { ...permanent, gender: 'woman', venue: 0, skills: ['babies'] } },
    {
      name: 'Jo Pearce',
      roles: ['worker'],
      area: 'Central',
      worker: { ...permanent, gender: 'woman', venue: 10, languages: ['English', 'Portuguese'] },
    },
    {
      name: 'Amir Haddad',
      roles: ['worker'],
      area: 'Central',
      worker: { ...permanent, gender: 'man', venue: 10, languages: ['English', 'Kurdish', 'Arabic'] },
    },
    { name: 'Nell Carver', roles: ['worker'], area: 'North', worker: { ...permanent, gender: 'woman', venue: 4 } },
    { name: 'Piet Vos', roles: ['worker'], area: 'North', worker: { ...permanent, gender: 'man', venue: 4, skills: ['dyslexia'] } },
    { name: 'Grace Adeyemi', roles: ['worker'], area: 'North', worker: { ...permanent, gender: 'woman', venue: 4 } },
    { name: 'Harry Stone', roles: ['worker'], area: 'South', worker: { ...permanent, gender: 'man', venue: 7 } },
    {
      name: 'Ines Duarte',
      roles: ['worker'],
      area: 'South',
      worker: { ...permanent, gender: 'woman', venue: 7, languages: ['English', 'Portuguese'] },
    },
    { name: 'Bea Lowe', roles: ['worker'], area: 'South', worker: { ...permanent, gender: 'woman', venue: 7 } },
    {
      name: 'Rob Tanner',
      roles: ['worker'],
      area: 'Central',
      worker: { employment: 'relief', papers: 'running-out', gender: 'man', venue: 0 },
    },
    { name: 'Kit Marlow', roles: ['worker'], area: 'South', worker: { employment: 'casual', papers: 'run-out', gender: 'man', venue: 7 } },
    {
      name: 'Vera Holt',
      roles: ['volunteer'],
      area: 'Central',
      worker: { employment: 'volunteer', papers: 'in-training', gender: 'woman', venue: 0 },
    },
    { name: 'Joanne Firth', roles: ['referrer'], kind: 'social-worker', organisation: 'Northmere Council', team: 'Harbour team' },
    { name: 'Peter Lang', roles: ['referrer'], kind: 'social-worker', organisation: 'Northmere Council', team: 'Hill team' },
    { name: 'Ade Bright', roles: ['referrer'], kind: 'social-worker', organisation: 'Southfold Council', team: 'Children in care team' },
    { name: 'Tess Monk', roles: ['team-manager'], organisation: 'Northmere Council', team: 'Harbour team' },
    { name: 'Ivor Hale', roles: ['team-manager'], organisation: 'Northmere Council', team: 'Hill team' },
    { name: 'Ruth Sandys', roles: ['team-manager'], organisation: 'Southfold Council', team: 'Children in care team' },
    { name: 'Lea Gale', roles: ['legal'], organisation: 'Northmere Council' },
  ],
  families: northmereFamilies,
}
