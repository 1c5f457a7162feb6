import type { PdfFile } from '../../src/platform/pdf/pdf-file.ts'

type Glyphs = ReadonlyMap<string, string>

/** The words a reader would see or hear, page by page, taken from the drawing commands and each font's own map back to letters. */
export const printedText = (file: Pick<PdfFile, 'objects'>): string =>
  [...file.objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => pageText(file, head))
    .join('\n')

const pageText = ({ objects }: Pick<PdfFile, 'objects'>, head: string): string => {
  const fonts = new Map(Array.from(head.matchAll(/\/(f\d+) (\d+) 0 R/g), ([, name, font]) => [name ?? '', glyphsOf(objects, Number(font))]))
  const commands = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream?.toString('latin1') ?? ''
  let glyphs: Glyphs = new Map()
  let text = ''
  for (const [command, font] of commands.matchAll(/\/(f\d+) [\d.]+ Tf|^(?:\[.*\] TJ|.* Tj)$/gm)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map()
    else
      text += `${stringsIn(command)
        .map((string) => lettersOf(string, glyphs))
        .join('')}\n`
  }
  return text
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The glyph numbers of a drawing command, each as two characters, whether written in brackets or as hexadecimal digits. */
const stringsIn = (command: string): readonly string[] =>
  Array.from(command.matchAll(/\(((?:\\.|[^\\()])*)\)|<([0-9a-fA-F]+)>/gs), ([, escaped, hex = '']) =>
    escaped === undefined
      ? String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))
      : escaped.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
          /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
        ),
  )

const glyphsOf = (objects: PdfFile['objects'], font: number): Glyphs => {
  const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1]))?.stream?.toString('latin1') ?? ''
  return new Map(Array.from(map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm), ([, glyph = '', hex = '']) => [utf16(glyph), utf16(hex)]))
}

const lettersOf = (string: string, glyphs: Glyphs): string =>
  (string.match(/../gs) ?? [])
    .map((pair) => glyphs.get(String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1))) ?? '\ufffd')
    .join('')

const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
