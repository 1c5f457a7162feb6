import type { TenantId } from '../domain/ids.ts'

/** The cookie of a signed-in person: which service, and the secret whose hash the database knows. */
export const signInCookie = '__Host-kintime'
/** The cookie of a visitor before sign-in: only ties a form to the browser it was drawn in. */
export const visitCookie = '__Host-kintime-visit'

export type SignInToken = { readonly tenant: TenantId; readonly secret: string }

export const readToken = (cookie: string | undefined): SignInToken | null => {
  const found = /^(\d{1,9})\.([A-Za-z0-9_-]{20,100})$/.exec(cookie ?? '')
  return found?.[1] === undefined || found[2] === undefined ? null : { tenant: Number(found[1]) as TenantId, secret: found[2] }
}

export const writeToken = (token: SignInToken): string => `${token.tenant}.${token.secret}`

/** Set-Cookie words: never readable by scripts, never sent to other sites or over open lines. */
export const setCookie = (name: string, value: string): string => `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`
export const clearCookie = (name: string): string => `${name}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`
