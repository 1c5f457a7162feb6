import { ownSteps } from '../../src/domain/own-form-questions.ts'
import { listRoutes } from '../../src/main/cli-routes.ts'
import type { Answered, CanaryGround } from './canaries-ground.ts'
import { factsOf, type Hit, hitsIn } from './canaries.ts'
import { marksIn } from './canaries-search.ts'

export type OpenProof = { readonly asked: number; readonly shown: number; readonly hits: readonly Hit[] }

const marksOf = ({ bytes, mediaType, headers }: Answered): ReadonlySet<string> =>
  new Set([...marksIn(bytes, mediaType), ...marksIn(Buffer.from(headers))])

/** Whoever holds a link, a stranger, and each organisation's case system: nobody of them has an account. */
export const proveOpen = async (ground: CanaryGround): Promise<OpenProof> => {
  const facts = factsOf(ground)
  const hits: Hit[] = []
  let asked = 0
  let shown = 0
  const look = async (who: string, where: string, given: Parameters<CanaryGround['askOpen']>[1], may: readonly string[] = []) => {
    const answer = await ground.askOpen(where, given)
    asked += 1
    if (answer.status === 200) shown += 1
    hits.push(...hitsIn(facts, marksOf(answer), { where, who }).filter((hit) => !isFor(hit, may)))
    return answer
  }
  const isFor = ({ fact, family }: Hit, may: readonly string[]): boolean =>
    ground.told.facts.some((one) => one.fact === fact && one.family === family && one.audience.some((reader) => may.includes(reader)))

  for (const { form, paper, visitor } of ground.told.links) {
    const pages = [
      '',
      '/pages',
      ...ownSteps.map(({ key }) => `/${key}`),
      '/children',
      '/child/0',
      '/papers',
      '/check',
      '/in',
      '/withdrawal',
    ]
    for (const page of pages) {
      await look('whoever holds the link of the other parent', `${form}${page}`, { visitor })
      await look('whoever found the link of a form', `${form}${page}`, {})
    }
    await look('whoever holds the link of a paper', paper, {})
  }
  for (const { path } of listRoutes().filter(({ method, path }) => method === 'GET' && !path.includes(':')))
    await look('a stranger', path, {})
  for (const { bearer, people, references } of ground.keys) {
    await look('a case system', '/api/v1/referrals', { bearer }, people)
    await look('a case system', '/api/v1/records', { bearer }, people)
    for (const reference of references) {
      const at = `/api/v1/referrals/${encodeURIComponent(reference)}`
      await look('a case system', at, { bearer }, people)
      const { bytes } = await look('a case system', `${at}/papers`, { bearer }, people)
      for (const [, id] of bytes.toString('utf8').matchAll(/"id":"([0-9a-f-]{36})"/g))
        await look('a case system', `${at}/papers/${id}/pdf`, { bearer }, people)
    }
  }
  return { asked, shown, hits }
}
