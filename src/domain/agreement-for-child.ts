import type { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from './outcome.ts'
import { isNameOf } from './signing.ts'

export type ChildAgreementText = {
  readonly form: 'kintime-child-agreement/1'
  readonly agreement: string
  readonly version: number
  readonly child: string
  readonly service: string
  readonly offeredOn: string
  readonly clauses: readonly { readonly id: string; readonly heading: string; readonly text: string }[]
}

export type ChildVersion = {
  readonly hash: string
  readonly isPassed: boolean
  readonly signedAt: Temporal.Instant | null
  readonly givenName: string
  readonly familyName: string
}
export type ChildSigning = { readonly hash: string; readonly typedName: string; readonly hasMark: boolean }
export type ChildSigningRefusal = 'already-signed' | 'version-passed' | 'text-changed' | 'nothing-signed' | 'another-name'

const isOwnName = ({ givenName, familyName }: ChildVersion, typed: string): boolean =>
  isNameOf(givenName, typed) || isNameOf(`${givenName} ${familyName}`, typed)

/** A child signs once, the very words they were read, with a first name or a drawing; a first name is enough from a child. AGR-03, AGR-04 */
export const signAsChild = (version: ChildVersion, signing: ChildSigning): Outcome<null, ChildSigningRefusal> => {
  if (version.signedAt !== null) return refused('already-signed')
  if (version.isPassed) return refused('version-passed')
  if (signing.hash !== version.hash) return refused('text-changed')
  if (signing.typedName === '' && !signing.hasMark) return refused('nothing-signed')
  if (signing.typedName !== '' && !isOwnName(version, signing.typedName)) return refused('another-name', { name: version.givenName })
  return done(null)
}
