import { fixedWords, wordsToTranslate } from '../../../src/domain/agreement-translation.ts'
import { today } from '../../../src/domain/civil-time.ts'
import type { Person } from '../../../src/domain/actor.ts'
import { libraryInForce } from '../../../src/features/clauses/door.ts'
import { rewordClause } from '../../../src/features/clauses/reword-clause.ts'
import { translateClause } from '../../../src/features/clauses/translate-clause.ts'
import { changeLeaflet } from '../../../src/features/leaflets/change-leaflet.ts'
import { leafletInForce } from '../../../src/features/leaflets/door.ts'
import type { Work } from '../../../src/platform/work.ts'
import type { ServiceSpec } from '../spec.ts'
import { moment, must, type Stage } from '../stage.ts'
import { polish, somali, type Translated } from './translated.ts'

/** The service's own words, before the first family came: a clause said more kindly, a leaflet with the bus, a language on file. */
export const wordOurWay = async (stage: Stage, manager: Person, spec: ServiceSpec): Promise<void> => {
  await stage.at(moment(stage, -200, '15:10'), manager, softenGifts)
  await stage.at(moment(stage, -180, '15:30'), manager, tellOfTheBus)
  const spoken = spec.families.map(({ language }) => language)
  const [language, texts] = spoken.includes('Somali') ? (['Somali', somali] as const) : (['Polish', polish] as const)
  await stage.at(moment(stage, -170, '11:20'), manager, (work) => putOnFile(work, language, texts))
}

const softenGifts = async (work: Work): Promise<void> => {
  const clause = (await libraryInForce(work)).find(({ id }) => id === 'gifts')
  if (clause === undefined) return
  const { id, heading, part, when, version, isOn } = clause
  const text = 'Bring food that the children like, and tell us about it first. Bring small things on birthdays. Do not give money.'
  const reason = 'Parents read the old words as if food were forbidden.'
  await must('Rewording a clause', rewordClause(work, { clause: id, seen: version, heading, text, part, when, isOn, reason }))
}

const tellOfTheBus = async (work: Work): Promise<void> => {
  const { title, body, version } = await leafletInForce(work, 'adult')
  const longer = body.replace(
    '# When you are here',
    '- The bus stops at the corner. From there it is three minutes on foot.\n# When you are here',
  )
  const because = 'Three families asked how to come by bus.'
  await must('Changing a leaflet', changeLeaflet(work, { kind: 'adult', seen: version, title, body: longer, because }))
}

const putOnFile = async (work: Work, language: string, texts: Readonly<Record<string, Translated>>): Promise<void> => {
  const library = await libraryInForce(work)
  const fixed: Readonly<Record<string, string>> = fixedWords
  for (const [subject, { heading, text }] of Object.entries(texts)) {
    const clause = library.find(({ id }) => id === subject)
    const seen = clause === undefined ? wordsToTranslate('', fixed[subject] ?? '') : wordsToTranslate(clause.heading, clause.text)
    const by = { translatedBy: 'Harbour Languages', translatedOn: today(work.now).subtract({ days: 9 }), checkedBy: 'A second translator' }
    await must(`Translating ${subject}`, translateClause(work, { language, subject, seen: seen.trim(), heading, text, ...by }))
  }
}
