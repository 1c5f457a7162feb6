import type { OrganisationId } from '../../domain/ids.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { UploadRefusal } from '../../platform/foreign-files/upload-refusal.ts'
import type { Work } from '../../platform/work.ts'
import { attachDocument } from '../documents/door.ts'
import { areasOf, referralOf, submitReferral, type NotSubmitted, type Referrer } from '../referrals/door.ts'
import { draftFrom, type ReferralBody } from './referral-body.ts'

const kindFor = {
  authority: 'social-worker',
  'law-firm': 'solicitor',
  mediation: 'family-mediator',
  cafcass: 'cafcass-officer',
  court: 'court',
  other: 'other-professional',
} as const satisfies Record<string, ReferrerKind>

type Named = ReferralBody['referrer']

/** One account of this organisation under that e-mail or name; never one of another organisation, and never a guess between two. */
const accountNamed = async (work: Work, organisation: OrganisationId, { email, name }: Named): Promise<Referrer | null> => {
  const found = await work.rows<Referrer>`
    select a.id as "accountId", a.name, a.referrer_kind as kind, a.organisation_id as "organisationId", a.team
    from account a
    where a.tenant_id = ${work.tenant} and a.organisation_id = ${organisation} and a.side = 'referrer'
      and (${email ?? null}::text is null or a.email = lower(${email ?? ''})) and (${name ?? null}::text is null or a.name = ${name ?? ''})
      and exists (select from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'referrer')
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id) limit 2`
  return found.length === 1 ? (found[0] ?? null) : null
}

const organisationAlone = async (work: Work, organisation: OrganisationId, team: string | undefined): Promise<Referrer | null> => {
  const found = await work.row<{
    kind: keyof typeof kindFor
  }>`select kind from organisation where tenant_id = ${work.tenant} and id = ${organisation}`
  return found === null ? null : { accountId: null, name: '', kind: kindFor[found.kind], organisationId: organisation, team: team ?? null }
}

type From = { readonly organisation: OrganisationId; readonly body: ReferralBody; readonly byName: string }
type FileNotTaken = UploadRefusal | 'too-many-documents'
export type NotTaken = NotSubmitted | FileNotTaken | 'referrer-not-known' | 'area-not-known'

/** Each paper that came with it, held to the same checks as one from the form; the first that cannot be kept is named by its place. */
const attachAll = async (
  work: Work,
  { referral, documents, byName }: { readonly referral: string; readonly documents: ReferralBody['documents']; readonly byName: string },
): Promise<Outcome<null, FileNotTaken>> => {
  for (const [at, { kind, name, content }] of documents.entries()) {
    const owner = { kind: 'referral', id: referral } as const
    const added = await attachDocument(work, { owner, kind, fileName: name, bytes: Buffer.from(content, 'base64'), byName })
    if (!added.ok) return refused(added.refusal, { document: at + 1 })
  }
  return done(null)
}

/** A referral out of another case system goes the same way as one from the form, under the same rules. REF-01, REF-03 */
export const takeReferral = async (work: Work, { organisation, body, byName }: From): Promise<Outcome<unknown, NotTaken>> => {
  const isNamed = body.referrer.email !== undefined || body.referrer.name !== undefined
  const referrer = isNamed
    ? await accountNamed(work, organisation, body.referrer)
    : await organisationAlone(work, organisation, body.referrer.team)
  if (referrer === null) return refused('referrer-not-known')
  const area = (await areasOf(work)).find(({ name }) => name === body.area)
  if (body.area !== undefined && area === undefined) return refused('area-not-known')

  const courtOrders = body.documents.filter(({ kind }) => kind === 'court-order').length
  const sent = await submitReferral(work, { draft: draftFrom(body, area?.id ?? null), referrer, courtOrders })
  if (!sent.ok) return sent
  const added = await attachAll(work, { referral: sent.value.id, documents: body.documents, byName })
  if (!added.ok) return added
  const referral = await referralOf(work, sent.value.id)
  return done({
    reference: sent.value.reference,
    familyReference: referral?.familyReference,
    status: referral?.receivedAt ? 'received' : 'submitted',
  })
}
