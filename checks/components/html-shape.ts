import { entities } from './entities.ts'

/** A document as the browser understands it: order of attributes and of class names, quotes and indentation do not count. */
export type HtmlNode = string | { readonly tag: string; readonly attributes: readonly string[]; readonly children: readonly HtmlNode[] }

type Open = { readonly tag: string; readonly attributes: readonly string[]; readonly children: HtmlNode[] }

const voids = new Set(['input', 'br', 'hr', 'img', 'meta', 'link', 'path', 'circle', 'rect', 'col'])
const inline = new Set(['span', 'a', 'strong', 'b', 'em', 'i', 's', 'code', 'abbr', 'time', 'small'])
const tokens = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>|[^<]+/g
const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g

const decode = (text: string): string =>
  text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  })

const attributesOf = (text: string): readonly string[] =>
  [...text.matchAll(attribute)]
    .map(([, name = '', double, single, bare]) => {
      const value = decode(double ?? single ?? bare ?? '')
      const settled = name === 'class' ? value.split(/\s+/).filter(Boolean).toSorted().join(' ') : value
      return `${name.toLowerCase()}=${settled}`
    })
    .filter((pair) => pair !== 'class=')
    .toSorted()

const parse = (html: string): readonly HtmlNode[] => {
  const root: Open = { tag: '', attributes: [], children: [] }
  const open: Open[] = [root]
  for (const [whole, slash, name, attributes = ''] of html.matchAll(tokens)) {
    const inside = open.at(-1) ?? root
    if (name === undefined) {
      if (!whole.startsWith('<!--')) inside.children.push(decode(whole))
    } else if (slash === '/') open.pop()
    else {
      const node: Open = { tag: name.toLowerCase(), attributes: attributesOf(attributes), children: [] }
      inside.children.push(node)
      if (!voids.has(node.tag)) open.push(node)
    }
  }
  return root.children
}

const isInline = (node: HtmlNode | undefined): boolean => node !== undefined && typeof node !== 'string' && inline.has(node.tag)

/** A space counts where it parts words: beside an inline element, not at the edge of a block. */
const settledText = (text: string, before: HtmlNode | undefined, after: HtmlNode | undefined): string => {
  const words = text.replaceAll(/\s+/g, ' ')
  const withoutStart = isInline(before) ? words : words.trimStart()
  return isInline(after) ? withoutStart : withoutStart.trimEnd()
}

const draw = (nodes: readonly HtmlNode[], depth: number, isVerbatim: boolean): readonly string[] =>
  nodes.flatMap((node, index) => {
    const indent = '  '.repeat(depth)
    if (typeof node === 'string') {
      const text = isVerbatim ? node : settledText(node, nodes[index - 1], nodes[index + 1])
      return text.trim() === '' ? [] : [`${indent}"${text}"`]
    }
    return [`${indent}<${[node.tag, ...node.attributes].join(' | ')}>`, ...draw(node.children, depth + 1, node.tag === 'textarea')]
  })

/** One line for each element and text; two documents of the same shape give the same lines. */
export const htmlShape = (html: string): string => draw(parse(html), 0, false).join('\n')
