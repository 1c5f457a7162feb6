import type { Coverage } from './font-coverage.ts'

// Joiners shape Indic, Arabic and Persian words and have no glyph of their own.
const joiners = new Set([0x200c, 0x200d])
const dropped = /[\u00ad\u200b\u200e\u200f\u2060\ufeff\ufe0e\ufe0f]/gu
const longRun = /[^\s\u200b]{29,}/gu

/**
 * Makes any text safe to set: what would turn the line round, hide itself or has no letter in our fonts is printed as its number,
 * so that nothing a person wrote vanishes from paper unseen. Endless runs get places to break.
 */
export const printableWith =
  (covers: Coverage) =>
  (text: string): string => {
    const shown = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replace(dropped, '')
    let printed = ''
    for (const character of shown) printed += printed1(character, covers)
    return printed.replace(longRun, breakUp)
  }

const printed1 = (character: string, covers: Coverage): string => {
  const code = character.codePointAt(0) ?? 0xfffd
  if (character === '\n' || joiners.has(code)) return character
  if (isHidden(code) || !covers(code)) return markerOf(code)
  return character
}

/** Control characters, line separators and everything that overrides the direction of text. */
const isHidden = (code: number): boolean =>
  code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f)

export const markerOf = (code: number): string => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`

const breakUp = (run: string): string => {
  const pieces: string[] = []
  const letters = Array.from(run)
  for (let at = 0; at < letters.length; at += 14) pieces.push(letters.slice(at, at + 14).join(''))
  return pieces.join('\u200b')
}
