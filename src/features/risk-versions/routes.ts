/**
 * Older versions of a family's risk assessment: two side by side with what changed, and each as a paper for professionals (RISK-04).
 * It refuses nothing to those who may read the risks, and changes nothing: a version is never written over.
 */
import { today } from '../../domain/civil-time.ts'
import { childrenInWords } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { type Answer, type Ask, get, notFound, routes } from '../../web/route.ts'
import { aboutFamily, childrenOf } from '../families/door.ts'
import { riskContentOf, riskVersions } from '../risk-assessments/door.ts'
import { showCompare } from './compare.page.tsx'
import { riskDocument } from './risk-document.ts'

const downloadRisk = async ({ work, service, params }: Ask): Promise<Answer> => {
  const family = params['id'] as FamilyId
  const risk = (await riskVersions(work, family)).find(({ version }) => String(version) === params['version'])
  const file = await work.row<{ reference: string }>`select reference from family where tenant_id = ${work.tenant} and id = ${family}`
  if (risk === undefined || file === null) return notFound
  const document = riskDocument({
    risk,
    content: await riskContentOf(work, risk.id),
    children: childrenInWords(await childrenOf(work, family)),
    service: service.name,
    reference: file.reference,
    printedOn: dateInFull(today(work.now)),
  })
  return {
    kind: 'file',
    bytes: await work.print(document),
    mediaType: 'application/pdf',
    name: `risk-assessment-version-${risk.version}.pdf`,
  }
}

export const riskVersionRoutes = routes([
  get({ path: '/families/:id/risk/compare', may: 'risk.read', about: aboutFamily, reads: 'risk', show: showCompare }),
  get({ path: '/families/:id/risk/versions/:version/pdf', may: 'risk.read', about: aboutFamily, reads: 'risk', show: downloadRisk }),
])
