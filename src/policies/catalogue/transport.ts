import type { Group } from '../entry.ts'

export const transport = {
  needsEvidence: {
    label: 'Transport needs evidence',
    meaning: 'Whether the service drives a child only for a valid reason, with evidence that nothing else is possible.',
    kind: 'flag',
    yes: 'Carers bring the child. The service drives only for a valid reason, with evidence that nothing else is possible.',
    no: 'No evidence is asked for when transport is wanted.',
    rules: ['TRAN-01'],
  },
  order: {
    label: 'Who brings the child, in order',
    meaning: 'Who is asked to bring the child, first to last.',
    kind: 'choices',
    isOrdered: true,
    choices: { carer: 'the carer', parent: 'the parent the child lives with', volunteer: 'a named volunteer driver', staff: 'staff' },
    says: 'The child is brought by, in this order: {value}.',
    rules: ['TRAN-05'],
  },
  agencyDrives: {
    label: 'Agency placements',
    meaning: 'Whether a child placed through an independent agency is driven under that placement’s contract.',
    kind: 'flag',
    yes: 'A child placed through an independent agency is driven under that contract, unless its agreement says otherwise.',
    no: 'Agency placements have no rule of their own.',
    rules: ['TRAN-02'],
  },
  driverStaysTheSame: {
    label: 'The same driver',
    meaning: 'Whether a volunteer driver is named and stays the same, with checks, insurance and licence on record.',
    kind: 'flag',
    yes: 'A volunteer driver is named and stays the same for the whole arrangement. Checks, insurance and licence are on record.',
    no: 'The service has no volunteer drivers.',
    rules: ['TRAN-03'],
  },
  recordsMileage: {
    label: 'Mileage and travel time',
    meaning: 'Whether staff’s mileage and travel time are recorded and reported.',
    kind: 'flag',
    yes: 'Staff’s mileage and travel time are recorded and reported.',
    no: 'Mileage is not recorded.',
    rules: ['TRAN-04'],
  },
} as const satisfies Group
