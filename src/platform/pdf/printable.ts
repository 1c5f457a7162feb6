import type { Coverage } from './font-coverage.ts'

// Joiners shape Indic, Arabic and Persian words and have no glyph of their own.
const joiners = new Set([0x200c, 0x200d])
const dropped = /\u00ad|\u200b|\u200e|\u200f|\u2060|\ufeff|\ufe0e|\ufe0f/gu
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
    for (const { segment } of clusters.segment(shown)) printed += clusterOf(segment, covers)
    return printed.replace(longRun, breakUp)
  }

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A letter and the signs on it print together in one font, or the signs print as numbers behind the letter. */
const clusterOf = (cluster: string, covers: Coverage): string => {
  if (cluster === '\n') return cluster
  const codes = Array.from(cluster, (character) => character.codePointAt(0) ?? 0xfffd)
  const drawn = codes.filter((code) => !joiners.has(code))
  const lonely = /^\p{M}/u.test(cluster)
  if (!lonely && !drawn.some(isHidden) && covers(drawn)) return cluster
  return drawn
    .map((code, at) => (at > 0 || lonely || isHidden(code) || !covers([code]) ? markerOf(code) : String.fromCodePoint(code)))
    .join('')
}

/** Control characters, line separators and everything that overrides the direction of text. */
const isHidden = (code: number): boolean =>
  code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f)

export const markerOf = (code: number): string => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`

const breakUp = (run: string): string => {
  const pieces: string[] = []
  const letters = Array.from(clusters.segment(run), ({ segment }) => segment)
  for (let at = 0; at < letters.length; at += 14) pieces.push(letters.slice(at, at + 14).join(''))
  return pieces.join('\u200b')
}
