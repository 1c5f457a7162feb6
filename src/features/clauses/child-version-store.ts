import type { ChildClause } from '../../domain/agreement.ts'
import type { ChildAgreementText } from '../../domain/agreement-for-child.ts'
import { type Canonical, canonicalJson } from '../../domain/canonical.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf } from '../families/door.ts'

type GivenOut = {
  readonly family: FamilyId
  readonly agreement: AgreementId
  readonly version: number
  readonly service: string
  readonly offeredOn: string
  readonly clauses: readonly ChildClause[]
  /** Null: no child signs here. */
  readonly fromAge: number | null
}

/** Each child of age gets a version of their own, fixed with the agreement; it stands beside it and never holds it up. AGR-03, AGR-04 */
export const saveForChildren = async (work: Work, given: GivenOut): Promise<void> => {
  const { fromAge } = given
  if (fromAge === null || given.clauses.length === 0) return
  for (const child of (await childrenOf(work, given.family)).filter(({ age }) => age >= fromAge)) {
    const id = work.newId()
    const text: ChildAgreementText = {
      form: 'kintime-child-agreement/1',
      agreement: given.agreement,
      version: given.version,
      child: child.givenName,
      service: given.service,
      offeredOn: given.offeredOn,
      clauses: given.clauses.map(({ id: clause, heading, text: words }) => ({ id: clause, heading, text: words })),
    }
    const canonical = canonicalJson(text as unknown as Canonical)
    await work.rows`
      insert into child_agreement (tenant_id, id, agreement_id, child_id, content, document_hash, at)
      values (${work.tenant}, ${id}, ${given.agreement}, ${child.id}, ${work.seal(canonical, { table: 'child_agreement', row: id, column: 'content' })},
              ${sha256(canonical)}, ${work.now})`
  }
}

/** How many children have a version of their own to sign, and how many have signed. */
export const childrenSigning = async (work: Work, agreement: AgreementId): Promise<{ readonly asked: number; readonly signed: number }> =>
  (await work.row<{ asked: number; signed: number }>`
    select count(*) as asked, count(s.child_agreement_id) as signed from child_agreement c
    left join child_signature s on s.tenant_id = c.tenant_id and s.child_agreement_id = c.id
    where c.tenant_id = ${work.tenant} and c.agreement_id = ${agreement}`) ?? { asked: 0, signed: 0 }
