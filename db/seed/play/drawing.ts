import { crc32, deflateSync } from 'node:zlib'

const width = 320
const height = 110

const chunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A curve that rises and falls with the letters of a name, softly edged like ink. */
const shadeAt = (name: string, x: number, y: number): number => {
  const letter = name.charCodeAt(Math.floor((x / width) * name.length)) % 13
  const middle = height / 2 + Math.sin(x / (7 + (name.length % 5))) * (12 + letter * 2) - (x - width / 2) / 14
  const away = Math.abs(y - middle)
  return x < 20 || x > width - 20 || away > 3 ? 255 : Math.round((away / 3) * 255)
}

/** A signature as somebody might draw it on a tablet: a small grey PNG, the same for the same name. */
export const drawnSignature = (name: string): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines.writeUInt8(shadeAt(name, x, y), y * (width + 1) + 1 + x)
  }
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}
