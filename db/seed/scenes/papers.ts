import type { PdfDocument } from '../../../src/domain/document.ts'
import { givePaper } from '../../../src/features/papers/door.ts'
import { keptFromReader } from '../../../src/features/papers/release-gate.ts'
import { releasePaper } from '../../../src/features/papers/settle-paper.ts'
import type { Work } from '../../../src/platform/work.ts'
import { type Case, holderOf, type Play } from '../play/play.ts'
import { handFor } from '../play/who-and-where.ts'
import { moment, must } from '../stage.ts'
import { schoolOf } from '../words.ts'
import { caseOf, visitorOf } from './scene.ts'

/** A letter that names a school or a number stops at the gate: one waits, one was let through by the manager, and a harmless one went. RISK-07 */
export const givePapers = async (play: Play): Promise<void> => {
  const [one, other] = [caseOf(play, 'planned'), caseOf(play, 'bumpy')]
  await write(play, caseOf(play, 'running'), 'On Saturday the big room is yours for an hour longer. Bring the train set.')
  await write(play, one, `If the bus is late, ring the number that the children know: ${await numberKept(play, one)}.`)
  const held = await write(play, other, `The summer fair at ${schoolOf(other.place)} is on the first Saturday of the month.`)
  const manager = holderOf(play, ['manager'])
  const reason = 'The parent has gone to parents’ evenings there all year. The court knows it.'
  await play.stage.at(moment(play.stage, -1, '16:05'), manager, (work) => must('Releasing', releasePaper(work, { paper: held, reason })))
}

/** A number that whoever visits must not learn. */
const numberKept = (play: Play, one: Case): Promise<string> =>
  play.stage.at(moment(play.stage, -1, '11:10'), handFor(play, one.place).person, async (work) => {
    const { id } = await visitorOf(work, one.familyId)
    const kept = await keptFromReader(work, { family: one.familyId, partyId: id })
    return kept.find(({ kind }) => kind === 'phone')?.text ?? ''
  })

const write = (play: Play, one: Case, words: string): Promise<string> => {
  const { person } = handFor(play, one.place)
  return play.stage.at(moment(play.stage, -1, '11:15'), person, async (work) => {
    const { id, name } = await visitorOf(work, one.familyId)
    const document = await letterTo(work, { one, name, words: play.pen(one.family)('words of a letter', words) })
    return (await givePaper(work, { family: one.familyId, to: { name, partyId: id }, kind: 'letter', document })).id
  })
}

type Letter = { readonly one: Case; readonly name: string; readonly words: string }

const letterTo = async (work: Work, { one, name, words }: Letter): Promise<PdfDocument> => {
  const file = await work.row<{ service: string; reference: string }>`
    select t.name as service, f.reference from family f join tenant t on t.tenant_id = f.tenant_id
    where f.tenant_id = ${work.tenant} and f.id = ${one.familyId}`
  return {
    kind: 'document',
    title: 'About the next weeks',
    service: file?.service ?? '',
    reference: file?.reference ?? '',
    forWhom: name,
    date: work.now.toString(),
    blocks: [
      { kind: 'paragraph', text: `Dear ${name},` },
      { kind: 'paragraph', text: words },
    ],
    foot: {},
  }
}
