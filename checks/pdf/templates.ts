/** What a template of a paper must never do: turn a person's text into commands, fetch a package, or leave its own folder. */
const refused = [
  { what: 'runs text as commands', pattern: /\beval\s*\(/ },
  { what: 'fetches a package', pattern: /["']@/ },
  { what: 'leaves the folder of templates', pattern: /["'][^"']*\.\.\// },
] as const

export const faultsInTemplate = (source: string): readonly string[] =>
  refused.filter(({ pattern }) => pattern.test(source.replace(/^\s*\/\/.*$/gm, ''))).map(({ what }) => what)
