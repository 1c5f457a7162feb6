import { Temporal } from 'temporal-polyfill'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { clausesForChildren } from '../../domain/clauses-for-children.ts'
import type { ChildVersionOnFile } from './child-query.ts'

/** Invented, for the page examples. */
export const exampleChild: ChildVersionOnFile = {
  id: 'example',
  agreement: 'example' as AgreementId,
  family: 'example' as FamilyId,
  version: 1,
  hash: 'a'.repeat(64),
  offeredAt: Temporal.Instant.from('2026-05-21T09:00:00Z'),
  isPassed: false,
  signedAt: null,
  givenName: 'Poppy',
  familyName: 'Ashdown',
  way: null,
  typedName: '',
  signedOn: null,
  drawing: null,
  scan: null,
  witness: null,
}

export const exampleChildClauses = clausesForChildren
  .filter(({ text }) => !text.includes('{'))
  .map(({ id, heading, text }) => ({ id, heading, text }))
