import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome } from '../../domain/outcome.ts'
import type { Signed, SigningRefusal, SigningWay } from '../../domain/signing.ts'
import type { Work } from '../../platform/work.ts'
import { checkDrawing, type DrawingRefusal } from './check-drawing.ts'
import { signAgreement } from './sign-agreement.ts'

type OnScreen = {
  readonly family: FamilyId
  readonly signatory: string
  readonly seen: string
  readonly shown?: string
  readonly way: SigningWay
  readonly typedName: string
  readonly drawing: string
  readonly witness: string | null
}

/** A name or a drawing, on the tablet, by link or signed in; a drawing that cannot be read is refused even beside a name. AGR-03 */
export const signOnScreen = async (work: Work, given: OnScreen): Promise<Outcome<Signed, SigningRefusal | DrawingRefusal>> => {
  const drawn = given.drawing === '' ? done(null) : checkDrawing(given.drawing)
  if (!drawn.ok) return drawn
  const { family, signatory, way, typedName, witness } = given
  return await signAgreement(work, {
    family,
    signatory,
    hash: given.seen,
    shown: given.shown ?? '',
    way,
    typedName,
    drawing: drawn.value,
    scan: null,
    signedOn: null,
    witness,
  })
}
