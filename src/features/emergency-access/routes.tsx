/**
 * Reading a family file that is not one's own, in an emergency: with a reason, for an hour, and reviewed by a manager.
 * It refuses a reason nobody can judge, whoever has not shown again that it is them, and a review of one's own access.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { get, page, post, routes, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { isConfirmed } from '../sign-in/door.ts'
import { familyByReference, listEmergencies } from './emergency-store.ts'
import { emergencyRefusals } from './emergency-words.ts'
import { emergencyForm, reviewForm } from './emergency.form.ts'
import { AskPage, EmergenciesPage } from './emergency.page.tsx'
import { reviewEmergency } from './review-emergency.ts'
import { takeEmergencyAccess } from './take-emergency-access.ts'

const may = 'families.ask-emergency'
const mayReview = 'families.review-emergency'

const showAsk =
  (asksNumber: boolean) =>
  async ({ work, person, params, fields, hidden }: Ask): Promise<Answer> => {
    const action = asksNumber ? '/emergency-access/request' : `/families/${params['id']}/emergency`
    return page(
      'Emergency access',
      <AskPage
        action={action}
        asksNumber={asksNumber}
        fields={fields(emergencyForm)}
        hidden={hidden}
        isConfirmed={await isConfirmed(work, person)}
      />,
    )
  }
const showAskForFile = showAsk(false)
const showAskByNumber = showAsk(true)

const showEmergencies = async ({ work, person, fields, hidden }: Ask): Promise<Answer> =>
  page(
    'Emergency access',
    <EmergenciesPage emergencies={await listEmergencies(work)} now={work.now} fields={fields(reviewForm)} hidden={hidden} me={person.id} />,
  )

export const emergencyRoutes = routes([
  get({ path: '/families/:id/emergency', may, about: aboutFamily, show: showAskForFile }),
  post({
    path: '/families/:id/emergency',
    may,
    about: aboutFamily,
    form: emergencyForm,
    act: ({ work, person, params }, { category, reason }) =>
      takeEmergencyAccess(work, person, { family: params['id'] as FamilyId, category, reason }),
    next: (_ask, { family }) => `/families/${family}`,
    show: showAskForFile,
    refusals: emergencyRefusals,
  }),
  get({ path: '/emergency-access/request', may, show: showAskByNumber }),
  post({
    path: '/emergency-access/request',
    may,
    form: emergencyForm,
    act: async ({ work, person }, { reference, category, reason }) =>
      takeEmergencyAccess(work, person, { family: await familyByReference(work, reference), category, reason }),
    next: (_ask, { family }) => `/families/${family}`,
    show: showAskByNumber,
    refusals: emergencyRefusals,
  }),
  get({ path: '/emergency-access', may: mayReview, show: showEmergencies }),
  post({
    path: '/emergency-access/:id/review',
    may: mayReview,
    form: reviewForm,
    act: ({ work, person, params }, { words }) =>
      reviewEmergency(work, person, { id: isId(params['id']) ? params['id'] : work.newId(), words }),
    next: () => '/emergency-access',
    show: showEmergencies,
    refusals: emergencyRefusals,
  }),
])
