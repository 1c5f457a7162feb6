import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Finding, Source } from './house.ts'

export type Package = { readonly scripts: Readonly<Record<string, string>> }

const ownFolders = /^(src|docs|bin|checks|db|journeys|bench|\.ci)\//
/** `src/features/<room>` and `db/migrations/NNNN-*.sql` are shapes, not places. */
const isShape = (words: string) => /[<>*…{}]|NNNN/.test(words)
const withoutAnchor = (target: string) => target.replace(/[#?].*$/, '').replace(/:\d+$/, '')

/** Commands, links and paths in a page of docs that lead nowhere. */
export const deadEnds = (page: Source, { scripts }: Package): readonly Finding[] =>
  page.text.split('\n').flatMap((line, at) => {
    const dead = [...deadCommands(line, scripts), ...deadLinks(line, page), ...deadPaths(line)]
    return dead.map((says) => ({ path: page.path, line: at + 1, says }))
  })

const deadCommands = (line: string, scripts: Package['scripts']) => {
  const named = [...line.matchAll(/\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  )
  return named
    .filter((name) => scripts[name] === undefined)
    .map((name) => `names the command npm run ${name}, which package.json does not have`)
}

const deadLinks = (line: string, page: Source) =>
  [...line.matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^(https?:|mailto:|#)/.test(target) && !existsSync(path.join(path.dirname(page.path), withoutAnchor(target))))
    .map((target) => `links to ${target}, which is not there`)

const deadPaths = (line: string) =>
  [...line.matchAll(/`([^`\s]+)`|\bnode (bin\/\S+)/g)]
    .map(([, code, script]) => withoutAnchor(code ?? script ?? ''))
    .filter((target) => ownFolders.test(target) && !isShape(target) && !existsSync(target))
    .map((target) => `names ${target}, which is not there`)

/** Scripts of package.json that start a file which is not there. */
export const deadScripts = ({ scripts }: Package): readonly Finding[] =>
  Object.entries(scripts).flatMap(([name, command]) =>
    [...command.matchAll(/(?:^|\s)((?:bin|src|bench|checks|journeys|db)\/[\w./-]+\.(?:ts|mjs|tsx))/g)]
      .filter(([, file = '']) => !existsSync(file))
      .map(([, file]) => ({ path: 'package.json', line: 1, says: `${name} starts ${file}, which is not there` })),
  )
