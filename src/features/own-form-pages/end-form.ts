import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { closeFor, completeCopy, takeBack, type CompleteRefusal, type TakeBackRefusal } from '../own-forms/door.ts'
import { holding, type Doorway } from './hold-form.ts'

export type EndRefusal = CompleteRefusal | TakeBackRefusal | 'form-closed'

export const sendForm = async (door: Doorway, token: string | undefined): Promise<Outcome<null, EndRefusal>> =>
  (await holding(door, token, (work, { copy }): Promise<Outcome<null, EndRefusal>> => completeCopy(work, copy))) ?? refused('form-closed')

/** A form that is in stays in: whether it could still be taken back would tell whether the other parent has finished. REF-02 */
export const takeOwnBack = async (door: Doorway, token: string | undefined): Promise<Outcome<null, EndRefusal>> =>
  (await holding(
    door,
    token,
    async (work, { copy }): Promise<Outcome<null, EndRefusal>> =>
      copy.state === 'in' ? refused('already-in') : takeBack(work, { formId: copy.formId, copyId: copy.id, byName: work.actor.name }),
  )) ?? refused('form-closed')

/** Closes the form in this browser; link and code open it again. */
export const pause = async (door: Doorway, token: string | undefined): Promise<Outcome<null>> => {
  await holding(door, token, async (work, { linkId }) => {
    await closeFor(work, linkId, door.visitor)
    return true
  })
  return done(null)
}
