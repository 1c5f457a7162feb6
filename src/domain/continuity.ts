/** One session that was held, and who worked in it; a session nobody worked in is left out before. */
export type Held = { readonly worker: string }

export type Continuity = {
  readonly sessions: number
  readonly workers: number
  /** Of a hundred sessions, how many were with the worker who had most of them. */
  readonly sameWorkerPercent: number
  /** The one who had most sessions; the earlier one when two had as many. */
  readonly most: string
}

/** The share of a family's sessions that one and the same worker had: a child settles with a face they know. PRE-03 */
export const continuityOf = (held: readonly Held[]): Continuity | null => {
  const counts = new Map<string, number>()
  for (const { worker } of held) counts.set(worker, (counts.get(worker) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (first === undefined) return null
  const [most, count] = first
  return { sessions: held.length, workers: counts.size, sameWorkerPercent: Math.floor((count * 100) / held.length), most }
}

/** For a whole service each family counts by its sessions, so that many short files do not hide a long one. PRE-03 */
export const continuityOfAll = (families: readonly Pick<Continuity, 'sessions' | 'sameWorkerPercent'>[]): number | null => {
  const sessions = families.reduce((sum, family) => sum + family.sessions, 0)
  if (sessions === 0) return null
  return Math.floor(families.reduce((sum, family) => sum + family.sessions * family.sameWorkerPercent, 0) / sessions)
}

export const continuityInWords = ({ sessions, workers, sameWorkerPercent }: Continuity): string => {
  const many = `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`
  return workers === 1
    ? `${many}, all with the same worker`
    : `${many} with ${workers} workers; ${sameWorkerPercent} of 100 with the same worker`
}
