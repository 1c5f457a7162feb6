import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from '../../domain/example-referral.ts'
import { isSupervised } from '../../domain/referral-gaps.ts'
import { frequencyWords, workerGenderWords, type ReferralDraft } from '../../domain/referral.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dateInFull, lengthInWords } from '../../domain/words-for-time.ts'
import type { Content } from '../../web/components/markup.ts'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'

type Asked = { readonly answers: ReferralDraft; readonly areaName?: string | null | undefined }

export const row = (key: string, value: Content): SummaryRow => ({
  key,
  value: value === undefined || value === '' || value === null ? 'Not answered' : value,
})
export const yes = (value = false): string => (value ? 'Yes' : 'No')
export const whether = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : yes(value))
export const day = (text: string | null | undefined): string =>
  text === undefined || text === null || text === '' ? 'No date yet' : dateInFull(Temporal.PlainDate.from(text))
export const some = (key: string, value: string | undefined): readonly SummaryRow[] =>
  value === undefined || value === '' ? [] : [row(key, value)]

export const askedRows = ({ answers, areaName }: Asked): readonly SummaryRow[] => [
  row('Kind', answers.kindAsked && sessionKindWords[answers.kindAsked]),
  ...(isSupervised(answers.kindAsked) ? [row('Why supervised', answers.whySupervised)] : []),
  row('How often', answers.frequency && frequencyWords[answers.frequency]),
  row('How long', answers.minutes === undefined ? undefined : lengthInWords(answers.minutes)),
  row('Days and times', answers.days),
  row('Purpose', answers.purpose),
  ...some('Worker asked for', answers.workerGenderAsked ? workerGenderWords[answers.workerGenderAsked] : ''),
  ...(areaName === undefined || areaName === null ? [] : [row('Area', areaName)]),
]

export const courtRows = (answers: ReferralDraft): readonly SummaryRow[] => [
  row('Directed by a court', whether(answers.isDirectedByCourt)),
  row('In care proceedings', whether(answers.inProceedings)),
  ...some('Case number', answers.courtCase),
  row('Next hearing', day(answers.nextHearingOn)),
  row('Final hearing', day(answers.finalHearingOn)),
]

export const backgroundRows = (answers: ReferralDraft): readonly SummaryRow[] => [
  row('Short history', answers.history),
  ...(answers.professionals ?? []).map(({ name, role, organisation, reach }) =>
    row(role === '' ? 'Professional' : role, [name, organisation, reach].filter((words) => words !== '').join(', ')),
  ),
  ...(answers.professionals?.length === 0 ? [row('Other professionals', 'None')] : []),
]

export const riskRows = (answers: ReferralDraft): readonly SummaryRow[] => {
  const nameAt = (place: number): string => answers.adults?.[place]?.name ?? 'Nobody chosen'
  return [
    row('Risks to the children', answers.risksToChild),
    row('Risks to staff', answers.risksToStaff),
    ...(answers.mustNotMeet ?? []).map(({ one, other, because }) =>
      row('Must not meet', `${nameAt(one)} and ${nameAt(other)}. ${because}`),
    ),
    ...(answers.mustNotMeet?.length === 0 ? [row('Must not meet', 'Nobody named')] : []),
    row('All known risks considered', answers.risksConsidered === true ? 'Confirmed by the referrer' : 'Not confirmed'),
  ]
}

export const practicalRows = (answers: ReferralDraft): readonly SummaryRow[] => [
  ...(answers.emergency ?? []).map(({ name, relation, phone }) =>
    row('In an emergency', [name, relation, phone].filter((words) => words !== '').join(', ')),
  ),
  row('Urgent', answers.isUrgent === true ? `Yes. ${answers.whyUrgent ?? ''}` : whether(answers.isUrgent)),
  ...some('Until our sessions start', answers.interimArrangement),
  ...some('Another place', answers.otherVenue),
]

export const examples = {
  'what is asked for': () => <SummaryList rows={askedRows({ answers: exampleReferral, areaName: 'East' })} />,
  'the risks': () => <SummaryList rows={riskRows(exampleReferral)} />,
}
