import { aFamily } from '../../src/testing/a-family.ts'
import { sendFiles } from '../../src/testing/send-files.ts'
import type { TestService, Visitor } from '../../src/testing/service.ts'
import type { Case } from './uploads-corpus.ts'

export type UploadProof = {
  readonly tried: number
  readonly kept: number
  readonly faults: readonly string[]
  readonly slowestMs: number
  readonly peakMegabytes: number
}

const mostMs = 30_000
const mostMegabytes = 1200

type Way = { readonly service: TestService; readonly visitor: Visitor; readonly at: string }

const filesStored = async ({ service }: Way): Promise<number> =>
  (await service.work((work) => work.rows`select id from stored_file where tenant_id = ${work.tenant} and purpose = 'document'`)).length

const megabytes = (): number => process.memoryUsage.rss() / 1e6

/** What was kept, opened again: a download of a kind that we name ourselves, with nothing of the sender's in its head. */
const faultsInKept = async ({ visitor, at }: Way, what: string): Promise<readonly string[]> => {
  const list = await visitor.get(at)
  const last = [...list.html.matchAll(/href="(\/families\/[^"]+\/documents\/[0-9a-f-]{36})"/g)].at(-1)?.[1]
  if (last === undefined) return [`${what}: kept, but not on the list`]
  const opened = await visitor.get(last)
  const disposition = String(opened.headers['content-disposition'])
  return [
    ...(/^attachment; filename="[\w .-]+\.(pdf|jpg|png)"$/.test(disposition) ? [] : [`${what}: leaves as ${disposition}`]),
    ...(opened.headers['x-content-type-options'] === 'nosniff' ? [] : [`${what}: may be taken for something else`]),
    ...(/^(application\/pdf|image\/jpeg|image\/png)$/.test(String(opened.headers['content-type']))
      ? []
      : [`${what}: leaves as ${String(opened.headers['content-type'])}`]),
    ...(opened.bytes.includes('Example phone') ? [`${what}: still says where it was taken`] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]/.test(list.html) ? [`${what}: turns the list's letters round`] : []),
  ]
}

type Said = Awaited<ReturnType<typeof sendFiles>>

const faultsInRefusal = (said: Said, one: Case): readonly string[] => [
  ...(one.expects instanceof RegExp && !one.expects.test(said.words) ? [`${one.what}: not told plainly`] : []),
  ...(/value="report"[^>]*checked/.test(said.html) ? [] : [`${one.what}: the rest of the form is gone`]),
]

const tryOne = async (way: Way, one: Case): Promise<{ readonly isKept: boolean; readonly faults: readonly string[] }> => {
  const before = await filesStored(way)
  const file = { name: one.name, bytes: await one.bytes(), ...(one.mediaType === undefined ? {} : { mediaType: one.mediaType }) }
  const said = await sendFiles(way.service, way.visitor, way.at, { typed: { kind: 'report', isConfidential: 'yes' }, files: { file } })
  const isKept = said.status === 303
  const stored = (await filesStored(way)) - before
  const faults = [
    ...(said.status >= 500 ? [`${one.what}: ${said.status}`] : []),
    ...(one.expects === 'kept' && !isKept ? [`${one.what}: refused with ${said.status}`] : []),
    ...(one.expects instanceof RegExp && isKept ? [`${one.what}: kept`] : []),
    ...(!isKept && stored > 0 ? [`${one.what}: refused, but stored`] : []),
    ...(isKept ? await faultsInKept(way, one.what) : []),
    ...(!isKept && one.expects !== 'bounded' && one.expects !== 'kept' ? faultsInRefusal(said, one) : []),
  ]
  return { isKept, faults }
}

/** Sends each file through the real page of a family's documents, and holds what comes of it against what must. */
export const tryUploads = async (service: TestService, corpus: readonly Case[]): Promise<UploadProof> => {
  const visitor = await service.as('leader')
  const faults: string[] = []
  const start = megabytes()
  let kept = 0
  let slowestMs = 0
  let peak = start
  const watch = setInterval(() => {
    peak = Math.max(peak, megabytes())
  }, 20)
  for (const one of corpus) {
    const { familyId } = await aFamily(service)
    const began = performance.now()
    const { isKept, faults: found } = await tryOne({ service, visitor, at: `/families/${familyId}/documents` }, one)
    const took = performance.now() - began
    slowestMs = Math.max(slowestMs, took)
    kept += isKept ? 1 : 0
    faults.push(...found, ...(took > mostMs ? [`${one.what}: took ${Math.round(took)} ms`] : []))
  }
  clearInterval(watch)
  const peakMegabytes = Math.round(peak - start)
  if (peakMegabytes > mostMegabytes) faults.push(`all together: ${peakMegabytes} MB more than before`)
  return { tried: corpus.length, kept, faults, slowestMs: Math.round(slowestMs), peakMegabytes }
}
