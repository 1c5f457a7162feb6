import { deciderWords } from '../../domain/decider.ts'
import type { RuleId } from '../../policies/entry.ts'
import type { Policy } from '../../policies/policy.ts'
import { periodInWords } from '../../policies/print-value.ts'

export type FlowNode = {
  readonly id: string
  readonly kind: 'start' | 'step' | 'question' | 'end'
  readonly text: string
  readonly rules: readonly RuleId[]
}
export type FlowEdge = { readonly from: string; readonly to: string; readonly label?: string }

/** Nodes stand in reading order: the main way goes down, and each way out of a question ends beside it. */
export type Flowchart = { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] }

/** One stop on the main way. A question has a `no` that leads to an end of its own or back to an earlier stop. */
type Stop = Omit<FlowNode, 'kind'> & {
  readonly no?: { readonly label: string; readonly text: string; readonly id: string } | { readonly back: string; readonly label: string }
}

const sentenceStart = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

const frontDoor = ({ referral, decision }: Policy): readonly Stop[] => [
  { id: 'referral', text: 'A referral is filled in, with its risks', rules: ['REF-03', 'REF-04'] },
  ...(referral.bothParentsComplete
    ? [
        {
          id: 'both-parents',
          text: 'Private referral: has each parent filled in their own form?',
          rules: ['REF-02' as const],
          no: { back: 'referral', label: 'not yet' },
        },
      ]
    : []),
  ...(referral.teamManagerApproves
    ? [
        {
          id: 'approval',
          text: 'Does the team manager approve?',
          rules: ['REF-06' as const],
          no: { back: 'referral', label: 'no, changes needed' },
        },
      ]
    : []),
  ...(referral.followUpBeforeAllocation
    ? [{ id: 'follow-up', text: 'The manager or coordinator talks to the key person', rules: ['REF-12' as const] }]
    : []),
  {
    id: 'decision',
    text: `${sentenceStart(deciderWords[decision.decidedBy])} decides${decision.within === null ? '' : ` within ${periodInWords(decision.within)}`}. Accepted?`,
    rules: ['REF-07', 'REF-17'],
    no: {
      label: 'no',
      id: 'refused',
      text: decision.reasonInWriting ? 'The referrer is told the reason in writing' : 'The referrer is told',
    },
  },
]

const booking: Stop = { id: 'booking', text: 'Sessions are booked: room, worker, child and family', rules: ['TIME-01', 'PRE-05'] }
const agreementSigned: Stop = { id: 'signatures', text: 'Everyone signs, and gets a copy', rules: ['AGR-03', 'AGR-04'] }

/** When sessions may be booked differs most between services, so the order of these stops follows the value. AGR-02 */
const promise = ({ agreement, preparation }: Policy): readonly Stop[] => {
  const drafted: Stop = { id: 'agreement', text: 'The agreement is drawn up', rules: ['AGR-01', 'AGR-02'] }
  const meeting: readonly Stop[] =
    agreement.meeting === 'required' ? [{ id: 'meeting', text: 'A planning meeting settles the agreement', rules: ['AGR-03'] }] : []
  const isSignedFirst = agreement.neededBefore === 'signed-before-booking'
  return [
    { id: 'risk', text: 'Risks are assessed; level, venue and staffing are proposed', rules: ['RISK-01', 'RISK-02'] },
    { id: 'worker', text: `${sentenceStart(deciderWords[preparation.allocatedBy])} allocates a worker`, rules: ['PRE-02', 'PRE-04'] },
    drafted,
    ...meeting,
    ...(isSignedFirst ? [agreementSigned, booking] : [booking, agreementSigned]),
    ...(agreement.confirmationLetter ? [{ id: 'letters', text: 'Letters and leaflets go out', rules: ['AGR-07' as const] }] : []),
    ...(preparation.preVisit === 'none'
      ? []
      : [{ id: 'pre-visit', text: `A first visit or introduction (${preVisitWords[preparation.preVisit]})`, rules: ['PRE-01' as const] }]),
  ]
}

const preVisitWords = { required: 'required', advised: 'advised', 'whenever-possible': 'whenever possible' } as const

const theDay = ({ record, day }: Policy): readonly Stop[] => [
  { id: 'session', text: 'The session takes place, with times of arriving and leaving', rules: ['DAY-05'] },
  ...(day.breachEndsSession
    ? [
        {
          id: 'breach',
          text: 'Is the agreement kept?',
          rules: ['DAY-13' as const],
          no: { label: 'no', id: 'ended', text: 'The session ends. The manager and the social worker are told at once' },
        },
      ]
    : []),
  record.observedKinds === null
    ? { id: 'record', text: 'Only arrival and departure times are kept', rules: ['DAY-09'] }
    : {
        id: 'record',
        text: `The record is submitted and sealed${record.within === null ? '' : ` within ${periodInWords(record.within)}`}`,
        rules: ['OBS-02', 'OBS-04'],
      },
  ...(record.copiesTo === null
    ? []
    : [
        {
          id: 'copies',
          text: `Copies go to the social worker${record.copiesTo.includes('legal') ? ' and legal services' : ''}`,
          rules: ['OBS-05' as const],
        },
      ]),
]

const afterwards = ({ breach, review, referral }: Policy): readonly Stop[] => [
  ...(breach.suspendsAfter === null
    ? []
    : [
        {
          id: 'breaches',
          text: `Fewer than ${breach.suspendsAfter} breaches${breach.seriousConcernSuspends ? ' and no serious concern' : ''}?`,
          rules: ['BRE-02' as const],
          no: {
            label: 'no',
            id: 'suspended',
            text: `Sessions are suspended${breach.meetingWithin === null ? '' : `, with a meeting within ${periodInWords(breach.meetingWithin)}`}`,
          },
        },
      ]),
  {
    id: 'review',
    text: `A review at least every ${periodInWords(review.atLeastEvery)}. Is it time to end?`,
    rules: ['REV-01'],
    no: { back: 'session', label: 'no, sessions go on' },
  },
  {
    id: 'closure',
    text: referral.endsAtFinalHearing ? 'The file is closed, at the final hearing at the latest' : 'The file is closed',
    rules: ['CLO-01', 'REF-14'],
  },
]

const kindOf = (stop: Stop, index: number, count: number): FlowNode['kind'] => {
  if (index === 0) return 'start'
  if (index === count - 1) return 'end'
  return stop.no === undefined ? 'step' : 'question'
}

const wayOut = ({ id, rules, no }: Stop): Flowchart => {
  if (no === undefined) return { nodes: [], edges: [] }
  if ('back' in no) return { nodes: [], edges: [{ from: id, to: no.back, label: no.label }] }
  return { nodes: [{ id: no.id, kind: 'end', text: no.text, rules }], edges: [{ from: id, to: no.id, label: no.label }] }
}

/** The procedure as the policy in force has it, from the referral to the closed file. DATA-05 */
export const flowchartOf = (policy: Policy): Flowchart => {
  const stops = [...frontDoor(policy), ...promise(policy), ...theDay(policy), ...afterwards(policy)]
  const nodes: FlowNode[] = []
  const edges: FlowEdge[] = []
  for (const [index, stop] of stops.entries()) {
    const out = wayOut(stop)
    const next = stops[index + 1]
    nodes.push({ id: stop.id, kind: kindOf(stop, index, stops.length), text: stop.text, rules: stop.rules }, ...out.nodes)
    if (next !== undefined) edges.push({ from: stop.id, to: next.id, ...(stop.no === undefined ? {} : { label: 'yes' }) })
    edges.push(...out.edges)
  }
  return { nodes, edges }
}
