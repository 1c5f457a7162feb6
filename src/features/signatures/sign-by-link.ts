import { theHouse, type Actor } from '../../domain/actor.ts'
import type { AgreementText } from '../../domain/agreement.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { isLinkOpen, type Signed, type SigningRefusal } from '../../domain/signing.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { textOf, versionOf, type AgreementVersion, type SignatoryOnFile } from '../agreements/door.ts'
import { type FixedTranslation, translationForParty } from '../clauses/door.ts'
import type { DrawingRefusal } from './check-drawing.ts'
import { signOnScreen } from './sign-on-screen.ts'
import { findLink, readSigningToken } from './signing-link-store.ts'

export type OpenedLink = {
  readonly version: AgreementVersion
  readonly signatory: SignatoryOnFile
  readonly text: AgreementText
  readonly translation: FixedTranslation | null
  readonly helpPhone: string
  readonly serviceName: string
}
type Door = { readonly database: Database }

/** Runs for the holder of a link that is open, in the name of the person it was sent to; every wrong link ends in the same words. */
const holding = async <T>(
  door: Door,
  word: string | undefined,
  run: (work: Work, opened: OpenedLink) => Promise<T>,
): Promise<T | ReturnType<typeof refused<'link-over'>>> => {
  const token = readSigningToken(word)
  if (token === null) return refused('link-over')
  return await door.database.inTransaction(token.tenant, theHouse, async (work) => {
    const link = await findLink(work, token.secret)
    const version = await versionOf(work, link?.agreement)
    const signatory = version?.signatories.find((one) => one.id === link?.signatory)
    if (link === null || version === null || signatory === undefined || !isLinkOpen(link, version, work.now)) return refused('link-over')
    const { text, isAsGivenOut } = await textOf(work, version.id)
    if (!isAsGivenOut) return refused('link-over')
    const holder: Actor = { kind: 'link', tenant: token.tenant, id: signatory.id, name: signatory.name }
    const service = await work.row<{
      name: string
      help_phone: string
    }>`select name, help_phone from tenant where tenant_id = ${work.tenant}`
    return await run(work.as(holder), {
      version,
      signatory,
      text,
      translation: await translationForParty(work, version.id, signatory.party),
      helpPhone: service?.help_phone ?? '',
      serviceName: service?.name ?? '',
    })
  })
}

/** After the click: the text, once it is written down that it was opened. */
export const openLink = (door: Door, word: string | undefined): Promise<Outcome<OpenedLink, 'link-over'>> =>
  holding(door, word, async (work, opened) => {
    await work.record({ name: 'agreement.read', about: opened.version.id, family: opened.version.family, facts: { way: 'link' } })
    return done(opened)
  })

type Given = { readonly seen: string; readonly shown?: string; readonly typedName: string; readonly drawing: string }

/** The signature by link: of the person the link was sent to, under the text it was made for, once. AGR-03 */
export const signByLink = (
  door: Door,
  word: string | undefined,
  given: Given,
): Promise<Outcome<Signed, SigningRefusal | DrawingRefusal | 'link-over'>> =>
  holding(door, word, (work, { version, signatory }) =>
    signOnScreen(work, {
      family: version.family,
      signatory: signatory.id,
      seen: given.seen,
      shown: given.shown ?? '',
      way: 'link',
      typedName: given.typedName,
      drawing: given.drawing,
      witness: null,
    }),
  )
