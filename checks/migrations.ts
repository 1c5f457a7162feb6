/** Files that share the number they begin with: which of them runs first would hang on a letter of its name. */
export const sharedNumbers = (files: readonly string[]): readonly string[] =>
  [...Map.groupBy(files, (file) => file.slice(0, 4)).values()].filter((same) => same.length > 1).map((same) => same.join(' and '))
