import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseLibrary } from './clauses.ts'
import type { FactKind } from './family.ts'
import { holdsValue, leaksIn, mentionsIn } from './protected-words.ts'

const value = (kind: FactKind, text: string) => ({ kind, text, whose: 'Rosa Ashdown' })
const heron = value('address', '14 Heron Court, Southfold SF4 2QT')
const rowan = value('address', 'Rowan House, Mill Street, Southfold')
const phone = value('phone', '07700 900471')
const email = value('email', 'rosa.ashdown@example.org')
const alder = value('school', 'Alder Lane School')

const caught = [
  [
    heron,
    [
      '14 Heron Court',
      'at 14, Heron Court',
      'at 14 He\u00adron Court',
      'at 14 Heron\u200bCourt',
      '14Heron Court',
      '14 Heron-Court',
      'SF4 2QT',
    ],
  ],
  [
    heron,
    ['near SF42QT', 'sf4-2qt', 'in Heron Court', 'No. 14 Heron Ct', 'HERON COURT', 'behind Heron Court’s gate', '１４ Ｈｅｒｏｎ Court'],
  ],
  [value('address', '14 Heron Court Southfold SF4 2QT'), ['Collect at 14 Heron Court please', 'SF4/2QT']],
  [value('address', 'Flat 2, 14 Heron Court, Southfold'), ['Collect at 14 Heron Court please', 'flat 2 14 heron court']],
  [rowan, ['Pick up from Rowan House', 'Pick up on Mill Street', 'on Mill St.', 'Rowan-House']],
  [value('address', '9 Secret Lane, Farfield, FF3 3ZZ'), ['Live at Secret Lane, Farfield', '9 Secret Lane', 'FF33ZZ', 'Secret/Lane']],
  [value('address', '66 Tanner’s Row, Farfield'), ['66 Tanners Row.', "Tanner's Row", 'tanner’s row']],
  [value('address', '9 Broadway, Farfield'), ['at 9 Broadway']],
  [value('address', '3 Łódzka Street, Farfield'), ['by Lodzka Street', 'ŁÓDZKA street']],
  [value('address', '東町1丁目2番地'), ['明日東町1丁目2番地に行く']],
  [phone, ['07700–900471', '07700 900 471', '07700\u2011900471', '07700/900471', '+44 (0)7700 900471', '0044 7700 900471', '07700,900471']],
  [phone, ['0770\u00ad0900471', '0 7 7 0 0 9 0 0 4 7 1', '07700900471', '(07700) 900-471', '٠٧٧٠٠ ٩٠٠٤٧١', 'on 3/4 07700 900471 16:00']],
  [value('phone', '07700 900471 (evenings)'), ['07700 900471']],
  [value('phone', '07700 900471 or 01632 960001'), ['07700 900471', '01632-960001']],
  [value('phone', '07700 900471 / 01632 960001'), ['07700 900471', '01632-960001']],
  [value('phone', '07700 900471 01632 960001'), ['07700 900471', '01632-960001']],
  [value('phone', '+44 (0)7700 900471'), ['07700 900471']],
  [value('phone', 'rosa@example.org, 07700 900471'), ['07700 900471', 'rosa@example.org']],
  [email, ['ROSA.ASHDOWN@EXAMPLE.ORG', 'rosa ashdown at example dot org', 'rosa.\u00adashdown@example.org', 'rosa ashdown @ example.org']],
  [alder, ['after Alder Lane Primary School', 'from Alder Lane', 'Alder-Lane school', 'AlderLane School', 'the ALDER LANE SCHOOL']],
  [value('school', 'Hope'), ['from Hope school', 'Hope Primary']],
  [value('school', 'Larkfield Primary School'), ['Head teacher, Larkfield Primary School', 'Larkfield School', 'Larkfield primary']],
  [value('school', 'St. Mary’s C of E Primary'), ["from St Mary's C of E Primary", 'St Mary’s', 'Saint Marys school']],
  [value('school', 'The Elm Tree Academy'), ['from Elm Tree']],
  [value('school', 'Ysgol Dŵr'), ['from Ysgol Dwr']],
  [value('school', 'مدرسة النور'), ['from مدرسة النور', 'بمدرسة النور']],
  [value('school', '南田小学'), ['孩子从南田小学回来']],
] as const

const clean = [
  'We went to Southfold.',
  'Poppy is 14. Jude is 2.',
  'a heron by the court, and a mill in the street',
  'I hope the school holidays are long. She hopes so.',
  'Take turns in the row of chairs; the house is small.',
  'Ring 07700 900472 or 020 7946 0100 between 16:04 and 17:30 on 21/05/2026.',
  'Rosa Ashdown read to Poppy in her primary colours.',
  'They lived in Farfield. The lane was secret.',
  'On 9 May we met at 2pm in room 66, near the elm.',
  'Flat 2 was drawn with crayons; the tanner left.',
  'Rosa sang at the example given. Mary is a saint.',
  '900471',
  '',
  ...clauseLibrary.map(({ heading, text }) => `${heading}. ${text}`),
]

test('[RISK-07] a confidential fact is found however it is written', () => {
  for (const [fact, texts] of caught)
    for (const text of texts) assert.ok(holdsValue(`Ring or meet ${text}, he said.`, fact), `${fact.text}: ${text}`)
})

test('[RISK-07] words that only share a word with a fact are no leak', () => {
  for (const text of clean) for (const [fact] of caught) assert.ok(!holdsValue(text, fact), `${fact.text}: ${text}`)
})

test('[RISK-07] the place of a leak is named, and whose fact it is, but never the fact', () => {
  const places = [
    { id: 'people', heading: 'Who may come', text: 'Rosa, 14 Heron Court.' },
    { id: 'late', heading: 'Late', text: 'Wait.' },
  ]
  assert.deepEqual(leaksIn(places, [heron, phone]), [{ place: 'people', heading: 'Who may come', kind: 'address', whose: 'Rosa Ashdown' }])
  assert.deepEqual(mentionsIn('Ring 07700 900471', [heron, phone]), [{ kind: 'phone', whose: 'Rosa Ashdown' }])
})
