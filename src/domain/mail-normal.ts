/**
 * One way of writing an e-mail address, so that one letter box is counted as one however somebody spells it: lower case, without quotes,
 * without what stands behind a +, without full stops at the end. RISK-07
 */
export const normalMail = (typed: string): string => {
  const whole = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/["'\s<>\\]/g, '')
  const at = whole.lastIndexOf('@')
  const [box, host] = at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)]
  return `${box.replace(/\+.*$/, '').replace(/\.+$/, '')}@${host.replace(/\.+$/, '')}`
}

/** An address for an open page: nothing in it that is not needed to reach somebody, for whoever gets the letter reads it. RISK-07 */
export const isPlainMail = (typed: string): boolean =>
  /^[\p{L}\p{M}\p{N}._'-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+\.?$/u.test(typed)
