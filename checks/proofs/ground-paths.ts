import type { Place } from './ground-place.ts'

/** The places of a path, each with all that stands before it: `/families/:id`, `/families/:id/facts/:fact`. */
export const placesIn = (path: string): readonly string[] => {
  const steps = path.split('/')
  return steps.flatMap((step, at) =>
    step.startsWith(':')
      ? [
          steps
            .slice(0, at + 1)
            .join('/')
            .replace(/\.[a-z]+$/, ''),
        ]
      : [],
  )
}

/** What the product knows something by; a new place of a path needs a line in ground-places.ts before any proof can reach it. */
export const filledFrom = (path: string, place: Place): string => {
  const steps = path.split('/')
  return steps
    .map((step, at) =>
      step.startsWith(':') ? filler(steps.slice(0, at + 1).join('/'), path, place) + (/\.[a-z]+$/.exec(step)?.[0] ?? '') : step,
    )
    .join('/')
}

/** A page may need something of its own in its last place: the words of a held paper, where the paper itself was given. */
export const standsIn = (upTo: string, path: string, place: Place): string | undefined => {
  const bare = upTo.replace(/\.[a-z]+$/, '')
  return (path.lastIndexOf(':') === upTo.lastIndexOf(':') ? place[path] : undefined) ?? place[bare]
}

const filler = (upTo: string, path: string, place: Place): string => {
  const found = standsIn(upTo, path, place)
  if (found === undefined) throw new Error(`Nothing is known to stand in ${upTo}: give it a line in checks/proofs/ground-places.ts`)
  return found
}

export const paramsOf = (path: string, place: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(placesIn(path).map((upTo) => [upTo.slice(upTo.lastIndexOf(':') + 1), filler(upTo, path, place)]))
