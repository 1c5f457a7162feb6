import { listRoutes } from '../../src/main/cli-routes.ts'
import type { CanaryGround, Persona, SentLetter } from './canaries-ground.ts'
import { marksIn, shapeOf } from './canaries-search.ts'

export type Hit = { readonly where: string; readonly who: string; readonly fact: string; readonly family: string }
export type CrawlProof = {
  readonly personas: number
  readonly pages: number
  readonly marks: number
  readonly letters: number
  /** Facts that somebody who may did see: a mark that nobody ever sees proves nothing. */
  readonly shown: ReadonlySet<string>
  readonly hits: readonly Hit[]
}

type Fact = CanaryGround['told']['facts'][number]
export type Facts = ReadonlyMap<string, Fact>

export const factsOf = ({ told }: CanaryGround): Facts => new Map(told.facts.map((fact) => [shapeOf(fact.mark), fact]))

/** The marks in an answer that its reader may not see. */
export const hitsIn = (facts: Facts, found: ReadonlySet<string>, at: { readonly where: string; readonly who: string }): readonly Hit[] =>
  [...found].flatMap((shape) => {
    const fact = facts.get(shape)
    return fact === undefined || fact.audience.includes(at.who) ? [] : [{ ...at, fact: fact.fact, family: fact.family }]
  })

/** Every address that a person might try: all routes with all that is known to be there, whether a link leads to it or not. */
const startsFor = ({ told }: CanaryGround, { tenant }: Persona): readonly string[] => {
  const families = told.families.filter((family) => family.tenant === tenant)
  const ids: Readonly<Record<string, readonly string[]>> = {
    families: families.map(({ id }) => id),
    referrals: families.flatMap(({ referrals }) => referrals),
    sessions: families.flatMap(({ sessions }) => sessions.slice(-3)),
    records: families.flatMap(({ records }) => records.slice(-3)),
    papers: families.flatMap(({ papers }) => papers),
    letters: families.flatMap(({ letters }) => letters),
    agreements: families.flatMap(({ agreements }) => agreements),
    'own-forms': families.flatMap(({ forms }) => forms),
    'pre-visits': families.flatMap(({ visits }) => visits),
  }
  return listRoutes()
    .filter(({ method, path }) => method === 'GET' && !/^\/(assets|livez|readyz|api|sign-out)/.test(path))
    .flatMap(({ path, params }) => {
      if (params.length === 0) return [path]
      const [room = ''] = path.split('/').slice(1)
      return params.length === 1 && path.startsWith(`/${room}/:id`) ? (ids[room] ?? []).map((id) => path.replace(':id', id)) : []
    })
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))

/** The same page for another week or view: a few of each are enough. */
const kindOf = (path: string): string => {
  const [place = '', query] = path.split('?')
  return query === undefined ? '' : `${place.replace(/[0-9a-f-]{36}/g, ':id')}?`
}

const mostOfKind = 8

export type CrawlLimits = { readonly mostPages?: number }

/** Follows every link from every address as this person, and looks at all that comes back. */
const crawlAs = async (ground: CanaryGround, facts: Facts, persona: Persona, { mostPages = 100_000 }: CrawlLimits) => {
  const shown = new Set<string>()
  const waiting = ['/', ...startsFor(ground, persona), '/search?q=street', '/search?q=a']
  const seen = new Set<string>()
  const kinds = new Map<string, number>()
  const hits: Hit[] = []
  for (let path = waiting.shift(); path !== undefined && seen.size < mostPages; path = waiting.shift()) {
    const kind = kindOf(path)
    const count = kinds.get(kind) ?? 0
    if (seen.has(path) || path.startsWith('/assets') || path.startsWith('/sign-out') || (kind !== '' && count >= mostOfKind)) continue
    seen.add(path)
    kinds.set(kind, count + 1)
    const answer = await ground.ask(persona, path)
    const found = new Set([...marksIn(answer.bytes, answer.mediaType), ...marksIn(Buffer.from(answer.headers))])
    hits.push(...hitsIn(facts, found, { where: path, who: persona.id }))
    for (const shape of found) shown.add(facts.get(shape)?.fact ?? '')
    if (answer.mediaType.startsWith('text/html')) waiting.push(...linksIn(answer.bytes.toString('utf8')))
  }
  return { pages: seen.size, shown, hits }
}

/** As each of these people over everything they can reach; then every letter, and the log. */
export const proveCanaries = async (
  ground: CanaryGround,
  given: CrawlLimits & { readonly personas?: readonly Persona[]; readonly onPersona?: (words: string) => void } = {},
): Promise<CrawlProof> => {
  const facts = factsOf(ground)
  const personas = given.personas ?? ground.told.personas
  const hits: Hit[] = []
  const shown = new Set<string>()
  let pages = 0
  for (const persona of personas) {
    const crawled = await crawlAs(ground, facts, persona, given)
    pages += crawled.pages
    for (const fact of crawled.shown) shown.add(fact)
    hits.push(...crawled.hits)
    given.onPersona?.(`${persona.id}: ${crawled.pages} pages, ${crawled.hits.length} hits`)
  }
  const letters = await ground.letters()
  hits.push(...letters.flatMap((letter) => letterHits(ground, facts, letter)))
  const logged = marksIn(Buffer.from(ground.log().join('\n')))
  hits.push(...hitsIn(facts, logged, { where: 'the log', who: 'whoever reads the log' }))
  return { personas: personas.length, pages, marks: facts.size, letters: letters.length, shown, hits }
}

/** A letter may carry its reader's own address on the envelope; inside it holds no mark that they may not see. */
const letterHits = ({ told }: CanaryGround, facts: Facts, { to, subject, text, papers }: SentLetter): readonly Hit[] => {
  const who = told.personas.find(({ email, account }) => account === to || to.includes(email))?.id ?? `whoever reads the letters of ${to}`
  const found = [
    marksIn(Buffer.from(`${subject} ${text}`)),
    ...papers.map(({ bytes, name }) => marksIn(bytes, name.endsWith('.pdf') ? 'application/pdf' : '')),
  ]
  return found.flatMap((marks) => hitsIn(facts, marks, { where: `the letter "${subject}"`, who }))
}
