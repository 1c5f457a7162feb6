/**
 * The written agreement of a family: drafted from the referral and the risk assessment, changed while it is a draft, given out to sign, kept in every version.
 * It refuses a draft before the risks are assessed, a text that leaves out a part or holds a confidential fact, and any change after it was given out.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { refused } from '../../domain/outcome.ts'
import { form } from '../../web/form.ts'
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { showAgreement } from './agreement.page.tsx'
import { draftRefusals, editRefusals, offerRefusals } from './agreement-refusals.ts'
import { draftAgreement } from './draft-agreement.ts'
import { editClausesForm, offerForm, ownClausesTyped } from './agreement.form.ts'
import { showClauses } from './edit-clauses.page.tsx'
import { editClauses } from './edit-clauses.ts'
import { showOffer } from './offer-agreement.page.tsx'
import { offerAgreement } from './offer-agreement.ts'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId
const toAgreement = (ask: Ask): string => `/families/${familyOf(ask)}/agreement`

/** A box that was not on the page is no wish to empty its clause. */
const onlySent = (ask: Ask, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => ask.typed[id] !== undefined))

const edit = async (ask: Ask, seen: string, texts: Readonly<Record<string, string>>) => {
  const own = ownClausesTyped(ask.typed)
  if (own === null) return refused('clause-too-long')
  return await editClauses(ask.work, { family: familyOf(ask), seen, texts: { ...onlySent(ask, texts), ...own } })
}

export const agreementRoutes = routes([
  get({ path: '/families/:id/agreement', may: 'agreements.read', about: aboutFamily, reads: 'agreement', show: showAgreement }),
  post({
    path: '/families/:id/agreement/versions',
    may: 'agreements.draft',
    about: aboutFamily,
    form: form({}),
    act: (ask) => draftAgreement(ask.work, { family: familyOf(ask) }),
    next: toAgreement,
    show: showAgreement,
    refusals: draftRefusals,
  }),
  get({ path: '/families/:id/agreement/clauses', may: 'agreements.draft', about: aboutFamily, reads: 'agreement', show: showClauses }),
  post({
    path: '/families/:id/agreement/clauses',
    may: 'agreements.draft',
    about: aboutFamily,
    form: editClausesForm,
    act: (ask, { seen, ...texts }) => edit(ask, seen, texts),
    next: toAgreement,
    show: showClauses,
    refusals: editRefusals,
  }),
  get({ path: '/families/:id/agreement/offer', may: 'agreements.draft', about: aboutFamily, reads: 'agreement', show: showOffer }),
  post({
    path: '/families/:id/agreement/offer',
    may: 'agreements.draft',
    about: aboutFamily,
    form: offerForm,
    act: (ask, { signatories, seen }) => offerAgreement(ask.work, { family: familyOf(ask), seen, signatories, publicUrl: ask.publicUrl }),
    next: toAgreement,
    show: showOffer,
    refusals: offerRefusals,
  }),
])
