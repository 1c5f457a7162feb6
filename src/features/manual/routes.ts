/**
 * The manual of procedures, always true to the values in force, to read and as a PDF (DATA-05).
 * It refuses to be edited: change a value of the policy, and the manual changes with it.
 */
import { today } from '../../domain/civil-time.ts'
import { type Ask, get, page, routes } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { ManualPage } from './manual.page.tsx'
import { manualDocument } from './manual-document.ts'
import { manualOf } from './manual-of.ts'

const manualFor = async ({ work, service }: Ask) => manualOf(await policyInForce(work), service.name)

const showManual = async (ask: Ask) => page('Manual of procedures', ManualPage({ manual: await manualFor(ask) }), { isPrintable: true })

const downloadManual = async (ask: Ask) => {
  const document = manualDocument(await manualFor(ask), today(ask.work.now).toString())
  return { kind: 'file', bytes: await ask.work.print(document), mediaType: 'application/pdf', name: 'manual-of-procedures.pdf' } as const
}

export const manualRoutes = routes([
  get({ path: '/manual', may: 'manual.read', show: showManual }),
  get({ path: '/manual.pdf', may: 'manual.read', show: downloadManual }),
])
