/**
 * The end of a family's file: closed with the reason and what is still owed, paid later, and opened again where the service allows it.
 * It refuses to close while sessions are booked, and family time after closing without what the policy asks for.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { closeFile, recordPayment, reopenFile } from './close-file.ts'
import { closeRefusals, paymentRefusals, reopenRefusals } from './closure-words.ts'
import { closeForm, paymentForm, reopenForm } from './closure.form.ts'
import { showClosure } from './closure.page.tsx'

const may = 'families.close'
const toFile = (_ask: unknown, family: FamilyId): string => `/families/${family}/closure`

export const closureRoutes = routes([
  get({ path: '/families/:id/closure', may, about: aboutFamily, reads: 'family', show: showClosure }),
  post({
    path: '/families/:id/closure',
    may,
    about: aboutFamily,
    form: closeForm,
    act: ({ work, person, params }, typed) => closeFile(work, person, { ...typed, family: params['id'] as FamilyId }),
    next: toFile,
    show: showClosure,
    refusals: closeRefusals,
  }),
  post({
    path: '/families/:id/closure/payment',
    may,
    about: aboutFamily,
    form: paymentForm,
    act: ({ work, person, params }, typed) => recordPayment(work, person, { ...typed, family: params['id'] as FamilyId }),
    next: toFile,
    show: showClosure,
    refusals: paymentRefusals,
  }),
  post({
    path: '/families/:id/closure/reopening',
    may,
    about: aboutFamily,
    form: reopenForm,
    act: ({ work, person, params }, typed) => reopenFile(work, person, { ...typed, family: params['id'] as FamilyId }),
    next: toFile,
    show: showClosure,
    refusals: reopenRefusals,
  }),
])
