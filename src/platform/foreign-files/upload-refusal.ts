/** What can be wrong with a file that somebody sent; a room says each in a plain sentence. */
export type UploadRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-taken'
  | 'file-from-office'
  | 'file-is-folder'
  | 'file-picture-kind'
  | 'file-broken'
  | 'file-locked'
  | 'file-too-many-pages'
  | 'file-too-many-dots'
  | 'file-alive'
  | 'file-packed'
  | 'file-queue'

export type UploadLimits = {
  readonly bytes: number
  readonly pages: number
  readonly dots: number
  /** How long one file may be looked at, and how much memory that may take. */
  readonly milliseconds: number
  readonly memory: number
}

const mebibyte = 1024 * 1024
export const uploadLimits: UploadLimits = {
  bytes: 20 * mebibyte,
  pages: 1000,
  dots: 50_000_000,
  milliseconds: 20_000,
  memory: 600 * mebibyte,
}

/** A file as it may be kept: what it is, its content has said. */
export type Foreign =
  | {
      readonly kind: 'pdf'
      readonly bytes: Uint8Array
      readonly mediaType: 'application/pdf'
      readonly ending: 'pdf'
      readonly pages: number
    }
  | {
      readonly kind: 'picture'
      readonly bytes: Uint8Array
      readonly mediaType: 'image/jpeg' | 'image/png'
      readonly ending: 'jpg' | 'png'
      /** A small JPEG to look at before opening. */
      readonly preview: Uint8Array
    }
