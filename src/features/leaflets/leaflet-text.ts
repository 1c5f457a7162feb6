import type { Block } from '../../domain/document.ts'

export const leafletKinds = ['adult', 'child'] as const
export type LeafletKind = (typeof leafletKinds)[number]
export const leafletKindWords = { adult: 'Leaflet for adults', child: 'Leaflet for children' } as const satisfies Record<
  LeafletKind,
  string
>

export type LeafletText = { readonly title: string; readonly body: string }

type Line = { readonly kind: 'heading' | 'item' | 'words'; readonly text: string }

const lineOf = (line: string): Line => {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2).trim() }
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2).trim() }
  return { kind: 'words', text: line }
}

/** "# " begins a heading, "- " a point of a list, everything else is a paragraph. AGR-07 */
export const blocksOf = (body: string): readonly Block[] => {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '#' && line !== '-')
    .map(lineOf)
  return lines.flatMap(({ kind, text }, place): readonly Block[] => {
    if (kind === 'heading') return [{ kind: 'heading', level: 1, text }]
    if (kind === 'words') return [{ kind: 'paragraph', text }]
    return lines[place - 1]?.kind === 'item' ? [] : [{ kind: 'list', items: itemsFrom(lines.slice(place)) }]
  })
}

const itemsFrom = (lines: readonly Line[]): readonly string[] => {
  const end = lines.findIndex(({ kind }) => kind !== 'item')
  return (end < 0 ? lines : lines.slice(0, end)).map(({ text }) => text)
}
