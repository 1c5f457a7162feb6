/** What a family asks of a worker, as far as the file says it. */
export type MatchWishes = {
  readonly languages: readonly string[]
  /** The children's needs and what the session is about, in the referrer's own words. */
  readonly needWords: string
  readonly gender: 'woman' | 'man' | null
  readonly areaId: string | null
  /** Where the sessions will most likely be; null while nobody has said. */
  readonly place: Place | null
}

/** A venue with the first half of its postcode, such as NE4; empty when its address names none. */
export type Place = { readonly venueId: string; readonly venue: string; readonly district: string }

export type Candidate = {
  readonly id: string
  readonly name: string
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  readonly gender: string | null
  readonly areaId: string | null
  /** The worker's usual venue. */
  readonly base: Place | null
  readonly familiesNow: number
  readonly sessionsWithFamily: number
  /** Why this worker cannot be chosen at all; empty for most. */
  readonly obstacles: readonly string[]
}

export type Reason = { readonly says: string; readonly weight: number }
export type Match = {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly obstacles: readonly string[]
}

/** What each thing weighs: knowing the family most (PRE-03), then what the child needs, then an even load. */
const weights = { knowsFamily: 6, gender: 5, language: 4, skill: 3, area: 2, near: 2, family: 1 } as const

const continuity = ({ sessionsWithFamily }: Candidate): readonly Reason[] =>
  sessionsWithFamily === 0
    ? []
    : [
        {
          says: `Knows the family from ${sessionsWithFamily} ${sessionsWithFamily === 1 ? 'session' : 'sessions'}`,
          weight: weights.knowsFamily,
        },
      ]

const languages = (worker: Candidate, wishes: MatchWishes): readonly Reason[] =>
  wishes.languages.map((language) =>
    worker.languages.includes(language)
      ? { says: `Speaks ${language}`, weight: language === 'English' ? 0 : weights.language }
      : { says: `Does not speak ${language}`, weight: -weights.language },
  )

const skills = (worker: Candidate, wishes: MatchWishes): readonly Reason[] =>
  worker.skills
    .filter((skill) => wishes.needWords.toLowerCase().includes(skill.toLowerCase()))
    .map((skill) => ({ says: `Has the skill: ${skill}`, weight: weights.skill }))

const gender = (worker: Candidate, wishes: MatchWishes): readonly Reason[] => {
  if (wishes.gender === null) return []
  return worker.gender === wishes.gender
    ? [{ says: `Is a ${wishes.gender}, as asked`, weight: weights.gender }]
    : [{ says: `A ${wishes.gender} was asked for`, weight: -weights.gender }]
}

const area = (worker: Candidate, wishes: MatchWishes): readonly Reason[] => {
  if (worker.areaId === null || wishes.areaId === null) return []
  return worker.areaId === wishes.areaId
    ? [{ says: 'Works in this area', weight: weights.area }]
    : [{ says: 'Works in another area', weight: -weights.area }]
}

/** "NE4" of "2 Elm Row, Northmere NE4 6AB": near enough to say who has far to go, and no more than an address already tells. */
export const districtOf = (address: string): string => /\b([a-z]{1,2}\d[a-z\d]?)\s*\d[a-z]{2}\b/i.exec(address)?.[1]?.toUpperCase() ?? ''

/** The same house is nearest, then the same postcode district; where nothing is known nothing is said. PRE-02 */
const distance = ({ base }: Candidate, { place }: MatchWishes): readonly Reason[] => {
  if (base === null || place === null) return []
  if (base.venueId === place.venueId) return [{ says: `Usually works at ${place.venue}`, weight: weights.near }]
  if (base.district !== '' && base.district === place.district)
    return [{ says: `Usually works near by, at ${base.venue} (${base.district})`, weight: 1 }]
  return [{ says: `Usually works at ${base.venue}, and the sessions are at ${place.venue}`, weight: -weights.near }]
}

const load = ({ familiesNow }: Candidate): Reason =>
  familiesNow === 0
    ? { says: 'Has no other family now', weight: weights.family }
    : { says: `Has ${familiesNow} other ${familiesNow === 1 ? 'family' : 'families'} now`, weight: -familiesNow * weights.family }

const matchOf = (worker: Candidate, wishes: MatchWishes): Match => {
  const reasons = [
    ...continuity(worker),
    ...gender(worker, wishes),
    ...languages(worker, wishes),
    ...skills(worker, wishes),
    ...area(worker, wishes),
    ...distance(worker, wishes),
    load(worker),
  ]
  return {
    id: worker.id,
    name: worker.name,
    score: reasons.reduce((sum, reason) => sum + reason.weight, 0),
    for: reasons.filter((reason) => reason.weight >= 0).map((reason) => reason.says),
    against: reasons.filter((reason) => reason.weight < 0).map((reason) => reason.says),
    obstacles: worker.obstacles,
  }
}

/** Workers in the order in which they suit the family, each with its reasons; whoever cannot be chosen stands last and says why. PRE-02 */
export const rankWorkers = (workers: readonly Candidate[], wishes: MatchWishes): readonly Match[] =>
  workers
    .map((worker) => matchOf(worker, wishes))
    .toSorted(
      (one, other) =>
        Number(one.obstacles.length > 0) - Number(other.obstacles.length > 0) ||
        other.score - one.score ||
        one.name.localeCompare(other.name),
    )

/** Whether somebody else stood first and could have been chosen: then the choice needs a word of its own. PRE-02 */
export const isAgainstFirst = (ranked: readonly Match[], chosen: string): boolean => {
  const first = ranked.find(({ obstacles }) => obstacles.length === 0)
  return first !== undefined && first.id !== chosen && ranked.every(({ id, score }) => id !== chosen || score < first.score)
}
