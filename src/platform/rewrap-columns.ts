import type { Tables } from './tables.ts'

type ColumnOfBytes = { [Table in keyof Tables]: { readonly table: Table; readonly column: keyof Tables[Table] } }[keyof Tables]

/**
 * Every column that the application's key seals, bound to its row by `id`. Whoever adds a sealed column adds it here, or a rotation
 * would leave it behind; a check of the house holds this list against the tables.
 */
export const sealedColumns = [
  { table: 'letter', column: 'body' },
  { table: 'letter', column: 'to_address' },
  { table: 'letter_redirection', column: 'to_address' },
  { table: 'protected_fact', column: 'sealed' },
  { table: 'referral_draft', column: 'answers' },
  { table: 'referral', column: 'answers' },
  { table: 'referral_question', column: 'answer' },
  { table: 'referral_call', column: 'said' },
  { table: 'referral_follow_up', column: 'learnt' },
  { table: 'referral_class', column: 'answers' },
  { table: 'interim_arrangement', column: 'arranged' },
  { table: 'decision_draft', column: 'answers' },
  { table: 'own_form_copy', column: 'details' },
  { table: 'own_form_copy', column: 'answers' },
  { table: 'own_form_copy', column: 'because' },
  { table: 'own_form_link', column: 'code' },
  { table: 'child', column: 'needs' },
  { table: 'risk_assessment', column: 'content' },
  { table: 'families_apart', column: 'because' },
  { table: 'families_apart_end', column: 'because' },
  { table: 'agreement', column: 'content' },
  { table: 'agreement_translation', column: 'content' },
  { table: 'child_agreement', column: 'content' },
  { table: 'planning_meeting', column: 'settled' },
  { table: 'observation_entry', column: 'text' },
  { table: 'observation_entry', column: 'why' },
  { table: 'observation_record', column: 'canonical' },
  { table: 'record_addition', column: 'text' },
  { table: 'record_addition', column: 'canonical' },
  { table: 'pre_visit', column: 'place' },
  { table: 'pre_visit_record', column: 'content' },
  { table: 'paper', column: 'title' },
  { table: 'child_plan', column: 'content' },
  { table: 'safe_contact', column: 'words' },
  { table: 'staff_address', column: 'sealed' },
  { table: 'assessment_agreement', column: 'content' },
  { table: 'paper', column: 'document' },
  { table: 'paper_release', column: 'reason' },
  { table: 'letter_release', column: 'reason' },
  { table: 'document', column: 'name' },
  { table: 'webhook', column: 'address' },
  { table: 'webhook', column: 'secret' },
  { table: 'account', column: 'totp_secret' },
  { table: 'shown_once', column: 'sealed' },
] as const satisfies readonly ColumnOfBytes[]

/** Columns of bytes that hold hashes and fingerprints: nothing in them can be opened, so nothing is sealed anew. */
export const hashColumns = [
  'sign_in_name.email_index',
  'sign_in_throttle.key',
  'recovery_code.code_hash',
  'sign_in_session.token_hash',
  'entry_link.token_hash',
  'api_key.key_hash',
  'audit_entry.hash',
  'audit_link.entry_hash',
  'audit_link.chain_hash',
  'idempotency_key.body_hash',
  'signing_link.token_hash',
  'set_up_link.token_hash',
  'own_form_copy.mail_index',
  'own_form_link.token_hash',
  'own_form_visit.visitor_hash',
  'paper_link.token_hash',
  'paper_link_miss.token_hash',
] as const

export type SealedColumn = (typeof sealedColumns)[number]
