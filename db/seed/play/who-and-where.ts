import type { Hand, Place } from '../settle.ts'
import type { Story } from '../spec.ts'
import type { Play } from './play.ts'

const withSessions: ReadonlySet<Story> = new Set(['planned', 'running', 'arriving', 'under-way', 'ended', 'record-late', 'bumpy'])

export const hasSessions = (story: Story): boolean => withSessions.has(story)

/** Which of the families of an area with sessions this is: each has a worker and a room of its own, so that no two ever clash. */
const turnOf = (play: Play, place: number): number => {
  const families = play.spec.families
  const { area } = families[place] ?? {}
  return families.slice(0, place).filter((family) => family.area === area && hasSessions(family.story)).length
}

const inArea = <T extends { readonly area: string | null }>(all: readonly T[], area: string | undefined): readonly T[] => {
  const near = all.filter((one) => area === undefined || one.area === null || one.area === area)
  return near.length > 0 ? near : all
}

const nth = <T>(all: readonly T[], place: number, what: string): T => {
  const found = all[place % Math.max(1, all.length)]
  if (found === undefined) throw new Error(`This service has no ${what}.`)
  return found
}

export const placeFor = (play: Play, place: number): Place =>
  nth(inArea(play.settled.places, play.spec.families[place]?.area), turnOf(play, place), 'room')

/** Only workers whose papers are current for a long time. PRE-04 */
export const handFor = (play: Play, place: number): Hand =>
  nth(
    inArea(
      play.settled.hands.filter(({ papers }) => papers === 'current'),
      play.spec.families[place]?.area,
    ),
    turnOf(play, place),
    'worker',
  )
