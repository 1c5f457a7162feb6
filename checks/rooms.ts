import { type Finding, houseSources, isTest, type Source } from './house.ts'

export type Room = { readonly name: string; readonly sources: readonly Source[]; readonly opening: string | null }

const roomPath = /^src\/features\/([^/]+)\/(.+)$/
const mostFiles = 25
const mostLines = 1800

/** What a file in a room may be; anything else is called verb-noun. */
const roles = /^(routes\.tsx?|door\.ts|[a-z0-9-]+\.(page\.tsx|form\.tsx?|job\.ts|test\.tsx?)|[a-z0-9]+(-[a-z0-9]+)+\.tsx?)$/

export const roomsIn = (sources: readonly Source[]): readonly Room[] => {
  const byRoom = Map.groupBy(
    sources.filter(({ path }) => roomPath.test(path)),
    ({ path }) => roomPath.exec(path)?.[1] ?? '',
  )
  return [...byRoom].map(([name, own]) => ({
    name,
    sources: own,
    opening: openingOf(own.find(({ path }) => /\/routes\.tsx?$/.test(path))),
  }))
}

/** The comment that a room's routes open with: what the room is for, and what it refuses. */
const openingOf = (routes: Source | undefined): string | null => {
  if (routes === undefined) return null
  const comment = /^\s*(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(routes.text)
  const words = (comment?.[1] ?? comment?.[2] ?? '').replaceAll(/^\s*(\*|\/\/)/gm, ' ')
  return words.replaceAll(/\s+/g, ' ').trim()
}

const sentencesIn = (text: string) => text.match(/[^.!?]+[.!?](?=\s|$)/g)?.length ?? 0

export const roomFaults = (rooms: readonly Room[]): readonly Finding[] =>
  rooms.flatMap((room) => [...openingFaults(room), ...sizeFaults(room), ...fileFaults(room)])

const at = ({ name }: Room, says: string): Finding => ({ path: `src/features/${name}`, line: 1, says })

const openingFaults = (room: Room): readonly Finding[] => {
  if (room.opening === null) return []
  const sentences = sentencesIn(room.opening)
  return sentences === 2 ? [] : [at(room, `routes open with ${sentences} sentences: two say what the room is for and what it refuses`)]
}

const sizeFaults = (room: Room): readonly Finding[] => {
  const lines = room.sources.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  return [
    ...(room.sources.length > mostFiles ? [at(room, `has ${room.sources.length} files: it is two rooms`)] : []),
    ...(lines > mostLines ? [at(room, `has ${lines} lines: it is two rooms`)] : []),
  ]
}

const fileFaults = (room: Room): readonly Finding[] =>
  room.sources.flatMap(({ path }) => {
    const inner = roomPath.exec(path)?.[2] ?? ''
    if (inner.includes('/')) return [at(room, `holds a folder (${inner}): a room has no room inside`)]
    return roles.test(inner) ? [] : [at(room, `holds ${inner}, which is none of routes, door, page, form, job, store, query or verb-noun`)]
  })

/** docs/rooms.md: the rooms as their own routes open, with what stands behind the door. */
export const roomsPage = (rooms: readonly Room[]): string => {
  const rows = rooms.map(({ name, sources, opening }) => {
    const files = sources.filter(({ path }) => !isTest(path)).length
    return `| [${name}](../src/features/${name}) | ${opening === null ? 'No pages of its own.' : opening.replaceAll('|', '\\|')} | ${files} |`
  })
  return [
    '# The rooms',
    '',
    'Written by `npm run rooms` from the opening words of each `routes.ts`.',
    '',
    '| room | what it is for, and what it refuses | files |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

export const houseRooms = () => roomsIn(houseSources('src/features'))
