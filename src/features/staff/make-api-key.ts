import type { Person } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import { randomToken } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { hashOf, isConfirmed, keepToShow } from '../sign-in/door.ts'
import { findOrganisation, insertKey, insertOrganisation, revokeKey } from './organisation-store.ts'
import type { OrganisationKind } from './staff-words.ts'

export const addOrganisation = async (
  work: Work,
  given: { readonly name: string; readonly kind: OrganisationKind; readonly legalEmail: string },
) => {
  const organisation = await insertOrganisation(work, given)
  if (organisation === null) return refused('name-taken')
  await work.record({ name: 'organisation.recorded', about: organisation })
  return done({ organisation })
}

/** A key lets a case system send referrals and fetch sealed records of its own organisation. It is shown once. */
export const makeApiKey = async (work: Work, person: Person, asked: { readonly organisation: string; readonly name: string }) => {
  const organisation = await findOrganisation(work, asked.organisation)
  if (organisation === null) return refused('no-such-organisation')
  if (!(await isConfirmed(work, person))) return refused('confirm-first')
  const secret = randomToken()
  const key = await insertKey(work, { organisation: organisation.id, name: asked.name, hash: hashOf(secret) })
  await work.record({ name: 'api-key.created', about: key, facts: { organisation: organisation.name } })
  return done({
    shown: await keepToShow(work, { account: person.id, kind: 'api-key', lines: [`kt_${work.tenant}_${secret}`, organisation.id] }),
  })
}

export const revokeApiKey = async (work: Work, asked: { readonly organisation: string; readonly key: string }) => {
  if (!(await revokeKey(work, asked.organisation, asked.key))) return refused('key-over')
  await work.record({ name: 'api-key.revoked', about: asked.key })
  return done(null)
}
