import type { Temporal } from 'temporal-polyfill'
import type { AssentWay, AssessmentText } from '../../domain/assessment-agreement.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

type By = { readonly id: string; readonly name: string }
export type Assent = {
  readonly signatory: string
  readonly name: string
  readonly role: string
  readonly way: AssentWay | null
  readonly at: Temporal.Instant | null
}
export type Attached = {
  readonly id: string
  readonly agreementId: AgreementId
  readonly mainVersion: number
  readonly version: number
  readonly text: AssessmentText
  readonly seal: string
  readonly byName: string
  readonly at: Temporal.Instant
}
export type AssessmentOnFile = { readonly id: string; readonly assessor: string; readonly role: string; readonly at: Temporal.Instant }

/** The assessment that was announced last, or null. */
export const assessmentOf = (work: Work, family: FamilyId): Promise<AssessmentOnFile | null> => work.row<AssessmentOnFile>`
  select id, assessor, role_words as role, at from assessment where tenant_id = ${work.tenant} and family_id = ${family} order by at desc, id desc limit 1`

export const saveAssessment = async (
  work: Work,
  { family, assessor, role, by }: { readonly family: FamilyId; readonly assessor: string; readonly role: string; readonly by: By },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into assessment (tenant_id, id, family_id, assessor, role_words, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family}, ${assessor}, ${role}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

const place = (row: string) => ({ table: 'assessment_agreement', row, column: 'content' }) as const

/** Every version of the agreement on this assessment, newest first. */
export const attachedTo = async (work: Work, assessment: string): Promise<readonly Attached[]> =>
  (
    await work.rows<Omit<Attached, 'text'> & { readonly content: Uint8Array }>`
      select x.id, x.agreement_id as "agreementId", a.version as "mainVersion", x.version, x.content, x.seal, x.by_name as "byName", x.at
      from assessment_agreement x join agreement a on a.tenant_id = x.tenant_id and a.id = x.agreement_id
      where x.tenant_id = ${work.tenant} and x.assessment_id = ${assessment} order by x.version desc`
  ).map(({ content, ...row }) => ({ ...row, text: JSON.parse(work.open(content, place(row.id))) as AssessmentText }))

type New = {
  readonly assessment: string
  readonly agreement: AgreementId
  readonly text: AssessmentText
  readonly seal: string
  readonly by: By
}

export const saveAttached = async (work: Work, { assessment, agreement, text, seal, by }: New): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into assessment_agreement (tenant_id, id, assessment_id, agreement_id, version, content, seal, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${assessment}, ${agreement},
            (select coalesce(max(version), 0) + 1 from assessment_agreement where tenant_id = ${work.tenant} and assessment_id = ${assessment}),
            ${work.seal(JSON.stringify(text), place(id))}, ${seal}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

/** Everybody who signs the main agreement, with their yes to this one where they gave it. */
export const assentsOf = (work: Work, attached: Pick<Attached, 'id' | 'agreementId' | 'seal'>): Promise<Assent[]> => work.rows<Assent>`
  select s.id as signatory, s.name, s.role_words as role, y.way, y.at from agreement_signatory s
  left join assessment_assent y on y.tenant_id = s.tenant_id and y.signatory_id = s.id and y.assessment_agreement_id = ${attached.id} and y.seal = ${attached.seal}
  where s.tenant_id = ${work.tenant} and s.agreement_id = ${attached.agreementId} order by s.name, s.id`

export const saveAssent = (
  work: Work,
  { attached, signatory, way, by }: { readonly attached: Attached; readonly signatory: string; readonly way: AssentWay; readonly by: By },
): Promise<unknown> => work.rows`
  insert into assessment_assent (tenant_id, assessment_agreement_id, signatory_id, seal, way, recorded_by, recorded_by_name, at)
  values (${work.tenant}, ${attached.id}, ${signatory}, ${attached.seal}, ${way}, ${by.id}, ${by.name}, ${work.now})`
