import type { Story } from '../spec.ts'
import { allocate, draft, offer, sign } from './agree.ts'
import { assess } from './assess.ts'
import { letPartiesIn } from './join.ts'
import type { Case, Play } from './play.ts'
import { visit } from './visit.ts'
import { writePlans } from './write-plans.ts'

export const steps = ['accepted', 'assessed', 'allocated', 'drafted', 'offered', 'part-signed', 'signed'] as const

/** How far a story goes on the way to the first session; those with sessions have gone all of it. */
export const reached = (story: Story): number => {
  const place = steps.indexOf(story as (typeof steps)[number])
  return place < 0 ? steps.length : place
}

/** From the acceptance to the last signature, as far as this family has come. */
export const prepare = async (play: Play, one: Case): Promise<void> => {
  const far = reached(one.family.story)
  const has = (step: (typeof steps)[number]): boolean => far >= steps.indexOf(step)
  if (has('assessed')) await assess(play, one, { after: one.family.story === 'assessed' ? 5 : 4 })
  await letPartiesIn(play, one)
  if (has('allocated')) await allocate(play, one)
  if (has('drafted')) await draft(play, one)
  if (has('drafted')) await visit(play, one, has('offered') ? 'on-record' : 'planned')
  if (has('offered')) await writePlans(play, one)
  if (has('offered')) await offer(play, one)
  if (has('part-signed')) await sign(play, one, has('signed') ? 'all' : 'some')
}
