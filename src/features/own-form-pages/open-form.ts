import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { countGuess } from '../sign-in/door.ts'
import { openWithCode, type Doorway } from './hold-form.ts'

export type Entered = { readonly isBegun: boolean }

/** Link and code together open one copy; each alone opens nothing, and every wrong pair is answered alike. REF-02, RISK-07 */
export const enter = async (
  door: Doorway,
  token: string | undefined,
  code: string,
): Promise<Outcome<Entered, 'not-opened' | 'too-many-tries' | 'cannot-count'>> => {
  const counted = await countGuess(door.database, { kind: 'code', name: `form ${token ?? ''}`, address: door.address })
  if (counted !== 'may-try') return refused(counted)
  const copy = await openWithCode(door, token, code)
  return copy === null ? refused('not-opened') : done({ isBegun: copy.isBegun })
}
