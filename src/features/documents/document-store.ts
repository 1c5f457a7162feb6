import type { Temporal } from 'temporal-polyfill'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'
import type { DocumentKind, DocumentLine, DocumentOwner } from './document-kinds.ts'

const place = (id: string) => ({ table: 'document', row: id, column: 'name' })

type New = {
  readonly owner: DocumentOwner
  readonly family: string | null
  readonly kind: DocumentKind
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly pages: number | null
  readonly file: string
  readonly preview: string | null
  readonly isConfidential: boolean
  readonly byName: string
}

export const insertDocument = async (work: Work, given: New): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into document (tenant_id, id, owner_kind, owner_id, family_id, kind, name, media_type, size, pages, file_id, preview_file, is_confidential,
                          added_by_name, added_at)
    values (${work.tenant}, ${id}, ${given.owner.kind}, ${given.owner.id}, ${given.family}, ${given.kind}, ${work.seal(given.name, place(id))},
            ${given.mediaType}, ${given.size}, ${given.pages}, ${given.file}, ${given.preview}, ${given.isConfidential}, ${given.byName}, ${work.now})`
  return id
}

type Row = Omit<DocumentLine, 'name' | 'removed'> & {
  readonly name: Uint8Array
  readonly removedBy: string | null
  readonly removedAt: Temporal.Instant | null
  readonly reason: string | null
}

/** A family's list holds what came with its referrals too. Those taken off are in it only when asked for. */
export const documentsOf = async (
  work: Work,
  owner: DocumentOwner,
  more: { readonly withRemoved?: boolean } = {},
): Promise<readonly DocumentLine[]> => {
  if (!isId(owner.id)) return []
  const ownerKind = owner.kind === 'family' ? null : owner.kind
  const rows = await work.rows<Row>`
    select d.id, d.kind, d.name, d.media_type as "mediaType", d.size, d.pages, d.preview_file is not null as "hasPreview",
           d.is_confidential as "isConfidential", d.added_by_name as "addedBy", d.added_at as "addedAt",
           x.by_name as "removedBy", x.at as "removedAt", x.reason
    from document d left join document_removed x on x.tenant_id = d.tenant_id and x.document_id = d.id
    where d.tenant_id = ${work.tenant} and (x.at is null or ${more.withRemoved === true}::boolean)
      and (d.family_id = ${ownerKind === null ? owner.id : null}::uuid or (d.owner_kind = ${ownerKind}::text and d.owner_id = ${owner.id}::uuid))
    order by d.added_at, d.id limit 500`
  return rows.map(({ name, removedBy, removedAt, reason, ...row }) => ({
    ...row,
    name: work.open(name, place(row.id)),
    removed: removedAt === null ? null : { by: removedBy ?? '', at: removedAt, reason: reason ?? '' },
  }))
}

export type FileOfDocument = { readonly hash: string; readonly mediaType: string; readonly name: string; readonly family: string | null }

/** The stored file of one document of this owner: the document itself, or its small picture. */
export const fileOf = async (
  work: Work,
  asked: { readonly owner: DocumentOwner; readonly id: string; readonly small: boolean },
): Promise<FileOfDocument | null> => {
  if (!isId(asked.id) || !isId(asked.owner.id)) return null
  const { owner } = asked
  const found = await work.row<{ hash: string; mediaType: string; name: Uint8Array; family: string | null }>`
    select f.hash, f.media_type as "mediaType", d.name, d.family_id as family
    from document d
    join stored_file f on f.tenant_id = d.tenant_id and f.id = case when ${asked.small}::boolean then d.preview_file else d.file_id end
    where d.tenant_id = ${work.tenant} and d.id = ${asked.id}
      and ((${owner.kind}::text = 'family' and d.family_id = ${owner.id}::uuid) or (d.owner_kind = ${owner.kind}::text and d.owner_id = ${owner.id}::uuid))
      and (d.family_id is not null or not exists (select from document_removed x where x.tenant_id = d.tenant_id and x.document_id = d.id))`
  return found === null ? null : { ...found, name: work.open(found.name, place(asked.id)) }
}

/** False when it is not there, or was taken off before. */
export const insertRemoval = async (
  work: Work,
  asked: { readonly owner: DocumentOwner; readonly id: string; readonly reason: string; readonly byName: string },
): Promise<{ readonly family: string | null } | null> => {
  if (!isId(asked.id) || !isId(asked.owner.id)) return null
  const { owner } = asked
  return await work.row<{ family: string | null }>`
    with found as (
      select d.id, d.family_id from document d where d.tenant_id = ${work.tenant} and d.id = ${asked.id}
        and ((${owner.kind}::text = 'family' and d.family_id = ${owner.id}::uuid) or (d.owner_kind = ${owner.kind}::text and d.owner_id = ${owner.id}::uuid))
    ), gone as (
      insert into document_removed (tenant_id, document_id, reason, by_name, at)
      select ${work.tenant}::int, id, ${asked.reason}::text, ${asked.byName}::text, ${work.now}::timestamptz from found
      on conflict do nothing returning document_id
    )
    select f.family_id as family from found f join gone g on g.document_id = f.id`
}

export const familyOfOwner = async (work: Work, owner: DocumentOwner): Promise<string | null> => {
  if (owner.kind === 'family') return owner.id
  if (owner.kind !== 'referral') return null
  const found = await work.row<{ family: string }>`
    select family_id as family from referral where tenant_id = ${work.tenant} and id = ${owner.id}`
  return found?.family ?? null
}

/** From a draft or a parent's own form to the referral or the file, with those that were taken off before. */
export const moveDocuments = async (
  work: Work,
  { from, to }: { readonly from: DocumentOwner; readonly to: DocumentOwner },
): Promise<number> => {
  const family = await familyOfOwner(work, to)
  const moved = await work.rows<{ id: string }>`
    update document set owner_kind = ${to.kind}, owner_id = ${to.id}, family_id = ${family}
    where tenant_id = ${work.tenant} and owner_kind = ${from.kind} and owner_id = ${from.id} returning id`
  return moved.length
}
