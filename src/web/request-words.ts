/** The words of an address: one value for each name, without signs that nobody can type and no database stores. */
export const wordsIn = (given: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((given ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
        .toWellFormed()
        .replaceAll(/\p{Cc}/gu, ''),
    ]),
  )
