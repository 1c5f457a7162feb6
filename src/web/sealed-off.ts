/** A file that somebody opens from their downloads, or in spite of them, runs nothing and asks for nothing. */
export const sealedOff = "sandbox; default-src 'none'; frame-ancestors 'none'"
