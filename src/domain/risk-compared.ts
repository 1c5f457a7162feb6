/** One thing that two versions say: the same, in other words, only in the older or only in the newer one. RISK-04 */
export type Change = 'same' | 'changed' | 'new' | 'gone'
export type Said = { readonly key: string; readonly group: string; readonly words: string }
export type ComparedRow = {
  readonly key: string
  readonly group: string
  readonly older: string | null
  readonly newer: string | null
  readonly change: Change
}

const changeOf = (older: string | null, newer: string | null): Change => {
  if (older === newer) return 'same'
  if (older === null) return 'new'
  return newer === null ? 'gone' : 'changed'
}

/** Side by side in one order: what the newer version says, and in its place what only the older one said. RISK-04 */
export const compared = (older: readonly Said[], newer: readonly Said[]): readonly ComparedRow[] => {
  const names = [...newer, ...older].map(({ group, key }) => `${group}\n${key}`)
  const groups = [...new Set([...older, ...newer].map(({ group }) => group))]
  const inGroups = groups.flatMap((group) => [...new Set(names)].filter((name) => name.startsWith(`${group}\n`)))
  const wordsIn = (said: readonly Said[], name: string): string | null =>
    said.find(({ group, key }) => `${group}\n${key}` === name)?.words ?? null
  return inGroups.map((name) => {
    const [was, is] = [wordsIn(older, name), wordsIn(newer, name)]
    const [group = '', key = ''] = name.split('\n')
    return { group, key, older: was, newer: is, change: changeOf(was, is) }
  })
}
