import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { reachOfParty, versionsOf, waysOf } from '../agreements/door.ts'
import { policyInForce } from '../policy/door.ts'
import { makeLink } from './signing-link-store.ts'
import type { LinkRefusal } from './signature-refusals.ts'

type Asked = { readonly family: FamilyId; readonly signatory: string; readonly publicUrl: string }

const letterText = (name: string, link: string, until: string): string =>
  [
    `Dear ${name.split(' ')[0] ?? name},`,
    'There is a paper for you to read and sign. Open it here:',
    link,
    `The link is only for you. It works until ${until}, and you can sign with it once. Do not pass this message on.`,
    'If you do not know what this is about, do nothing.',
  ].join('\n\n')

/** Sends one person the link to their own signature. The letter says nothing about the case. AGR-03, RISK-07 */
export const sendLink = async (work: Work, { family, signatory, publicUrl }: Asked): Promise<Outcome<null, LinkRefusal>> => {
  const version = (await versionsOf(work, family)).find((one) => one.signatories.some((named) => named.id === signatory))
  const person = version?.signatories.find((named) => named.id === signatory)
  if (version === undefined || person === undefined) return refused('not-a-signatory')
  if (person.signedAt !== null) return refused('already-signed')
  if (version.isPassed) return refused('version-passed')
  if (!waysOf(await policyInForce(work)).includes('link')) return refused('way-not-open')
  const to = await reachOfParty(work, person.party)
  if (to.account === undefined && to.fact === undefined) return refused('no-way-to-reach', { name: person.name })

  const { path, until } = await makeLink(work, { signatory, hash: version.hash })
  await work.write({
    kind: 'signing-link',
    audience: 'signatory',
    family,
    to,
    subject: 'A paper to read and sign',
    text: letterText(to.name, `${publicUrl}${path}`, momentInWords(until)),
  })
  await work.record({ name: 'agreement.link-sent', about: version.id, family, facts: { signatory } })
  return done(null)
}
