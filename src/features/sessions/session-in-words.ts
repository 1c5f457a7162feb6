import type { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { endingWords, type Session } from '../../domain/session.ts'
import { timeInWords } from '../../domain/words-for-time.ts'
import type { Present } from './presence-store.ts'

export const clockTime = (at: Temporal.Instant): string => timeInWords(toLondon(at).toPlainTime())

export const nameOf = ({ name, age }: Pick<Present, 'name' | 'age'>): string => (age === null ? name : `${name} (${age})`)

export const stateInWords = (state: Session): string => {
  if (state.status === 'planned') return 'It has not started yet.'
  if (state.status === 'underway') return `It started at ${clockTime(state.startedAt)} and is still going on.`
  if (state.status === 'cancelled') return 'It was cancelled.'
  const span = state.startedAt === null ? '' : `, ${clockTime(state.startedAt)} to ${clockTime(state.endedAt)}`
  return `${endingWords[state.how]}${span}.${state.why === '' ? '' : ` ${state.why}`}`
}
