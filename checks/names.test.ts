import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseCode, planted, told } from './house.ts'
import { nameFaults } from './names.ts'

test('names say what things are, in the words of the trade', () => {
  assert.equal(told(nameFaults(houseCode())), '')
})

test('every refused word is reported', () => {
  const findings = told(nameFaults([planted('refused-names.ts', 'src/features/letters/refused-names.ts')]))
  const refused = [
    'SessionService',
    'SessionManager',
    'dateHelper',
    'dateUtils',
    'clickHandler',
    'letterProcessor',
    'BaseLetter',
    'CommonLetter',
    'LetterData',
    'letterInfo',
    'LetterDTO',
  ]
  const bare = ['contact', 'supervision', 'user', 'currentUser', 'ILetter', 'isNotSent']
  for (const name of [...refused, ...bare]) assert.match(findings, new RegExp(` ${name} `), `${name} passed`)
})

test('files with refused or shouted names are reported', () => {
  const named = (path: string) => nameFaults([{ path, text: '' }]).length
  assert.deepEqual(
    ['src/domain/dateHelper.ts', 'src/domain/date-utils.ts', 'src/features/letters/letter-service.ts', 'src/domain/user.ts'].map(named),
    [1, 1, 1, 1],
  )
})

test('the words of the trade pass', () => {
  const text =
    'export type TeamManager = 1\nexport const teamManager = (aService: string, sessionManagerName: string) => aService + sessionManagerName\nexport const emergencyContact = 1'
  const [onlyTheType] = nameFaults([{ path: 'src/domain/approval.ts', text }])
  assert.equal(onlyTheType, undefined)
})
