const longest = 100

/** A name to show and to save under: no folder, no sign that turns text around or cannot be seen, and the ending of what the file really is. */
export const cleanFileName = (given: string, ending: string): string => {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
  const stem = visible.replace(/\.[A-Za-z0-9]{1,5}$/, '').replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return `${[...stem].slice(0, longest).join('').trim() || 'Document'}.${ending}`
}
