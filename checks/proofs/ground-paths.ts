import type { Place } from './ground-places.ts'

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
      step.startsWith(':') ? filler(steps.slice(0, at + 1).join('/'), place) + (/\.[a-z]+$/.exec(step)?.[0] ?? '') : step,
    )
    .join('/')
}

const filler = (upTo: string, place: Place): string => {
  const found = place[upTo.replace(/\.[a-z]+$/, '')]
  if (found === undefined) throw new Error(`Nothing is known to stand in ${upTo}: give it a line in checks/proofs/ground-places.ts`)
  return found
}

export const paramsOf = (path: string, place: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(placesIn(path).map((upTo) => [upTo.slice(upTo.lastIndexOf(':') + 1), filler(upTo, place)]))
