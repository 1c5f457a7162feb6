import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseSources, told } from './house.ts'
import { privateFaults, privateMarks } from './nothing-private.ts'

/** The planted faults are put together here, so that the house itself stays free of them. */
const planted = {
  'names a path of one machine': ['const notes = "', 'home', 'ana', 'notes.txt"'].join('/'),
  'names a package registry': ['https://packages', 'registry', 'test/left-pad'].join('.'),
  'holds a private key or a pass': ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' '),
  'holds the password of a server': ['postgres://app:letmein', 'db.council.uk/kintime'].join('@'),
  'gives a telephone number that may ring': ['07912', '345', '678'].join(' '),
  'gives an e-mail address that may reach somebody': ['ana', 'council.gov.uk'].join('@'),
} as const

test('nothing of a machine, a registry, a secret or a real person stands in the house', () => {
  assert.equal(told(privateFaults(houseSources())), '')
})

for (const { says } of privateMarks) {
  test(`a line that ${says} is reported`, () => {
    const text = `const line = 1\n${planted[says as keyof typeof planted]}\n`
    assert.match(told(privateFaults([{ path: 'src/domain/leak.ts', text }])), new RegExp(`leak\\.ts:2 ${says}`))
  })
}

test('examples that reach nobody pass', () => {
  const text =
    'Ring 07700 900123 or 020 7946 0958, +44 7700 900123; write to ana@example.org or worker@county.example; 00000000-0000-4000-8000-000000000001'
  assert.equal(told(privateFaults([{ path: 'docs/tour.md', text }])), '')
})
