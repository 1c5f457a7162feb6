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
  return lines.reduce<readonly Block[]>((blocks, { kind, text }) => {
    if (kind === 'heading') return [...blocks, { kind: 'heading', level: 1, text }]
    if (kind === 'words') return [...blocks, { kind: 'paragraph', text }]
    const last = blocks.at(-1)
    return last?.kind === 'list'
      ? [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, text] }]
      : [...blocks, { kind: 'list', items: [text] }]
  }, [])
}
