import { createHmac } from 'node:crypto'

/** A receiver refuses a signature older than this: a call that was overheard cannot be played again later. */
export const replayWindowMinutes = 5

/**
 * `Kintime-Signature: t=1747819200,v1=5257a8…`: HMAC-SHA256, by the secret shown once, over the seconds, a full stop and the body as sent.
 */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
