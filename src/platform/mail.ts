import type { Clock } from './clock.ts'

export type Attachment = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** One letter to one person. There is no field for a second recipient, so nobody can ever be copied in. */
export type Mail = {
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly from: { readonly name: string }
  readonly subject: string
  readonly text: string
  readonly attachments: readonly Attachment[]
  /** People of example services do not exist: their letters go into the folder, never over the wire. */
  readonly isExample?: boolean
}

/** Sends a letter or throws NotSent. Sending the same id again replaces the first copy or carries the same Message-ID. */
export type Post = { readonly send: (mail: Mail) => Promise<void>; readonly close: () => Promise<void> }

/** Who the post says it comes from; the same for each letter of this installation. */
export type Sender = { readonly address: string; readonly clock: Clock }
