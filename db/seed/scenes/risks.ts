import { keepApart } from '../../../src/features/keep-apart/keep-apart.ts'
import { assess } from '../play/assess.ts'
import { deciderFor, holderOf, type Play } from '../play/play.ts'
import { moment, must } from '../stage.ts'
import { caseOf, visitorOf } from './scene.ts'

/** A second look at one family, so that two versions stand side by side; and two families who must not meet. */
export const lookAgain = async (play: Play): Promise<void> => {
  const one = caseOf(play, 'running')
  await assess(play, one, { after: 40, isAgain: true })
  await keepTwoApart(play)
}

/** Who is no friend of whom outside: recorded by somebody who may read both files. RISK-06 */
const keepTwoApart = async (play: Play): Promise<void> => {
  const [one, other] = [caseOf(play, 'planned'), caseOf(play, 'bumpy')]
  const manager = holderOf(play, ['manager'])
  await play.stage.at(moment(play.stage, -8, '16:20'), manager, async (work) => {
    const far = await work.row<{ reference: string }>`
      select reference from family where tenant_id = ${work.tenant} and id = ${other.familyId}`
    const mine = await visitorOf(work, one.familyId)
    const because = play.pen(one.family)('why two families must not meet', 'The two men were before the court together after a fight.')
    const named = { one: mine.id, other: null, otherFile: far?.reference ?? '', otherName: '' }
    const asked = { family: one.familyId, ...named, because, orderOn: null, until: play.stage.day.add({ months: 6 }) }
    return await must('Keeping two families apart', keepApart(work, manager, asked))
  })
  if (play.spec.policy === 'county') await withinCentral(play)
}

/** A no-contact order with its day, between two people of one file. RISK-06 */
const withinCentral = async (play: Play): Promise<void> => {
  const one = caseOf(play, 'signed')
  const by = deciderFor(play, one.family.area)
  await play.stage.at(moment(play.stage, -6, '13:05'), by, async (work) => {
    const visitor = await visitorOf(work, one.familyId)
    const carer = await work.row<{ id: string }>`
      select id from party where tenant_id = ${work.tenant} and family_id = ${one.familyId} and side in ('carer', 'resident') limit 1`
    if (carer === null) return
    const sides = { one: visitor.id, other: carer.id, otherFile: '', otherName: '' }
    const because = play.pen(one.family)('why they must not meet', 'They quarrelled at the gate, and the police came.')
    const asked = { family: one.familyId, ...sides, because, orderOn: play.stage.day.subtract({ days: 20 }), until: null }
    await must('Keeping two people apart', keepApart(work, by, asked))
  })
}
