import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { reachOfParty, type SignatoryOnFile } from '../agreements/door.ts'

const firstName = (name: string): string => name.split(' ')[0] ?? name

type Copied = { readonly family: FamilyId; readonly file: string; readonly signatories: readonly SignatoryOnFile[] }

/** One letter to each signatory, with exactly what was signed. Who has no address shows up among the letters that did not go. AGR-04 */
export const sendCopies = async (work: Work, { family, file, signatories }: Copied): Promise<void> => {
  for (const signatory of signatories) {
    const to = await reachOfParty(work, signatory.party)
    const text = [
      `Dear ${firstName(to.name)},`,
      'Everybody has signed. Your copy is with this letter. It is exactly what was signed, and nobody can change it.',
      'Keep it safe. If anything in it is not clear, call us.',
    ].join('\n\n')
    await work.write({ kind: 'agreement-copy', audience: 'signatory', family, to, subject: 'Your signed copy', text, attachments: [file] })
  }
}
