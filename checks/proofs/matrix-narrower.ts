import { inTable, readTable, type WrongCell, wrongCells } from './matrix-table.ts'
import type { Matrix } from './matrix.ts'

/** Pages that shut out somebody whom the permission table lets in, each with the reason. Nothing may be wider than the table. */
export const narrower: Readonly<Record<string, string>> = {
  'GET /account/recovery-codes/:id': 'new codes are read only by the person they were made for',
  'GET /organisations/keys/:id': 'a new key is read only by the manager who made it',
  'GET /organisations/webhooks/:id': 'the secret of a new address is read only by the manager who recorded it',
  'GET /agreements/:id/pdf/:language':
    'a language is opened by staff and by whoever the agreement is read to in it; nobody else learns of it',
  'GET /families/:id/agreement/versions/:version/changes': 'only staff compare the versions; a party sees what was given to them',
  'GET /families/:id/duplicates/:other': 'only for somebody who may read both files',
  'GET /own-forms/:id': 'a form that became a file is seen by whoever may read that file',
  'GET /own-forms/:id/answers': 'a form that became a file is seen by whoever may read that file',
  'GET /papers/:id': 'a paper is read by staff of the family and by the one it was given to',
  'GET /papers/:id/pdf': 'a paper is read by staff of the family and by the one it was given to',
  'GET /referrals/:id/decision/letter': 'what somebody wrote and has not given yet is read only by them',
  'GET /families/:id/agreement/versions': 'only staff see the versions that came before; a party sees what was given to them',
  'GET /records/:id': 'legal services open a record only when the policy sends them a copy',
  'GET /records/:id/pdf': 'legal services open a record only when the policy sends them a copy',
  'GET /sessions/:id': 'a party sees only the sessions they are asked to',
}

export type Strayed = {
  readonly wider: readonly WrongCell[]
  readonly narrowerUnsaid: readonly WrongCell[]
  readonly idle: readonly string[]
}

/** Where the committed table and the pure one part: wider is always wrong; narrower needs its reason above; a reason for nothing is wrong too. */
export const strayedFrom = (expected: Matrix): Strayed => {
  const table = readTable()
  const parted = wrongCells(table, expected)
  const shut = parted.filter(({ table: says }) => says === 'deny')
  return {
    wider: parted.filter((cell) => inTable(table, cell) !== 'deny'),
    narrowerUnsaid: shut.filter(({ route }) => narrower[route] === undefined),
    idle: Object.keys(narrower).filter((route) => !shut.some((cell) => cell.route === route)),
  }
}
