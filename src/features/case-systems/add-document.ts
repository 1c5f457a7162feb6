import type { z } from 'zod'
import type { Actor } from '../../domain/actor.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { UploadRefusal } from '../../platform/foreign-files/upload-refusal.ts'
import type { Work } from '../../platform/work.ts'
import { attachDocument } from '../documents/door.ts'
import type { documentBody } from './document-body.ts'
import { ownReferral, type Own } from './own-referral.ts'

type Sent = Own & { readonly by: Extract<Actor, { kind: 'system' }>; readonly body: z.infer<typeof documentBody> }

type NotAdded = UploadRefusal | 'too-many-documents' | 'not-found'

/** A paper for one's own referral, held to the same checks as one from the form. REF-01 */
export const addDocument = async (work: Work, { by, body, ...own }: Sent): Promise<Outcome<unknown, NotAdded>> => {
  const found = await ownReferral(work, own)
  if (found === null) return refused('not-found')
  const added = await attachDocument(work, {
    owner: { kind: 'referral', id: found.id },
    kind: body.kind,
    fileName: body.name,
    bytes: Buffer.from(body.content, 'base64'),
    byName: by.name,
  })
  if (!added.ok) return added
  return done({ id: added.value.id, kind: body.kind })
}
