import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { sealOfAddition } from '../../domain/record-seal.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { protectedMentions } from '../observations/door.ts'
import { additionsOf, readStored, saveAddition } from './record-store.ts'
import { factKindWords, type RecordRefusal } from './record-words.ts'

/** A correction is a dated text of its own beside the record, sealed behind whatever was added before. OBS-04 */
export const addToRecord = async (
  work: Work,
  { recordId, text }: { readonly recordId: unknown; readonly text: string },
): Promise<Outcome<string, RecordRefusal>> => {
  const record = await readStored(work, recordId)
  if (record === null) return refused('no-such-record')
  await work.rows`select from family where tenant_id = ${work.tenant} and id = ${record.familyId} for update`
  const [mention] = await protectedMentions(work, record.familyId, text)
  if (mention !== undefined)
    return refused('mentions-protected', { where: 'Your addition', whose: mention.whose, kind: factKindWords[mention.kind] })
  if (record.canonical === null || sha256(record.canonical) !== record.seal) return refused('seal-is-broken')

  const previousSeal = (await additionsOf(work, record)).at(-1)?.seal ?? record.seal
  const author = { id: work.actor.id, name: work.actor.name, role: 'Staff' }
  const sealed = sealOfAddition({ recordSeal: record.seal, previousSeal, author, at: work.now, text }, sha256)
  const id = await saveAddition(work, { record: record.id, text, sealed })
  await work.record({ name: 'record.added-to', about: record.id, family: record.familyId, facts: { addition: id, seal: sealed.seal } })
  return done(record.id)
}
