import { agreementPaperRoutes } from '../features/agreement-papers/routes.ts'
import { agreementVersionRoutes } from '../features/agreement-versions/routes.ts'
import { agreementRoutes } from '../features/agreements/routes.ts'
import { allocationRoutes } from '../features/allocations/routes.ts'
import { arrivalRoutes } from '../features/arrivals/routes.ts'
import { assessmentRoutes } from '../features/assessment-agreements/routes.ts'
import { bookingRoutes } from '../features/bookings/routes.ts'
import { cancellationRoutes } from '../features/cancellations/routes.ts'
import { referralApi } from '../features/case-systems/routes.ts'
import { closureRoutes } from '../features/closures/routes.ts'
import { connectionRoutes } from '../features/connections/routes.tsx'
import { duplicateRoutes } from '../features/duplicates/routes.ts'
import { documentRoutes } from '../features/documents/routes.ts'
import { childAgreementRoutes } from '../features/child-agreements/routes.ts'
import { clauseRoutes } from '../features/clauses/routes.ts'
import { confirmationRoutes } from '../features/confirmations/routes.ts'
import { emergencyRoutes } from '../features/emergency-access/routes.tsx'
import { entryLinkRoutes } from '../features/entry-links/routes.tsx'
import { familyRoutes } from '../features/families/routes.ts'
import { firstSessionRoutes } from '../features/first-session/routes.ts'
import { heldPaperRoutes } from '../features/held-papers/routes.ts'
import { homeRoutes } from '../features/home/routes.ts'
import { keepApartRoutes } from '../features/keep-apart/routes.ts'
import { leafletRoutes } from '../features/leaflets/routes.ts'
import { letterRoutes } from '../features/letters/routes.ts'
import { manualRoutes } from '../features/manual/routes.ts'
import { myReferralRoutes } from '../features/my-referrals/routes.ts'
import { observationRoutes } from '../features/observations/routes.ts'
import { offerClassRoutes } from '../features/offer-classes/routes.ts'
import { openPageRoutes } from '../features/open-pages/routes.ts'
import { accountRoutes } from '../features/own-account/routes.tsx'
import { ownFormPageRoutes } from '../features/own-form-pages/routes.ts'
import { ownFormRoutes } from '../features/own-forms/routes.ts'
import { planningMeetingRoutes } from '../features/planning-meetings/routes.ts'
import { openPaperRoutes, paperRoutes } from '../features/papers/routes.ts'
import { peopleRoutes } from '../features/people/routes.ts'
import { planRoutes } from '../features/plans/routes.ts'
import { policyRoutes } from '../features/policy/routes.ts'
import { preVisitRoutes } from '../features/pre-visits/routes.ts'
import { recordApi } from '../features/record-systems/routes.ts'
import { recordRoutes } from '../features/records/routes.ts'
import { referralCallRoutes } from '../features/referral-calls/routes.ts'
import { referralCourtRoutes } from '../features/referral-court/routes.ts'
import { referralDraftRoutes } from '../features/referral-drafts/routes.ts'
import { referralPeopleRoutes } from '../features/referral-people/routes.ts'
import { referralQueueRoutes } from '../features/referral-queue/routes.ts'
import { referralRoutes } from '../features/referrals/routes.ts'
import { riskRoutes } from '../features/risk-assessments/routes.ts'
import { riskVersionRoutes } from '../features/risk-versions/routes.ts'
import { openSignatureRoutes, signatureRoutes } from '../features/signatures/routes.ts'
import { screeningRoutes } from '../features/screening/routes.ts'
import { sessionRoutes } from '../features/sessions/routes.ts'
import { setUpRoutes } from '../features/set-up/routes.tsx'
import { openSignInRoutes, signInRoutes } from '../features/sign-in/routes.tsx'
import { staffRoutes } from '../features/staff/routes.tsx'
import { timetableRoutes } from '../features/timetable/routes.ts'
import { venueRoutes } from '../features/venues/routes.ts'
import { waitingListRoutes } from '../features/waiting-list/routes.ts'
import { webhookRoutes } from '../features/webhooks/routes.tsx'
import { workerRoutes } from '../features/workers/routes.ts'
import type { SiteMap } from '../web/app.ts'
import { openApiRow } from '../web/open-api.ts'
import { examples } from './examples.ts'

const api = [...recordApi, ...referralApi]

/** Every address of the product, room by room. No route exists outside this table. */
export const siteMap: SiteMap = {
  rows: [
    ...accountRoutes,
    ...agreementPaperRoutes,
    ...agreementRoutes,
    ...agreementVersionRoutes,
    ...allocationRoutes,
    ...arrivalRoutes,
    ...assessmentRoutes,
    ...bookingRoutes,
    ...cancellationRoutes,
    ...closureRoutes,
    ...connectionRoutes,
    ...duplicateRoutes,
    ...documentRoutes,
    ...childAgreementRoutes,
    ...clauseRoutes,
    ...confirmationRoutes,
    ...emergencyRoutes,
    ...familyRoutes,
    ...firstSessionRoutes,
    ...heldPaperRoutes,
    ...homeRoutes,
    ...keepApartRoutes,
    ...leafletRoutes,
    ...letterRoutes,
    ...manualRoutes,
    ...myReferralRoutes,
    ...observationRoutes,
    ...ownFormRoutes,
    ...offerClassRoutes,
    ...planningMeetingRoutes,
    ...paperRoutes,
    ...peopleRoutes,
    ...planRoutes,
    ...policyRoutes,
    ...preVisitRoutes,
    ...recordRoutes,
    ...referralCallRoutes,
    ...referralCourtRoutes,
    ...referralDraftRoutes,
    ...referralPeopleRoutes,
    ...referralQueueRoutes,
    ...referralRoutes,
    ...riskRoutes,
    ...riskVersionRoutes,
    ...screeningRoutes,
    ...sessionRoutes,
    ...signatureRoutes,
    ...signInRoutes,
    ...staffRoutes,
    ...timetableRoutes,
    ...venueRoutes,
    ...waitingListRoutes,
    ...webhookRoutes,
    ...workerRoutes,
  ],
  open: [
    ...entryLinkRoutes,
    ...openPageRoutes,
    ...openPaperRoutes,
    ...openSignInRoutes,
    ...setUpRoutes(examples),
    openApiRow(api),
    ...ownFormPageRoutes,
    ...openSignatureRoutes,
  ],
  api,
}
