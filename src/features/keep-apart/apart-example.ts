import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { type ApartShown, hiddenReason, unknownFamily } from './apart-query.ts'

export const exampleApart: ApartShown = {
  id: 'pair',
  isAcross: false,
  one: { id: 'rosa', name: 'Rosa Ashdown' },
  other: { id: 'owen', name: 'Owen Ashdown', reference: null },
  orderOn: Temporal.PlainDate.from('2026-03-04'),
  until: Temporal.PlainDate.from('2027-03-03'),
  at: Temporal.Instant.from('2026-05-21T09:00:00Z'),
  because: 'The court has ordered it after two assaults.',
  byName: 'Lena East',
  end: null,
  holds: true,
}
export const across: ApartShown = {
  ...exampleApart,
  id: 'across',
  isAcross: true,
  other: { id: 'birch', name: 'Dale Birchwood', reference: 'NM-1014' },
  orderOn: null,
  until: null,
  because: 'He has threatened her outside the school.',
}
export const unknown: ApartShown = {
  ...across,
  id: 'unknown',
  one: { id: 'family', name: 'Everybody of this family' },
  other: { id: 'unknown-1', name: unknownFamily, reference: null },
  because: hiddenReason,
  byName: null,
}
export const shown = { family: 'example' as FamilyId, mayRecord: true, isKept: true }
