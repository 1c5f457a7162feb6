/**
 * Sessions that somebody assesses: who does, the agreement on recording and reporting that is attached to the main one, and everybody's yes to it.
 * It refuses a text without a main agreement, one that tells something confidential, and a yes from anybody who does not sign.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { announceAssessment, attachAgreement, recordAssent } from './agree-assessment.ts'
import { announceForm, assentForm, attachForm } from './assessment.form.ts'
import { assentRefusals, attachRefusals } from './assessment-words.ts'
import { showAssessment } from './assessment.page.tsx'

const toPage = (_ask: unknown, family: FamilyId): string => `/families/${family}/assessment`

export const assessmentRoutes = routes([
  get({ path: '/families/:id/assessment', may: 'agreements.draft', about: aboutFamily, reads: 'agreement', show: showAssessment }),
  post({
    path: '/families/:id/assessment',
    may: 'agreements.draft',
    about: aboutFamily,
    form: announceForm,
    act: ({ work, person, params }, typed) => announceAssessment(work, person, { ...typed, family: params['id'] as FamilyId }),
    next: toPage,
    show: showAssessment,
    refusals: {},
  }),
  post({
    path: '/families/:id/assessment/agreement',
    may: 'agreements.draft',
    about: aboutFamily,
    form: attachForm,
    act: ({ work, person, params }, text) => attachAgreement(work, person, { family: params['id'] as FamilyId, text }),
    next: toPage,
    show: showAssessment,
    refusals: attachRefusals,
  }),
  post({
    path: '/families/:id/assessment/assents',
    may: 'agreements.draft',
    about: aboutFamily,
    form: assentForm,
    act: ({ work, person, params }, typed) => recordAssent(work, person, { ...typed, family: params['id'] as FamilyId }),
    next: toPage,
    show: showAssessment,
    refusals: assentRefusals,
  }),
])
