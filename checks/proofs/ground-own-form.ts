import type { FamilyId, ReferralId } from '../../src/domain/ids.ts'
import { keepOpen, findLink, readOwnToken } from '../../src/features/own-forms/door.ts'
import { makeLink } from '../../src/features/own-forms/own-link-store.ts'
import { saveAnswers, saveCompleted, saveCopy, saveForm, saveSent } from '../../src/features/own-forms/own-form-store.ts'
import type { Work } from '../../src/platform/work.ts'
import { aDocument } from './ground-places-more.ts'
import type { Place } from './ground-place.ts'

/** The phone on which the link's code was typed: whoever holds it may fill the form in. */
export const parentsPhone = 'proof-parents-phone'.padEnd(40, 'x')

type Became = { readonly familyId: FamilyId; readonly referralId: ReferralId }

/** Both parents' own forms: the first is in, the second is still being filled in behind its link. */
export const anOwnForm = async (work: Work, became: Became): Promise<Place> => {
  const formId = await saveForm(work, 'both-parents', { id: null, name: 'Lena East' })
  const details = { givenName: 'Dana', familyName: 'Frost', email: 'dana.frost@example.org', phone: '07700 900321' }
  const answers = { own: { reachNever: 'Not at work', otherName: 'Lee Hartwell' }, children: [{ givenName: 'Elsie' }] }
  const first = await saveCopy(work, { formId, place: 1, details, answers, because: '' })
  await saveAnswers(work, first, answers)
  await saveCompleted(work, first)
  const lee = { givenName: 'Lee', familyName: 'Hartwell', email: 'lee.hartwell@example.org', phone: '07700 900654' }
  const second = await saveCopy(work, {
    formId,
    place: 2,
    details: lee,
    answers: { own: {}, children: [{}] },
    because: 'Both agreed by phone.',
  })
  const { path } = await makeLink(work, second)
  const token = path.slice('/form/'.length)
  const link = await findLink(work, readOwnToken(token)?.secret ?? '')
  if (link === null) throw new Error('The link of the form is not there')
  await keepOpen(work, link.id, parentsPhone)
  await saveSent(work, formId, became)
  return {
    '/own-forms/:id': formId,
    '/own-forms/:id/copies/:copy': second,
    '/form/:token': token,
    '/form/:token/papers/:document': await aDocument(work, { kind: 'own-form', id: second }),
  }
}
