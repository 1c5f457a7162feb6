import type { AgreementTranslation } from '../../domain/agreement-translation.ts'
import { today } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'
import { textOf, type AgreementVersion } from '../agreements/door.ts'
import { agreementDocument } from './agreement-document.ts'
import { translatedDocument } from './translated-document.ts'

const bytesOf = async (work: Work, file: string): Promise<Uint8Array> => {
  const stored = await work.row<{ hash: string }>`select hash from stored_file where tenant_id = ${work.tenant} and id = ${file}`
  const bytes = stored === null ? null : await work.files.get(stored.hash)
  if (bytes === null) throw new Error('A stored paper is missing.')
  return bytes
}

const drawings = async (work: Work, version: AgreementVersion): Promise<ReadonlyMap<string, string>> => {
  const pictures = new Map<string, string>()
  for (const { id, drawing } of version.signatories)
    if (drawing !== null) pictures.set(id, Buffer.from(await bytesOf(work, drawing)).toString('base64'))
  return pictures
}

/**
 * A version on paper as it stands now; what everybody signed is only ever the stored copy. AGR-04
 * A drawing that cannot be printed never holds up what everybody has signed: its hash still stands in the sealed list. AGR-03
 */
export const printAgreement = async (work: Work, version: AgreementVersion): Promise<Uint8Array> => {
  if (version.copyFile !== null) return await bytesOf(work, version.copyFile)
  const { text, canonical } = await textOf(work, version.id)
  const printedOn = version.state === 'signed' ? work.now.toString() : today(work.now).toString()
  const printed = { version, text, canonical, printedOn }
  const pictures = await drawings(work, version)
  try {
    return await work.print(agreementDocument({ ...printed, pictures, drawn: pictures }))
  } catch (error) {
    if (pictures.size === 0) throw error
    return await work.print(agreementDocument({ ...printed, pictures, drawn: new Map() }))
  }
}

/** For reading, in somebody’s own language beside the English; it carries no signatures. AGR-03 */
export const printTranslated = async (work: Work, version: AgreementVersion, translation: AgreementTranslation): Promise<Uint8Array> => {
  const { text } = await textOf(work, version.id)
  return await work.print(translatedDocument(text, translation, { seal: version.hash, date: today(work.now).toString() }))
}
