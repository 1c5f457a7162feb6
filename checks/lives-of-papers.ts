import { Temporal } from 'temporal-polyfill'
import { type CopyLife, copyState, copyStateWords } from '../src/domain/own-form.ts'
import { type PaperRows, paperState, paperStateWords } from '../src/domain/release.ts'
import { life } from './life.ts'

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const untouched: CopyLife = { isBegun: false, completedAt: null, withdrawnAt: null }
const isOpen = ({ completedAt, withdrawnAt }: CopyLife): boolean => completedAt === null && withdrawnAt === null

/** A page that is saved leaves no event, so a copy in hand is met both untouched and begun. */
export const ownCopy = life<CopyLife>({
  title: 'A parent’s own copy of a form',
  rules: 'src/domain/own-form.ts',
  begins: { 'own-form.opened': [untouched, { ...untouched, isBegun: true }] },
  steps: {
    'own-form.completed': (rows) => (isOpen(rows) ? { ...rows, isBegun: true, completedAt: at } : null),
    'own-form.withdrawn': (rows) => (rows.withdrawnAt === null ? { ...rows, withdrawnAt: at } : null),
  },
  stateOf: copyState,
  words: copyStateWords,
})

const isHeld = (rows: PaperRows): boolean => paperState(rows) === 'held'

export const paper = life<PaperRows>({
  title: 'A paper for one person',
  rules: 'src/domain/release.ts',
  begins: {
    'paper.given': [{ isGiven: true, isDropped: false, isReleased: false }],
    'paper.held': [{ isGiven: false, isDropped: false, isReleased: false }],
  },
  steps: {
    'paper.changed': (rows) => (isHeld(rows) ? { ...rows, isGiven: true } : null),
    'paper.released': (rows) => (isHeld(rows) ? { ...rows, isGiven: true, isReleased: true } : null),
    'paper.dropped': (rows) => (isHeld(rows) ? { ...rows, isDropped: true } : null),
  },
  stateOf: paperState,
  words: paperStateWords,
})
