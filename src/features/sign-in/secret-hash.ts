import { sha256 } from '../../platform/crypto.ts'

/** What the database knows of a link, a sign-in or a key: 256 random bits need no salt and no slow hash. */
export const hashOf = (secret: string): Uint8Array => Buffer.from(sha256(secret), 'hex')
