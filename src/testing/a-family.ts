import type { AgreementId, ChildId, FamilyId, PartyId, ReferralId, RiskAssessmentId, WorkerId } from '../domain/ids.ts'
import { openFamily } from '../features/families/door.ts'
import { sha256 } from '../platform/crypto.ts'
import type { Work } from '../platform/work.ts'
import type { TestService } from './service.ts'
import { answersOf, type GivenFamily, newFamily, sides } from './the-ashdowns.ts'

export type FamilySide = 'visiting' | 'resident' | 'carer' | 'connected-other' | 'social-worker' | 'legal'
export type TestFamily = {
  readonly familyId: FamilyId
  readonly reference: string
  readonly children: readonly ChildId[]
  readonly parties: Readonly<Record<FamilySide, PartyId>>
  readonly referralId: ReferralId
}

/** A family with its file and a referral that counts as received, and nothing decided. */
export const aFamily = (service: TestService, given: GivenFamily = {}): Promise<TestFamily> =>
  service.work(async (work) => {
    const family = newFamily(service, given)
    const opened = await openFamily(work, family)
    const parties = Object.fromEntries(sides.map((side, place) => [side, opened.parties[place]])) as TestFamily['parties']
    const referralId = work.newId<ReferralId>()
    const answers = work.seal(JSON.stringify(answersOf(family, given)), { table: 'referral', row: referralId, column: 'answers' })
    const referrer = given.referredBy ?? 'socialWorker'
    const organisation = { socialWorker: 'council', otherSocialWorker: 'elsewhere', solicitor: 'firm' } as const
    await work.rows`
      insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked,
                            is_urgent, in_proceedings, submitted_at, received_at, decide_by)
      values (${work.tenant}, ${referralId}, ${opened.familyId}, ${`${opened.reference}-R1`}, ${referrer === 'solicitor' ? 'solicitor' : 'social-worker'},
              ${service.accounts[referrer]}, ${service.organisations[organisation[referrer]]}, 'East child care team', ${answers}, ${given.kind ?? 'supervised'},
              false, ${given.inProceedings ?? true}, ${work.now}, ${work.now}, ${work.now.add({ hours: 24 * 5 })})`
    return { familyId: opened.familyId, reference: opened.reference, children: opened.children, parties, referralId }
  })

/** The leader's acceptance. */
export const accept = (service: TestService, family: TestFamily): Promise<void> =>
  service.work(async (work) => {
    await work.rows`
      insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
      values (${work.tenant}, ${work.newId()}, ${family.referralId}, 'accepted', 'We can offer this family a place.', ${service.accounts.leader}, 'Lena East', ${work.now})`
  })

/** Risks assessed: supervised by one worker. */
export const assess = (
  service: TestService,
  family: TestFamily,
  given: { readonly level?: string; readonly workersNeeded?: number } = {},
): Promise<RiskAssessmentId> =>
  service.work(async (work) => {
    const id = work.newId<RiskAssessmentId>()
    const content = { hazards: [], measures: '', support: '', reasons: {} }
    await work.rows`
      insert into risk_assessment (tenant_id, id, family_id, version, content, overall, level, workers_needed, venue_id, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${family.familyId},
              (select 1 + count(*) from risk_assessment where tenant_id = ${work.tenant} and family_id = ${family.familyId}),
              ${work.seal(JSON.stringify(content), { table: 'risk_assessment', row: id, column: 'content' })}, 'medium', ${given.level ?? 'supervised'},
              ${given.workersNeeded ?? 1}, ${service.venue}, ${service.accounts.leader}, 'Lena East', ${work.now})`
    return id
  })

/** An agreement as far as a test needs it: drafted, given out to sign, or signed by everybody who must. */
export const agree = (service: TestService, family: TestFamily, upTo: 'drafted' | 'offered' | 'signed' = 'signed'): Promise<AgreementId> =>
  service.work(async (work) => {
    const id = work.newId<AgreementId>()
    const text = JSON.stringify({ arrangements: 'Every Thursday from 4pm to 5:30pm at Larch House.' })
    await work.rows`
      insert into agreement (tenant_id, id, family_id, version, content, document_hash, drafted_by, drafted_by_name, drafted_at)
      values (${work.tenant}, ${id}, ${family.familyId}, 1, ${work.seal(text, { table: 'agreement', row: id, column: 'content' })}, ${sha256(text)},
              ${service.accounts.worker}, 'Callum Reid', ${work.now})`
    if (upTo === 'drafted') return id
    await work.rows`
      insert into agreement_offer (tenant_id, agreement_id, document_hash, by_account, at)
      values (${work.tenant}, ${id}, ${sha256(text)}, ${service.accounts.worker}, ${work.now})`
    await saveSignatories(work, family, { id, hash: sha256(text), isSigned: upTo === 'signed' })
    return id
  })

const saveSignatories = async (
  work: Work,
  family: TestFamily,
  agreement: { readonly id: AgreementId; readonly hash: string; readonly isSigned: boolean },
): Promise<void> => {
  const must = await work.rows<{ id: PartyId; name: string; relation: string }>`
    select id, name, relation from party where tenant_id = ${work.tenant} and family_id = ${family.familyId} and must_sign`
  for (const party of must) {
    const signatory = work.newId()
    await work.rows`
      insert into agreement_signatory (tenant_id, id, agreement_id, party_id, name, role_words)
      values (${work.tenant}, ${signatory}, ${agreement.id}, ${party.id}, ${party.name}, ${party.relation})`
    if (!agreement.isSigned) continue
    await work.rows`
      insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, document_hash, at)
      values (${work.tenant}, ${signatory}, ${agreement.id}, 'link', ${party.name}, ${agreement.hash}, ${work.now})`
    const facts = { version: 1, signatory, way: 'link', hash: agreement.hash }
    await work.record({ name: 'agreement.signed', about: agreement.id, family: family.familyId, facts })
  }
}

/** The worker of the family, chosen by the leader. */
export const allocate = (service: TestService, family: TestFamily, worker: WorkerId = service.workers.worker): Promise<void> =>
  service.work(async (work) => {
    await work.rows`
      insert into allocation (tenant_id, id, family_id, worker_id, reasons, considered, by_account, by_name, at)
      values (${work.tenant}, ${work.newId()}, ${family.familyId}, ${worker}, 'Free on the right days.', '[]', ${service.accounts.leader}, 'Lena East', ${work.now})`
  })

/** The letters that confirm the first session, as sent to everybody: only some services ask for them. AGR-07 */
export const confirm = (service: TestService, family: TestFamily): Promise<void> =>
  service.work(async (work) => {
    const people = [
      ...family.children.map((id) => ({ id, isChild: true })),
      ...Object.values(family.parties).map((id) => ({ id, isChild: false })),
    ]
    for (const { id, isChild } of people)
      await work.rows`
        insert into session_confirmation (tenant_id, id, family_id, person_id, is_child, by_account, by_name, at)
        values (${work.tenant}, ${work.newId()}, ${family.familyId}, ${id}, ${isChild}, ${service.accounts.worker}, 'Callum Reid', ${work.now})`
  })

/** Everybody who comes has seen the place, as a service may ask before the first session. PRE-01 */
export const seePlace = (service: TestService, family: TestFamily): Promise<void> =>
  service.work(async (work) => {
    const id = work.newId()
    const record = work.newId()
    const met = [...family.children, ...Object.values(family.parties)]
    await work.rows`
      insert into pre_visit (tenant_id, id, family_id, kind, venue_id, worker_id, starts_at, ends_at, planned_by, planned_by_name, planned_at)
      values (${work.tenant}, ${id}, ${family.familyId}, 'visit', ${service.venue}, ${service.workers.worker}, ${work.now.subtract({ hours: 48 })},
              ${work.now.subtract({ hours: 47 })}, ${service.accounts.worker}, 'Callum Reid', ${work.now})`
    await work.rows`
      insert into pre_visit_record (tenant_id, id, visit_id, met, content, by_account, by_name, at)
      values (${work.tenant}, ${record}, ${id}, ${met}::uuid[], ${work.seal('{}', { table: 'pre_visit_record', row: record, column: 'content' })},
              ${service.accounts.worker}, 'Callum Reid', ${work.now})`
  })

/** Everything that has to stand before the first session: accepted, assessed, signed by all, a worker allocated, the letters sent. */
export const readyToBook = async (service: TestService, family: TestFamily): Promise<TestFamily> => {
  await accept(service, family)
  await assess(service, family)
  await agree(service, family)
  await allocate(service, family)
  await confirm(service, family)
  return family
}
