import type { Vocabulary } from '../../domain/refusal-words.ts'
import type { WebhookRefusal } from './record-webhook.ts'

export const webhookRefusals = {
  'no-such-organisation': { says: 'This organisation is not on record any more' },
  'address-not-taken': {
    says: 'This address cannot be called from here',
    clear: 'Enter an address on the public internet that begins with https://, without a name or password in it.',
  },
  'too-many-addresses': { says: 'An organisation has at most five addresses', clear: 'End one that is not used any more.' },
  'address-over': { says: 'This address was ended before' },
  'not-stuck': { says: 'This was delivered in the meantime, or is being tried again. Nothing more is needed.' },
} as const satisfies Vocabulary<WebhookRefusal>

const troubles: Readonly<Record<string, string>> = {
  'not-reachable': 'The address leads into a private network, so it was not called.',
  'took-too-long': 'It did not answer within ten seconds.',
  'no-answer': 'Nobody answered at this address.',
}

export const troubleInWords = (trouble: string): string => {
  const status = /^answered-(\d{3})$/.exec(trouble)?.[1]
  if (status !== undefined) return `It answered ${status} and not that it had understood.`
  return troubles[trouble] ?? 'It did not go.'
}
