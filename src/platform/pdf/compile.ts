import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfDocument } from '../../domain/document.ts'
import { withFileSeal } from './attach.ts'
import { coverageOf } from './font-coverage.ts'
import { PdfRefused } from './picture.ts'
import { type Prepared, prepare } from './prepare.ts'
import { markerOf, printableWith } from './printable.ts'

const templates = fileURLToPath(new URL('./templates', import.meta.url))
const fonts = fileURLToPath(new URL('./fonts', import.meta.url))
const mainFilePath = join(templates, 'document.typ')
const mostRetries = 20

/** Typst, ready to print: holds the fonts and the templates, works while you wait (one paper at a time). */
export const createCompiler = () => {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] })
  const covers = coverageOf(
    readdirSync(fonts)
      .filter((name) => name.endsWith('.ttf'))
      .map((name) => join(fonts, name)),
  )
  const printable = printableWith(covers)

  return (document: PdfDocument): Uint8Array => {
    const refusedBits = new Set<string>()
    const safe = (text: string) => withoutBits(printable(text), refusedBits)
    for (let retry = 0; retry < mostRetries; retry++) {
      const pdf = compileOnce(compiler, prepare(document, safe))
      compiler.evictCache(10)
      if (pdf instanceof Uint8Array) return document.sealed === undefined ? pdf : withFileSeal(pdf)
      const fresh = pdf.undisplayable.filter((bit) => !refusedBits.has(bit))
      if (fresh.length === 0) throw new PdfRefused('paper-not-accessible', pdf.said)
      for (const bit of fresh) refusedBits.add(bit)
    }
    throw new PdfRefused('paper-not-accessible')
  }
}

type Trouble = { readonly said: string; readonly undisplayable: readonly string[] }

const compileOnce = (compiler: NodeCompiler, { paper, files }: Prepared): Uint8Array | Trouble => {
  for (const { path, content } of files) compiler.mapShadow(join(templates, path), content)
  try {
    const compiled = compiler.compile({ mainFilePath, inputs: { paper } })
    if (compiled.result === null) return { said: firstError(compiler, compiled), undisplayable: [] }
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown)
    return { said, undisplayable: undisplayableIn(said) }
  } finally {
    compiler.resetShadow()
  }
}

const firstError = (compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string => {
  const error = compiled.takeError()
  return error === null ? 'no paper' : JSON.stringify(compiler.fetchDiagnostics(error))
}

/** Letters that no single font of ours can join are named by the compiler; they are then printed as their numbers. */
const undisplayableIn = (said: string): readonly string[] =>
  Array.from(said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gs), ([, quoted = '']) =>
    quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  ).filter((bit) => /[^\x20-\x7e]/.test(bit))

const withoutBits = (text: string, bits: ReadonlySet<string>): string => {
  let shown = text
  for (const bit of bits) shown = shown.replaceAll(bit, Array.from(bit, (character) => markerOf(character.codePointAt(0) ?? 0)).join(''))
  return shown
}
