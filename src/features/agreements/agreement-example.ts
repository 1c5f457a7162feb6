import { Temporal } from 'temporal-polyfill'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import type { AgreementVersion, SignatoryOnFile } from './agreement-query.ts'

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const one = (name: string, role: string, more: Partial<SignatoryOnFile> = {}): SignatoryOnFile => ({
  id: `example-${role}`,
  party: `example-${role}`,
  account: null,
  name,
  role,
  way: null,
  typedName: '',
  drawing: null,
  scan: null,
  witness: null,
  signedOn: null,
  signedAt: null,
  ...more,
})

/** Invented, for the page examples: a version that two of three have signed. */
export const exampleVersion: AgreementVersion = {
  id: 'example' as AgreementId,
  family: 'example' as FamilyId,
  version: 2,
  hash: 'a'.repeat(64),
  isOffered: true,
  isPassed: false,
  draftedBy: 'Callum Reid',
  draftedAt: at,
  offeredAt: at,
  copyFile: null,
  state: 'partly-signed',
  signatories: [
    one('Owen Ashdown', 'Father', { way: 'tablet', witness: 'Callum Reid', typedName: 'Owen Ashdown', signedAt: at }),
    one('Fay Marsh', 'Foster carer', {
      way: 'paper',
      witness: 'Callum Reid',
      signedOn: Temporal.PlainDate.from('2026-05-20'),
      signedAt: at,
    }),
    one('Rosa Ashdown', 'Mother'),
  ],
}
