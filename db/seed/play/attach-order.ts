import { attachDocument } from '../../../src/features/documents/door.ts'
import type { Work } from '../../../src/platform/work.ts'
import type { FamilySpec } from '../spec.ts'
import { must } from '../stage.ts'

/** A court refers with its order attached; the family's first paper on file. REF-01 */
export const attachOrder = async (work: Work, draft: string, { surname, referrer }: FamilySpec): Promise<void> => {
  const bytes = await work.print({
    kind: 'document',
    title: 'Child arrangements order',
    subtitle: `In the matter of the ${surname} children`,
    service: 'Family Court',
    date: work.now.toString(),
    blocks: [{ kind: 'paragraph', text: 'The court orders that the children spend time with their parent at a family time centre.' }],
    foot: {},
  })
  const paper = { kind: 'court-order', fileName: 'Child arrangements order.pdf', bytes, byName: referrer } as const
  await must('Attaching the order', attachDocument(work, { ...paper, owner: { kind: 'draft', id: draft } }))
}
