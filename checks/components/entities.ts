/** The named entities that occur in GOV.UK's and MoJ's expected HTML. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ctdot: '⋯',
  hellip: '…',
  copy: '©',
}
