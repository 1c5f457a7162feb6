const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const largestBytes = 1_000_000
const largestSide = 4_000

/** A picture that someone handed in may not reach for other files, unfold without end or fill the memory. */
export const refusePicture = ({ format, bytes }: { readonly format: 'png' | 'svg'; readonly bytes: Buffer }) => {
  if (bytes.length > largestBytes) throw new PdfRefused('picture-too-large')
  if (format === 'png') refusePng(bytes)
  else refuseSvg(bytes.toString('utf8'))
}

const refusePng = (bytes: Buffer) => {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(pngStart)) throw new PdfRefused('picture-not-readable')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  if (width > largestSide || height > largestSide) throw new PdfRefused('picture-too-large')
}

const refuseSvg = (text: string) => {
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<svg[\s>]/i.test(text)) throw new PdfRefused('picture-not-readable')
  if (/<!DOCTYPE|<!ENTITY|<image|<script|<foreignObject|<use|<style|href\s*=|url\s*\(\s*['"]?\s*[^#'"\s]/i.test(text))
    throw new PdfRefused('picture-reaches-outside')
}

/** Why a paper was not printed; `reason` is one of the names below and never holds what people wrote. */
export class PdfRefused extends Error {
  readonly reason: string
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'PdfRefused'
    this.reason = reason
  }
}
