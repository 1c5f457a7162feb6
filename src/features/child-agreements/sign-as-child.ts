import type { Temporal } from 'temporal-polyfill'
import { signAsChild as maySign } from '../../domain/agreement-for-child.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { sameSeal } from '../../domain/record-seal.ts'
import type { Work } from '../../platform/work.ts'
import { lockVersions, waysOf } from '../agreements/door.ts'
import { policyInForce } from '../policy/door.ts'
import { checkDrawing, checkScan, type Scan } from '../signatures/door.ts'
import { childTextOf, childVersionOf } from './child-query.ts'
import { giveChildCopies } from './give-child-copies.ts'
import type { ChildPaperRefusal, ChildRefusal } from './child-words.ts'

type Mark = {
  readonly family: FamilyId
  readonly child: string
  readonly hash: string
  readonly way: 'tablet' | 'paper'
  readonly typedName: string
  readonly drawing: Uint8Array | null
  readonly scan: Scan | null
  readonly signedOn: Temporal.PlainDate
  readonly witness: string
}

const kept = async (work: Work, { drawing, scan, family }: Mark) => ({
  drawing:
    drawing === null
      ? null
      : await work.keep({ bytes: drawing, name: 'signature.png', mediaType: 'image/png', purpose: 'signature-drawing', family }),
  scan:
    scan === null
      ? null
      : await work.keep({
          bytes: scan.bytes,
          name: `signed-paper.${scan.ending}`,
          mediaType: scan.mediaType,
          purpose: 'signature-scan',
          family,
        }),
})

/** A child’s signature, taken by a worker who is there; the agreement of the adults stays as it is. AGR-03, AGR-04 */
const signWith = async (work: Work, mark: Mark): Promise<Outcome<null, ChildRefusal>> => {
  await lockVersions(work, mark.family)
  const version = await childVersionOf(work, mark.family, mark.child)
  if (version === null) return refused('not-for-a-child')
  const { hash, way, typedName, signedOn, witness } = mark
  if (!waysOf(await policyInForce(work)).includes(way)) return refused('way-not-open')
  const signed = maySign(version, { hash, typedName, hasMark: mark.drawing !== null || mark.scan !== null })
  if (!signed.ok) return signed
  if (!(await childTextOf(work, version)).isAsGivenOut) return refused('text-changed')

  const { drawing, scan } = await kept(work, mark)
  await work.rows`
    insert into child_signature (tenant_id, child_agreement_id, way, typed_name, drawing_file, scan_file, document_hash, witnessed_by, signed_on, at)
    values (${work.tenant}, ${version.id}, ${way}, ${typedName}, ${drawing}, ${scan}, ${hash}, ${witness}, ${signedOn}, ${work.now})`
  await work.record({
    name: 'agreement.child-signed',
    about: version.id,
    family: mark.family,
    facts: { version: version.version, way, hash },
  })
  await giveChildCopies(work, { ...version, way, typedName, drawing, scan, signedOn })
  return done(null)
}

type OnTablet = {
  readonly family: FamilyId
  readonly child: string
  readonly seen: string
  readonly typedName: string
  readonly drawing: string
  readonly witness: string
}

/** On the tablet, beside a worker: a first name or a drawing. AGR-03 */
export const signAsChild = async (work: Work, given: OnTablet): Promise<Outcome<null, ChildRefusal>> => {
  const drawn = given.drawing === '' ? done(null) : checkDrawing(given.drawing)
  if (!drawn.ok) return drawn
  const { family, child, seen, typedName, witness } = given
  const mark = { family, child, hash: seen, way: 'tablet', typedName, drawing: drawn.value, scan: null, witness } as const
  return await signWith(work, { ...mark, signedOn: today(work.now) })
}

type OnPaper = {
  readonly family: FamilyId
  readonly child: string
  readonly scan: Uint8Array
  readonly signedOn: Temporal.PlainDate
  readonly number: string
  readonly witness: string
}

/** On paper, with the scan and the number that shows which words the child had. AGR-03, AGR-04 */
export const signAsChildOnPaper = async (work: Work, given: OnPaper): Promise<Outcome<null, ChildPaperRefusal>> => {
  const { family, child, signedOn, number, witness } = given
  const version = await childVersionOf(work, family, child)
  if (version === null) return refused('not-for-a-child')
  const read = await checkScan(given.scan)
  if (!read.ok) return read
  if (!sameSeal(version.hash, number)) return refused('paper-of-another-text')
  const [first, last] = [today(version.offeredAt), today(work.now)]
  if (signedOn.until(first).sign > 0 || last.until(signedOn).sign > 0) return refused('day-not-possible')
  const mark = { family, child, hash: version.hash, way: 'paper', typedName: '', drawing: null, scan: read.value } as const
  return await signWith(work, { ...mark, signedOn, witness })
}
