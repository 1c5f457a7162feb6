// Sealed records go back into the case system of the council that referred, each by the key of its own organisation.
// It refuses another organisation's records as if they did not exist, and gives out no record that no longer matches its seal as a paper.
import { api } from '../../web/api-route.ts'
import { listAnswer, recordAnswer, recordForSystem, recordPdfForSystem, recordsForSystem } from './record-system-query.ts'

const gone = { 'not-found': { says: 'We cannot find this' } } as const

/** Sealed records back into the case system of the council that referred: its own, and each reading written down. */
export const recordApi = [
  api({
    method: 'GET',
    path: '/api/v1/records',
    summary: 'The sealed records given to your organisation, since a moment (?since=2026-05-21T00:00:00Z)',
    answers: listAnswer,
    answerStatus: 200,
    refusals: { 'since-not-a-moment': { says: '`since` is not a moment such as 2026-05-21T00:00:00Z' } },
    run: ({ work, system, query }) => recordsForSystem(work, { organisation: system.organisationId, since: query['since'] }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/records/:number',
    summary: 'One sealed record, with the text that was sealed',
    answers: recordAnswer,
    answerStatus: 200,
    refusals: gone,
    run: ({ work, system, params }) => recordForSystem(work, { organisation: system.organisationId, number: params['number'] ?? '' }),
  }),
  api({
    method: 'GET',
    path: '/api/v1/records/:number/pdf',
    summary: 'One sealed record as an accessible PDF that can be checked by itself',
    answers: recordAnswer,
    answerStatus: 200,
    refusals: gone,
    run: ({ work, system, params }) => recordPdfForSystem(work, { organisation: system.organisationId, number: params['number'] ?? '' }),
  }),
] as const
