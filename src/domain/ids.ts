/** A string that only one kind of thing may carry: a session's id never stands where a family's is asked for. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

export type TenantId = number & { readonly __kind: 'tenant' }
export type AccountId = Id<'account'>
export type FamilyId = Id<'family'>
export type ChildId = Id<'child'>
export type PartyId = Id<'party'>
export type ReferralId = Id<'referral'>
export type RiskAssessmentId = Id<'risk-assessment'>
export type AgreementId = Id<'agreement'>
export type ArrangementId = Id<'arrangement'>
export type SessionId = Id<'session'>
export type RoomId = Id<'room'>
export type VenueId = Id<'venue'>
export type AreaId = Id<'area'>
export type WorkerId = Id<'worker'>
export type RecordId = Id<'record'>
export type OrganisationId = Id<'organisation'>
