import { page, type Answer, type Ask, type PageExtras } from '../../web/route.ts'
import { showVersion } from '../agreement-papers/door.ts'
import { ChangedText, textOf, versionOf, versionsOf, type AgreementVersion, type SignatoryOnFile } from '../agreements/door.ts'
import { translationForParty } from '../clauses/door.ts'
import { aboutFamily } from '../families/door.ts'
import { SignHere } from './sign-here.page.tsx'
import { signForm } from './sign.form.ts'
import { SignedPage } from './signed.page.tsx'

export const examples = {
  'signed by themselves': () => (
    <SignedPage name="Fay Marsh" next="When everybody has signed, your copy is here and in your letters." pdf="/agreements/example/pdf" />
  ),
}

type Signing = { readonly version: AgreementVersion; readonly signatory: SignatoryOnFile }

/** The person at this address, among those who sign the version that was given out last. */
const signingAt = async (ask: Ask): Promise<Signing | null> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return null
  const version = (await versionsOf(ask.work, about.family)).find((one) => one.isOffered)
  const signatory = version?.signatories.find((one) => one.id === ask.params['signatory'])
  return version === undefined || signatory === undefined ? null : { version, signatory }
}

/** A person's own signature in a version that was given out: found by their sign-in, never by what they send. */
export const ownSigning = async (ask: Ask): Promise<Signing | null> => {
  const version = await versionOf(ask.work, ask.params['id'])
  const signatory = version?.signatories.find((one) => one.account === ask.person.id)
  return version === null || signatory === undefined || !version.isOffered ? null : { version, signatory }
}

const signHere = async (
  ask: Ask,
  { version, signatory }: Signing,
  at: { readonly action: string; readonly extras?: PageExtras },
): Promise<Answer> => {
  const { text, isAsGivenOut } = await textOf(ask.work, version.id)
  if (!isAsGivenOut) return page('Agreement', <ChangedText />, { ...at.extras })
  const { title, children, clauses } = text
  const props = {
    title,
    children,
    clauses,
    version: version.version,
    name: signatory.name,
    helpPhone: ask.service.helpPhone,
    action: at.action,
    seen: version.hash,
    translation: await translationForParty(ask.work, version.id, signatory.party),
  }
  return page('Read and sign', <SignHere {...props} fields={ask.fields(signForm)} hidden={ask.hidden} />, {
    scripts: ['signature'],
    ...at.extras,
  })
}

/** On the service's tablet: nothing of the file is on this page but the agreement itself. RISK-07 */
export const showTablet = async (ask: Ask): Promise<Answer> => {
  const signing = await signingAt(ask)
  if (signing === null) return { kind: 'not-found' }
  if (signing.signatory.signedAt !== null)
    return page('Thank you', <SignedPage name={signing.signatory.name} next="Hand the tablet back to the staff." />, {
      inFamilyHands: { serviceName: ask.service.name },
      back: { label: 'Staff: back to the agreement', href: `/families/${signing.version.family}/agreement` },
    })
  const action = `/families/${signing.version.family}/agreement/sign/${signing.signatory.id}`
  return await signHere(ask, signing, { action, extras: { inFamilyHands: { serviceName: ask.service.name } } })
}

export const showOwn = async (ask: Ask): Promise<Answer> => {
  const signing = await ownSigning(ask)
  if (signing === null) return { kind: 'not-found' }
  const { version, signatory } = signing
  const next = version.state === 'signed' ? 'Everybody has signed. Your copy is here.' : 'When everybody has signed, we send you your copy.'
  if (signatory.signedAt !== null)
    return page('Thank you', <SignedPage name={signatory.name} next={next} pdf={`/agreements/${version.id}/pdf`} />)
  if (version.isPassed) return await showVersion(ask)
  return await signHere(ask, signing, { action: `/agreements/${version.id}/sign` })
}
