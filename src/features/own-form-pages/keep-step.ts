import { today } from '../../domain/civil-time.ts'
import { oddDate, type OddDate } from '../../domain/own-form-dates.ts'
import { childQuestionNames, type OwnAnswers, type OwnChild } from '../../domain/own-form.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { withEntry } from '../../domain/referral-draft.ts'
import type { Work } from '../../platform/work.ts'
import { saveAnswers } from '../own-forms/door.ts'
import { holding, type Doorway, type Held } from './hold-form.ts'

export type KeepRefusal = 'form-closed' | 'form-is-in' | 'no-such-child' | OddDate
export type Given = Readonly<Record<string, unknown>>
export const mostChildren = 12

const wordsIn = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** Every page is kept the moment it is sent: half a form is a draft, never lost and never counted. REF-03 */
const keep = async (
  door: Doorway,
  token: string | undefined,
  change: (held: Held) => Outcome<OwnAnswers, KeepRefusal>,
  isRight: boolean,
): Promise<Outcome<null, KeepRefusal>> => {
  const kept = await holding(door, token, async (work: Work, held): Promise<Outcome<null, KeepRefusal>> => {
    if (held.copy.state === 'in') return refused('form-is-in')
    const changed = change(held)
    if (!changed.ok) return changed
    const odd = oddDate(changed.value, today(work.now))
    const isNew = odd !== null && odd !== oddDate(held.copy.answers, today(work.now))
    if (isNew && (odd === 'birth-to-come' || !isRight)) return refused(odd)
    await saveAnswers(work, held.copy.id, changed.value)
    return done(null)
  })
  return kept ?? refused('form-closed')
}

export const keepStep = (door: Doorway, token: string | undefined, given: Given): Promise<Outcome<null, KeepRefusal>> =>
  keep(door, token, ({ copy }) => done({ ...copy.answers, own: { ...copy.answers.own, ...wordsIn(given) } }), given['isRight'] === true)

const childFrom = (given: Given): OwnChild => {
  const words = wordsIn(given)
  return Object.fromEntries(childQuestionNames.flatMap((name) => (words[name] === undefined ? [] : [[name, words[name]]])))
}

/** The child at this place, or one more at the end. */
export const keepChild = (door: Doorway, at: { readonly token: string | undefined; readonly place: number }, given: Given) =>
  keep(
    door,
    at.token,
    ({ copy }) => {
      const { children } = copy.answers
      const isPlace = Number.isInteger(at.place) && at.place >= 0 && at.place <= children.length && at.place < mostChildren
      return isPlace ? done({ ...copy.answers, children: withEntry(children, at.place, childFrom(given)) }) : refused('no-such-child')
    },
    given['isRight'] === true,
  )

export const dropChild = (door: Doorway, at: { readonly token: string | undefined; readonly place: number }) =>
  keep(
    door,
    at.token,
    ({ copy }) =>
      copy.answers.children[at.place] === undefined
        ? refused('no-such-child')
        : done({ ...copy.answers, children: copy.answers.children.filter((_child, place) => place !== at.place) }),
    true,
  )
