import { refused, type Outcome } from '../../domain/outcome.ts'
import { attachDocument, openDocument, removeDocument, type NewDocument } from '../documents/door.ts'
import type { OwnCopy } from '../own-forms/door.ts'
import { holding, type Doorway } from './hold-form.ts'

/** Papers hang on one parent's own copy, and go to the referral when the copies are joined. REF-02 */
export const paperOwner = (copy: Pick<OwnCopy, 'id'>) => ({ kind: 'own-form', id: copy.id }) as const

type Paper = { readonly kind: NewDocument['kind']; readonly file: { readonly name: string; readonly bytes: Uint8Array } }
type Added = Awaited<ReturnType<typeof attachDocument>>
type Closed = Outcome<never, 'form-closed' | 'form-is-in'>

export const addPaper = async (door: Doorway, token: string | undefined, { kind, file }: Paper): Promise<Added | Closed> =>
  (await holding(
    door,
    token,
    async (work, { copy }): Promise<Added | Closed> =>
      copy.state === 'in'
        ? refused('form-is-in')
        : attachDocument(work, { owner: paperOwner(copy), kind, fileName: file.name, bytes: file.bytes, byName: work.actor.name }),
  )) ?? refused('form-closed')

export const openPaper = (door: Doorway, token: string | undefined, asked: { readonly id: string; readonly small: boolean }) =>
  holding(door, token, (work, { copy }) => openDocument(work, { owner: paperOwner(copy), ...asked }))

type TakenOff = Awaited<ReturnType<typeof removeDocument>>

export const takePaperOff = async (door: Doorway, token: string | undefined, id: string): Promise<TakenOff | Closed> =>
  (await holding(
    door,
    token,
    async (work, { copy }): Promise<TakenOff | Closed> =>
      copy.state === 'in' ? refused('form-is-in') : removeDocument(work, { owner: paperOwner(copy), id }),
  )) ?? refused('form-closed')
