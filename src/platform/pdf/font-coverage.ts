import { readFileSync } from 'node:fs'

export type Coverage = (codePoints: readonly number[]) => boolean

/** Whether one of our fonts can print all of these together, read from each font's own character map (formats 4 and 12). */
export const coverageOf = (fontFiles: readonly string[]): Coverage => {
  const fonts = fontFiles.map((file) => {
    const covered = new Set<number>()
    addFont(readFileSync(file), covered)
    return covered
  })
  return (codePoints) => fonts.some((covered) => codePoints.every((codePoint) => covered.has(codePoint)))
}

const addFont = (font: Buffer, covered: Set<number>) => {
  const cmap = tableAt(font, 'cmap')
  const tables = font.readUInt16BE(cmap + 2)
  for (let at = 0; at < tables; at++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) addSegments(font, subtable, covered)
    if (format === 12) addGroups(font, subtable, covered)
  }
}

const tableAt = (font: Buffer, tag: string): number => {
  const tables = font.readUInt16BE(4)
  for (let at = 0; at < tables; at++) {
    const entry = 12 + at * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`font without a ${tag} table`)
}

const addSegments = (font: Buffer, at: number, covered: Set<number>) => {
  const bytes = font.readUInt16BE(at + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = font.readUInt16BE(at + 14 + segment)
    const start = font.readUInt16BE(at + 16 + bytes + segment)
    const delta = font.readUInt16BE(at + 16 + bytes * 2 + segment)
    const rangeAt = at + 16 + bytes * 3 + segment
    const range = font.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) covered.add(code)
    }
  }
}

const addGroups = (font: Buffer, at: number, covered: Set<number>) => {
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group++) {
    const entry = at + 16 + group * 12
    const end = font.readUInt32BE(entry + 4)
    for (let code = font.readUInt32BE(entry); code <= end; code++) covered.add(code)
  }
}
