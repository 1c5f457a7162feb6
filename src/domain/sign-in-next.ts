/** Where to go after signing in: only ever a page of our own, never an address somebody slipped into a link. */
export const localPath = (wanted: unknown): string =>
  typeof wanted === 'string' && wanted.length <= 500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.includes('\\') ? wanted : '/'
