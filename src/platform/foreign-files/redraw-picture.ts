import sharp from 'sharp'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Foreign, UploadLimits, UploadRefusal } from './upload-refusal.ts'

// One picture at a time, on one thread, and nothing of it kept: the server's memory stays the server's.
sharp.cache(false)
sharp.concurrency(1)

type Box = { readonly width: number; readonly height: number }
const largest: Box = { width: 4000, height: 4000 }
/** Fits a phone's page as it is, however long or wide the picture. */
const small: Box = { width: 320, height: 400 }

/** The size a picture claims is read before a dot of it is decoded: a few bytes may claim a hundred million. */
const claims = async (bytes: Uint8Array, limits: UploadLimits): Promise<UploadRefusal | null> => {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return width * height > limits.dots ? 'file-too-many-dots' : null
}

/** Drawn anew, upright and without what a camera writes beside it: the place where a child lives is often in there. */
const drawn = (bytes: Uint8Array, limits: UploadLimits, box: Box) =>
  sharp(bytes, { limitInputPixels: limits.dots, failOn: 'error' })
    .timeout({ seconds: Math.ceil(limits.milliseconds / 1000) })
    .autoOrient()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })

export const redrawPicture = async (
  bytes: Uint8Array,
  from: 'jpeg' | 'png' | 'webp',
  limits: UploadLimits,
): Promise<Outcome<Foreign, UploadRefusal>> => {
  try {
    const claimed = await claims(bytes, limits)
    if (claimed !== null) return refused(claimed)
    const whole = drawn(bytes, limits, largest)
    const picture =
      from === 'png'
        ? await whole.png({ compressionLevel: 6 }).toBuffer()
        : await whole.flatten({ background: 'white' }).jpeg({ quality: 88 }).toBuffer()
    const preview = await drawn(picture, limits, small).flatten({ background: 'white' }).jpeg({ quality: 72 }).toBuffer()
    const kept =
      from === 'png' ? ({ mediaType: 'image/png', ending: 'png' } as const) : ({ mediaType: 'image/jpeg', ending: 'jpg' } as const)
    return done({ kind: 'picture', bytes: picture, preview, ...kept })
  } catch (error) {
    return refused(/timeout/i.test(String(error)) ? 'file-packed' : 'file-broken')
  }
}
