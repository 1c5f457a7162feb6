import type { Temporal } from 'temporal-polyfill'
import { planPartWords, planParts } from '../../domain/child-plan.ts'
import type { PdfDocument } from '../../domain/document.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { givePaper, papersOf } from '../papers/door.ts'
import { planValue } from './plan-words.ts'
import type { PlanOnFile } from './plan-store.ts'

type Given = {
  readonly family: FamilyId
  readonly reader: { readonly id: string; readonly name: string }
  readonly plan: PlanOnFile
  readonly child: string
}
type Printed = Pick<Given, 'plan' | 'child'> & { readonly service: string; readonly reference: string; readonly forWhom?: string }

export const planTitle = (child: string): string => `Family time plan for ${child}`

/** One child's plan on paper: the parts in their order, and the team leader's word where it was given. AGR-06, AGR-08 */
export const planDocument = ({ plan, child, service, reference, forWhom }: Printed): PdfDocument => ({
  kind: 'document',
  title: planTitle(child),
  subtitle: `Version ${plan.version}, written on ${dateInFull(today(plan.at))} by ${plan.byName}`,
  service,
  ...(forWhom === undefined ? {} : { forWhom }),
  reference,
  date: plan.at.toString(),
  blocks: [
    ...planParts.flatMap((part) => {
      const value = planValue(plan.plan, part)
      return value === ''
        ? []
        : [
            { kind: 'heading' as const, level: 1 as const, text: planPartWords[part] },
            { kind: 'paragraph' as const, text: value },
          ]
    }),
    ...(plan.agreed === null
      ? []
      : [
          {
            kind: 'notice' as const,
            title: 'Agreed for the time being',
            text: `By ${plan.agreed.byName}, ${momentInWords(plan.agreed.at)}. The court may decide otherwise.`,
          },
        ]),
  ],
  foot: {},
})

export const givePlanPaper = async (work: Work, { family, reader, plan, child }: Given): Promise<void> => {
  const file = await work.row<{ service: string; reference: string }>`
    select t.name as service, f.reference from family f join tenant t on t.tenant_id = f.tenant_id
    where f.tenant_id = ${work.tenant} and f.id = ${family}`
  const document = planDocument({ plan, child, service: file?.service ?? '', reference: file?.reference ?? '', forWhom: reader.name })
  await givePaper(work, { family, to: { name: reader.name, partyId: reader.id }, kind: 'plan', document })
}

export type PlanGiven = { readonly child: string; readonly toName: string; readonly at: Temporal.Instant }

/** To whom each child's plan was given, and when, the newest first. */
export const plansGiven = async (work: Work, family: FamilyId, children: readonly string[]): Promise<readonly PlanGiven[]> => {
  const papers = (await papersOf(work, family)).filter(({ kind }) => kind === 'plan')
  return papers.flatMap(({ title, toName, givenAt: at }) => {
    const child = children.find((name) => title === planTitle(name))
    return child === undefined || at === null ? [] : [{ child, toName, at }]
  })
}
