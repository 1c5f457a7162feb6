/** How a person may be called or written to without danger: a message read by the wrong eyes can hurt. */
export type SafeContact = {
  readonly mayCall: boolean
  readonly mayText: boolean
  readonly mayMail: boolean
  readonly mayWrite: boolean
  /** When, which number, what must not be said. */
  readonly words: string
}

const ways = [
  ['mayCall', 'call'],
  ['mayText', 'send a text'],
  ['mayMail', 'send an e-mail'],
  ['mayWrite', 'write by post'],
] as const

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

/** One sentence for whoever is about to reach for the phone: what is safe, what is not, and when. */
export const safeWaysInWords = (safe: SafeContact): string => {
  const yes = ways.flatMap(([way, words]) => (safe[way] ? [words] : []))
  const no = ways.flatMap(([way, words]) => (safe[way] ? [] : [words]))
  const may = yes.length === 0 ? 'Do not reach them by yourself: ask a manager.' : `You may ${list(yes)}.`
  const refrain = no.length === 0 || yes.length === 0 ? '' : ` Do not ${list(no)}.`
  return `${may}${refrain}${safe.words === '' ? '' : ` ${safe.words}`}`
}

const never = { mayCall: false, mayText: false, mayMail: false, mayWrite: false } as const

/** A parent who names the safest way on their own form is reached in that way and no other, until they say more. RISK-07 */
export const waysFromOwnForm = (own: Readonly<Record<string, string>>): SafeContact | null => {
  const by = own['reachBy']
  const open = { call: { mayCall: true }, text: { mayCall: true, mayText: true }, email: { mayMail: true } } as const
  if (by !== 'call' && by !== 'text' && by !== 'email') return null
  const words = [
    by === 'text' ? 'Send a text first.' : '',
    (own['reachWhen'] ?? '') === '' ? '' : `Good time: ${own['reachWhen']}.`,
    (own['reachNever'] ?? '') === '' ? '' : `Must not: ${own['reachNever']}.`,
  ]
  return { ...never, ...open[by], words: words.filter((each) => each !== '').join(' ') }
}

/** Open details may be made confidential at any time; the other way round somebody must say why it is safe. RISK-07 */
export const mayOpenFact = ({ toConfidential, why }: { readonly toConfidential: boolean; readonly why: string }): 'no-reason' | null =>
  !toConfidential && why.trim() === '' ? 'no-reason' : null
