import { likelyPairs } from '../../../src/domain/file-join.ts'
import { closeFile, recordPayment } from '../../../src/features/closures/close-file.ts'
import { likelySame } from '../../../src/features/duplicates/door.ts'
import { joinFiles } from '../../../src/features/duplicates/join-files.ts'
import { tellApart } from '../../../src/features/duplicates/tell-apart.ts'
import { childrenOf, partiesOf } from '../../../src/features/families/door.ts'
import { endWait } from '../../../src/features/waiting-list/end-wait.ts'
import type { FamilyId } from '../../../src/domain/ids.ts'
import type { Work } from '../../../src/platform/work.ts'
import { acceptBack } from '../play/decide.ts'
import { type Case, deciderFor, holderOf, type Play } from '../play/play.ts'
import { moment, must } from '../stage.ts'
import { caseOf } from './scene.ts'

/** Files that were closed, one family that comes back to its own, one pair told apart, and one that the desk still has to look at. */
export const sameChildren = async (play: Play): Promise<void> => {
  const owes = play.policy.closure.debtPaidToReturn
  await close(play, caseOf(play, 'closed'), { owed: owes ? '42.50' : '', daysAgo: 40 })
  await comeBack(play, owes)
  await tellTwoApart(play)
}

type Closed = { readonly owed: string; readonly daysAgo: number }

const close = async (play: Play, one: Case, { owed, daysAgo }: Closed): Promise<void> => {
  const manager = holderOf(play, ['manager'])
  const why = play.pen(one.family)('why the file is closed', 'They see each other at home now, with the grandparents near.')
  await play.stage.at(moment(play.stage, -daysAgo, '15:30'), deciderFor(play, one.family.area), (work) =>
    must('Off the waiting list', endWait(work, { family: one.familyId, why: 'not-needed', reason: why })),
  )
  await play.stage.at(moment(play.stage, -daysAgo, '15:35'), manager, (work) =>
    must('Closing a file', closeFile(work, manager, { family: one.familyId, why, owed })),
  )
}

/** Referred again under the same names: the new file is continued in the old one, and what was owed is paid. REF-14, REF-16 */
const comeBack = async (play: Play, owes: boolean): Promise<void> => {
  const [before, again] = [caseOf(play, 'closed', 1), caseOf(play, 'returned')]
  const manager = holderOf(play, ['manager'])
  await close(play, before, { owed: owes ? '18' : '', daysAgo: 33 })
  if (owes)
    await play.stage.at(moment(play.stage, again.receivedOn + 1, '10:10'), manager, (work) =>
      must('Paying', recordPayment(work, manager, { family: before.familyId, paidBy: before.family.visiting[0] })),
    )
  await play.stage.at(moment(play.stage, again.receivedOn + 2, '11:50'), manager, async (work) => {
    const [going, staying] = [await peopleOf(work, again.familyId), await peopleOf(work, before.familyId)]
    const pairs = { children: likelyPairs(going.children, staying.children), adults: likelyPairs(going.adults, staying.adults) }
    const files = { going: again.familyId, staying: before.familyId, ...pairs }
    return await must(
      'Joining two files',
      joinFiles(work, manager, { ...files, isSightSeen: true, why: 'The same child: we closed this file last month.' }),
    )
  })
  await acceptBack(play, again)
}

const peopleOf = async (work: Work, family: FamilyId) => ({
  children: (await childrenOf(work, family)).map(({ id, givenName, familyName }) => ({ id, name: `${givenName} ${familyName}` })),
  adults: (await partiesOf(work, family)).map(({ id, name }) => ({ id, name })),
})

/** Somebody looked, rang, and knows that these are two children. REF-16 */
const tellTwoApart = async (play: Play): Promise<void> => {
  const one = play.cases.filter(({ family }) => family.bornAs !== undefined && family.story === 'received-today')[1]
  if (one === undefined) return
  const manager = holderOf(play, ['manager'])
  await play.stage.at(moment(play.stage, 0, '09:55'), manager, async (work) => {
    for (const { childId, otherId } of await likelySame(work, one.familyId))
      await must('Telling two children apart', tellApart(work, manager, { family: one.familyId, child: childId, other: otherId }))
  })
}
