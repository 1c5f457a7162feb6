import { aParent, dana, fillIn, lee, linkTo, sendIn } from '../../src/testing/own-form-steps.ts'
import { wordsOf } from '../../src/testing/service.ts'
import { aFamily } from '../../src/testing/a-family.ts'
import { valueOf, type Walker } from './audit-steps.ts'
import type { ProofGround } from './ground.ts'

/** The words of the service, case systems and those who know a family. */
export const walkLibrary = async ({ act, look }: Walker, { ours, places }: ProofGround): Promise<void> => {
  const place = places.ours
  const clause = {
    heading: 'Bikes',
    text: 'Leave bikes in the yard.',
    part: 'arrangements',
    after: 'arrive',
    reason: 'There is a yard now.',
  }
  const added = await act('manager', '/service/clauses/new', clause)
  const seen = valueOf(await look('manager', added), 'seen')
  await act('manager', added, { ...clause, text: 'Leave bikes in the shed.', use: 'on', seen })
  const late = '/service/clauses/late'
  const first = { ...clause, heading: 'If you are late', text: 'Call us. After that {children} go home.' }
  await act('manager', late, { ...first, use: 'on', seen: valueOf(await look('manager', late), 'seen') })
  await act('manager', `${late}/built-in`, { reason: 'The first words were right.' })
  const polish = '/service/translations/polish/fixed-note'
  const english = valueOf(await look('manager', polish), 'seen')
  const by = {
    translatedBy: 'Ewa Lis',
    checkedBy: 'Jan Wilk',
    'translatedOn-day': '1',
    'translatedOn-month': '5',
    'translatedOn-year': '2026',
  }
  await act('manager', polish, { ...by, heading: '', text: 'To jest tłumaczenie.', seen: unescaped(english) })
  await act('manager', '/service/leaflets/adult', { title: 'Welcome', body: '# Hello', because: 'Shorter.', seen: '1' })

  const webhooks = `/organisations/${place['/organisations/:id']}`
  await act('manager', `${webhooks}/deliveries/${place['/organisations/:id/deliveries/:delivery']}/tries`)
  await act('manager', `${webhooks}/webhooks/${place['/organisations/:id/webhooks/:webhook']}/ending`)
  await act('manager', `${webhooks}/webhooks`, { address: 'http://127.0.0.1:9/told' })

  await act('manager', `/connections/${place['/connections/:id']}/lifting`, { words: 'Not the same person.' })
  await act('worker', '/account/address', { address: '3 Far Lane' })
  await act('otherWorker', `/families/${ours.familyId}/connection`, { knows: 'yes', words: 'A neighbour.' })
  const draft = `/referrals/drafts/${place['/referrals/drafts/:id']}`
  await act('socialWorker', `${draft}/documents/${place['/referrals/drafts/:id/documents/:document']}/removal`)
}

const unescaped = (html: string): string => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

type Details = { readonly givenName: string; readonly familyName: string; readonly email: string; readonly phone: string }
const parent = ({ givenName, familyName, email, phone }: Details) => ({ givenName, familyName, email, phone })

/** Where families come by themselves: each parent's own form, from the call to the referral; and a file that is opened again. */
export const walkOwnForms = async (walker: Walker): Promise<void> => {
  const { act, service } = walker
  const form = await act('coordinator', '/own-forms/new', parent(dana))
  await sendItIn(walker, { form, words: dana, isFirst: true })
  await act('coordinator', `${form}/other`, { ...parent(lee), because: 'Dana said it is safe.' })
  await act('coordinator', `${form}/copies/${(await newestCopy(service)).id}/link`)
  await sendItIn(walker, { form, words: lee, isFirst: false })
  await act('coordinator', `${form}/sending`, { area: service.areas.east, otherPhone: '' })
  const another = await act('coordinator', '/own-forms/new', parent(dana))
  await act('coordinator', `${another}/copies/${(await newestCopy(service)).id}/withdrawal`)
  await act('manager', '/service/policy/closure.newReferralToReturn', { value: 'no', reason: 'Families come back often.' })
  const closure = `/families/${(await aFamily(service)).familyId}/closure`
  await act('manager', closure, { why: 'The plan has ended.', owed: '' })
  await act('manager', `${closure}/reopening`, { why: 'Closed by mistake.' })
}

type Filling = { readonly form: string; readonly words: typeof dana; readonly isFirst: boolean }

const sendItIn = async ({ service, look }: Walker, { form, words, isFirst }: Filling): Promise<void> => {
  const page = wordsOf(await look('coordinator', form))
  const code = [...page.matchAll(/Code to read out (\d{3} \d{3})/g)].map(([, found]) => found ?? '').at(-1) ?? ''
  const phone = aParent(service, words)
  const path = await linkTo(service)
  await fillIn(phone, path, code, isFirst)
  const { location, html } = await sendIn(phone, path)
  if (!String(location).endsWith('/in')) throw new Error(`The form was not sent in: ${wordsOf(html)}`)
}

const newestCopy = async (service: Walker['service']): Promise<{ readonly id: string }> =>
  (await service.work(
    (work) =>
      work.row<{
        id: string
      }>`select id from own_form_copy where tenant_id = ${work.tenant} order by completed_at is not null, opened_at desc, place desc limit 1`,
  )) ?? { id: '' }
