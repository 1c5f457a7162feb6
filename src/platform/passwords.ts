import { hash, parseOptions, verify } from '@node-rs/argon2'
import { isEasyToGuess } from './deny-list.ts'

/** How dear one guess is. Tests ask for less through a parameter; the product never goes below the OWASP floor. */
export type Cost = { readonly memoryKib: number; readonly passes: number }
export const productCost: Cost = { memoryKib: 19_456, passes: 2 }

export type PasswordRefusal = 'password-too-short' | 'password-too-long' | 'password-easy-to-guess'

const SHORTEST = 12
const LONGEST = 128

/** One way of writing each letter, so that a password typed on another keyboard is still the same. */
const asTyped = (password: string): string => password.normalize('NFKC')

/** Null when it may be used. `about`: the person's name and e-mail, the service's name; no rules on digits or signs. */
export const refusalOfPassword = (password: string, about: readonly string[]): PasswordRefusal | null => {
  const length = [...asTyped(password)].length
  if (length < SHORTEST) return 'password-too-short'
  if (length > LONGEST) return 'password-too-long'
  return isEasyToGuess(password, about) ? 'password-easy-to-guess' : null
}

/** Argon2id is what the library does unless told otherwise; the test reads it from the hash. */
export const hashPassword = (password: string, cost: Cost = productCost): Promise<string> =>
  hash(asTyped(password), { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: 1 })

const decoys = new Map<string, Promise<string>>()
const decoyOf = (cost: Cost): Promise<string> => {
  const name = JSON.stringify(cost)
  const decoy = decoys.get(name) ?? hashPassword('nobody has this password', cost)
  decoys.set(name, decoy)
  return decoy
}

/** Does the same work when there is no such account (`stored` null): the answer's time does not tell who has one. */
export const verifyPassword = async (stored: string | null, password: string, cost: Cost = productCost): Promise<boolean> => {
  const decoy = await decoyOf(cost)
  const isLong = [...password].length > LONGEST
  const isRight = await verify(stored ?? decoy, isLong ? '' : asTyped(password)).catch(() => false)
  return isRight && stored !== null && !isLong
}

/** True when the stored hash is cheaper than today's cost: hash the password anew while it is at hand, after a right sign-in. */
export const isHashOutdated = (stored: string, cost: Cost = productCost): boolean => {
  const { memoryCost, timeCost } = parseOptions(stored)
  return memoryCost < cost.memoryKib || timeCost < cost.passes
}
