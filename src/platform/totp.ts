import { generateSecret, generateURI, verifySync } from 'otplib'
import type { Temporal } from 'temporal-polyfill'

const STEP_SECONDS = 30

/** 160 bits in base32, for the authenticator app. It is a secret: seal it before it is stored. */
export const newTotpSecret = (): string => generateSecret({ length: 20 })

/** What the QR code says; `issuer` is the name the app shows above the code. */
export const totpUri = (of: { readonly secret: string; readonly issuer: string; readonly account: string }): string =>
  generateURI({ issuer: of.issuer, label: of.account, secret: of.secret })

export type TotpTry = {
  readonly secret: string
  readonly code: string
  readonly now: Temporal.Instant
  /** The time step of the last code that was accepted; null before the first. */
  readonly lastStep: number | null
}

/**
 * The time step of a right code, to be stored (`… set last_step = $1 where last_step is null or last_step < $1`), else null.
 * A code counts one step early or late, and never again once it or a later one was used.
 */
export const verifyTotp = ({ secret, code, now, lastStep }: TotpTry): number | null => {
  const token = code.replace(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const replay = lastStep === null ? {} : { afterTimeStep: lastStep }
  if (lastStep !== null && lastStep > Math.floor(epoch / STEP_SECONDS)) return null
  const answer = verifySync({ secret, token, epoch, period: STEP_SECONDS, epochTolerance: STEP_SECONDS, ...replay })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : null
}
