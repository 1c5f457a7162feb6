/** As long as a name on an open page may be. */
export const longestName = 60

const letters = String.raw`[\p{L}\p{M}]`
const name = new RegExp(String.raw`^${letters}(?:${letters}|[ '’.\-‐‑])*$`, 'u')
/** "J.R." is a name; "example.org" is an address of the web. */
const address = new RegExp(String.raw`\.${letters}{2}`, 'u')

/**
 * A name that a stranger types on an open page is one line of letters of any script, spaces, hyphens, apostrophes and full stops:
 * it cannot carry a message, a number or a link to whoever reads it. RISK-07
 */
export const isPlainName = (typed: string): boolean => typed.length <= longestName && name.test(typed) && !address.test(typed)
