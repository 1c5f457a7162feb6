import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

type Params = Readonly<Record<string, string>>

/** The family that a letter is about, or none: whoever may not come near that family may not come near its letters. DATA-03 */
export const aboutAnyLetter = async (work: Work, params: Params): Promise<{ readonly family: FamilyId | null } | null> => {
  if (!isId(params['id'])) return null
  return await work.row<{ family: FamilyId | null }>`
    select family_id as family from letter where tenant_id = ${work.tenant} and id = ${params['id']}`
}

/** The family that a letter is about; a letter about none is nobody's to settle. */
export const aboutLetter = async (work: Work, params: Params): Promise<{ readonly family: FamilyId } | null> => {
  const about = await aboutAnyLetter(work, params)
  return about === null || about.family === null ? null : { family: about.family }
}
