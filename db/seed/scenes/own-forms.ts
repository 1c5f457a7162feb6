import type { Actor } from '../../../src/domain/actor.ts'
import { ownFormKind, type OwnAnswers } from '../../../src/domain/own-form.ts'
import { askOtherParent } from '../../../src/features/own-forms/ask-other-parent.ts'
import { completeCopy } from '../../../src/features/own-forms/complete-copy.ts'
import { openOwnForm } from '../../../src/features/own-forms/open-own-form.ts'
import { copyOf, formOf, saveAnswers, type OwnCopy } from '../../../src/features/own-forms/own-form-store.ts'
import type { Work } from '../../../src/platform/work.ts'
import { holderOf, type Play, publicUrl } from '../play/play.ts'
import { house, moment, must } from '../stage.ts'
import { begunBy, childAsked, detailsOf, type OwnKid, type OwnParent, wholeBy, withOther } from './own-answers.ts'

type Asked = { readonly first: OwnParent; readonly other: OwnParent; readonly kids: readonly OwnKid[] }

const asked: readonly [Asked, Asked, Asked] = [
  {
    first: { name: ['Thea', 'Marlow'], relation: 'mother', visits: 'other', number: 610 },
    other: { name: ['Ruben', 'Marlow'], relation: 'father', visits: 'me', number: 620 },
    kids: [['Otto', 6, 'Marlow']],
  },
  {
    first: { name: ['Hanif', 'Rafiq'], relation: 'father', visits: 'me', number: 630 },
    other: { name: ['Laila', 'Rafiq'], relation: 'mother', visits: 'other', number: 640 },
    kids: [
      ['Zara', 8, 'Rafiq'],
      ['Idris', 5, 'Rafiq'],
    ],
  },
  {
    first: { name: ['Corinne', 'Bloomer'], relation: 'mother', visits: 'other', number: 650 },
    other: { name: ['Wes', 'Harding'], relation: 'father', visits: 'me', number: 660 },
    kids: [['Juniper', 7, 'Harding']],
  },
]

type Writing = {
  readonly daysAgo: number
  readonly time: string
  readonly copy: string
  readonly answers: OwnAnswers
  readonly isDone: boolean
}

/** Parents who ask for themselves: one has begun, one is in and waits for the other, one is whole and at the desk. REF-02 */
export const fillOwnForms = async (play: Play): Promise<void> => {
  const kind = ownFormKind(play.policy.referral.whoMayRefer)
  if (kind === null) return
  const [one, two, three] = asked
  const day = play.stage.day
  const [begun, half, whole] = [await open(play, one, 1), await open(play, two, 6), await open(play, three, 9)]
  await write(play, { daysAgo: 1, time: '19:40', copy: begun.copyId, answers: begunBy(one.first, one.kids, day), isDone: false })
  const first = withOther(wholeBy(three.first, three.kids, day), three.other)
  await write(play, { daysAgo: 8, time: '20:15', copy: whole.copyId, answers: first, isDone: true })
  if (kind === 'family') return
  const alone = withOther(wholeBy(two.first, two.kids, day), two.other)
  await write(play, { daysAgo: 4, time: '21:05', copy: half.copyId, answers: alone, isDone: true })
  await askOther(play, half.formId, { ...two, daysAgo: 3 })
  const copy = await askOther(play, whole.formId, { ...three, daysAgo: 7 })
  const second = wholeBy(three.other, three.kids, day)
  await write(play, { daysAgo: 2, time: '18:30', copy, answers: second, isDone: true })
}

const open = ({ stage }: Play, { first, kids }: Asked, daysAgo: number) =>
  stage.at(moment(stage, -daysAgo, '18:50'), house, (work) =>
    must(
      `A form for ${first.name.join(' ')}`,
      openOwnForm(work, {
        details: detailsOf(first),
        children: kids.slice(0, 1).map((kid) => childAsked(kid, stage.day)),
        by: { id: null, name: first.name.join(' ') },
        publicUrl,
      }),
    ),
  )

const found = async (work: Work, copy: string): Promise<OwnCopy> => {
  const one = await copyOf(work, copy)
  if (one === null) throw new Error('There is no such copy.')
  return one
}

/** On their own phone, through their own link. */
const write = async ({ stage }: Play, { daysAgo, time, copy, answers, isDone }: Writing): Promise<void> => {
  const parent: Actor = { kind: 'link', tenant: stage.tenant, id: copy, name: 'A parent' }
  await stage.at(moment(stage, -daysAgo, time), parent, async (work) => {
    await saveAnswers(work, copy, answers)
    if (isDone) await must('Sending in a form', completeCopy(work, await found(work, copy)))
  })
}

/** Only after somebody of the service has thought of safety. REF-02 */
const askOther = async (play: Play, formId: string, { other, daysAgo }: Asked & { readonly daysAgo: number }): Promise<string> => {
  const coordinator = holderOf(play, ['coordinator', 'manager'])
  return await play.stage.at(moment(play.stage, -daysAgo, '10:35'), coordinator, async (work) => {
    const because = 'She says that he knows of it and that she is not afraid. No order stands between them.'
    const details = detailsOf(other)
    await must('Writing to the other parent', askOtherParent(work, { formId, details, because, isSameMailRight: false, publicUrl }))
    return (await formOf(work, formId))?.copies.find(({ place }) => place === 2)?.id ?? ''
  })
}
