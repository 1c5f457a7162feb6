/** Councils and firms hold their cases elsewhere: their systems send referrals and papers in and follow them, each with the key of its organisation. It refuses what the form would refuse, and knows nothing of another organisation. */
import { api, type ApiAsk } from '../../web/api-route.ts'
import { documentRefusals } from '../documents/door.ts'
import { submitWords } from '../referrals/door.ts'
import { addDocument } from './add-document.ts'
import { documentBody, mostSent } from './document-body.ts'
import { listReferrals } from './list-referrals.ts'
import { listPapers, openPaper } from './own-papers.ts'
import { documentAnswer, listAnswer, paperAnswer, papersAnswer, standingAnswer } from './referral-answers.ts'
import { referralBody, sentAnswer } from './referral-body.ts'
import { referralStanding } from './referral-standing.ts'
import { takeReferral } from './take-referral.ts'

type Facts = Readonly<Record<string, string | number>>

/** Of several papers in one sending, the one that stands in the way is said by its place. */
const inReferral = ({ 'no-such-document': _none, ...words }: typeof documentRefusals) =>
  Object.fromEntries(
    Object.entries(words).map(([name, { says }]) => [name, { says: ({ document }: Facts) => `Document ${document ?? ''}: ${says}` }]),
  ) as Record<Exclude<keyof typeof documentRefusals, 'no-such-document'>, { readonly says: (facts: Facts) => string }>

/** There is no page below, so the sentence itself names what is missing. */
const takeWords = {
  ...submitWords,
  'not-whole': {
    says: ({ missing }: Facts) => `Not whole yet. ${missing ?? ''}`,
    rule: submitWords['not-whole'].rule,
  },
  'referrer-not-known': { says: 'No account of your organisation has this e-mail and name' },
  'area-not-known': { says: 'This service has no area of that name' },
  ...inReferral(documentRefusals),
} as const
const gone = { 'not-found': { says: 'We cannot find this' } } as const

const own = ({ system, params }: ApiAsk) => ({ organisation: system.organisationId, reference: params['reference'] ?? '' })

export const referralApi = [
  api({
    method: 'POST',
    path: '/api/v1/referrals',
    summary: 'Send a referral in',
    body: referralBody,
    mostBytes: mostSent,
    answers: sentAnswer,
    answerStatus: 201,
    refusals: takeWords,
    run: ({ work, system }, body) => takeReferral(work, { organisation: system.organisationId, body, byName: system.name }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/referrals',
    summary: 'Your referrals in the order they came in, a hundred at a time',
    query: { since: 'The reference of the last one you know; left out, from the first' },
    answers: listAnswer,
    answerStatus: 200,
    refusals: { 'since-not-known': { says: '`since` is not the reference of a referral of yours' } },
    run: ({ work, system, query }) => listReferrals(work, { organisation: system.organisationId, since: query['since'] }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/referrals/:reference',
    summary: 'Where your referral stands',
    answers: standingAnswer,
    answerStatus: 200,
    refusals: gone,
    run: (ask) => referralStanding(ask.work, own(ask)),
  }),
  api({
    method: 'POST',
    path: '/api/v1/referrals/:reference/documents',
    summary: 'Add a court order, letter or report to your referral',
    body: documentBody,
    mostBytes: mostSent,
    takesFile: { in: 'content', nameIn: 'name' },
    answers: documentAnswer.pick({ id: true, kind: true }),
    answerStatus: 201,
    refusals: { ...documentRefusals, ...gone },
    run: (ask, body) => addDocument(ask.work, { ...own(ask), by: ask.system, body }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/referrals/:reference/papers',
    summary: 'The papers given to your organisation or its people, such as the decision',
    answers: papersAnswer,
    answerStatus: 200,
    refusals: gone,
    run: (ask) => listPapers(ask.work, own(ask)),
  }),
  api({
    method: 'GET',
    path: '/api/v1/referrals/:reference/papers/:paper/pdf',
    summary: 'One of these papers as an accessible PDF',
    answers: paperAnswer,
    answersPdf: true,
    answerStatus: 200,
    refusals: gone,
    run: (ask) => openPaper(ask.work, { ...own(ask), paper: ask.params['paper'] ?? '' }),
  }),
] as const
