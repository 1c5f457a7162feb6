import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedPieces, type Piece } from './compare-words.ts'

const marks = { kept: '', 'taken-out': '-', 'put-in': '+' } as const
const written = (pieces: readonly Piece[]): string => pieces.map(({ value, is }) => `[${marks[is]}${value}]`).join('')

test('one word that changed is marked where it stands', () => {
  assert.equal(
    written(comparedPieces('Call us. We wait 15 minutes for you.', 'Call us. We wait 30 minutes for you.')),
    '[Call us. We wait ][-15][+30][ minutes for you.]',
  )
})

test('small words between two changes go with them', () => {
  const before = 'We look after family time here. Bring food or a toy with you when you come on your birthday.'
  const after = 'We look after family time here. Bring cake and a game with you when you come on your birthday.'
  assert.equal(
    written(comparedPieces(before, after)),
    '[We look after family time here. Bring ][-food or a toy][+cake and a game][ with you when you come on your birthday.]',
  )
})

test('a text of which less than half stayed stands whole after the one before it', () => {
  assert.equal(
    written(comparedPieces('Ask us before you bring food.', 'Bring food that the children like, and tell us.')),
    '[-Ask us before you bring food.][+Bring food that the children like, and tell us.]',
  )
})

test('a text that nothing came before, or nothing after, stands alone', () => {
  assert.equal(written(comparedPieces('', 'Bring a coat.')), '[+Bring a coat.]')
  assert.equal(written(comparedPieces('Bring a coat.', '')), '[-Bring a coat.]')
})
