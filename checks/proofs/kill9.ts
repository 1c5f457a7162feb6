import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../src/platform/embedded-postgres/postmaster.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { aProduct, type Product, type SignedIn, settleProduct } from './kill9-product.ts'

export type KillProof = {
  readonly acknowledged: number
  /** Acknowledged and not there afterwards. */
  readonly lost: number
  /** There more than once. */
  readonly doubled: number
  readonly slowestAppMs: number
  readonly slowestDatabaseMs: number
}

type Writers = AsyncDisposable & { readonly acknowledged: Set<string>; readonly end: () => Promise<void> }
type Belief = 'answer' | 'sending'

const writersAtOnce = 4

/** Puts one worker after another on record. A send without an answer is repeated as the very same form, as a browser or a tablet would. */
export const keepWriting = (
  product: Product,
  who: SignedIn,
  { belief, gapMs }: { readonly belief: Belief; readonly gapMs: number },
): Writers => {
  const acknowledged = new Set<string>()
  let isEnded = false
  const write = async (writer: number): Promise<void> => {
    for (let count = 1; !isEnded; count += 1) {
      const name = `Written ${writer} ${count}`
      if (belief === 'sending') acknowledged.add(name)
      while (!(await send(product, who, name))) {
        if (isEnded || belief === 'sending') break
        await pause(20)
      }
      if (!isEnded || belief === 'sending') acknowledged.add(name)
      if (gapMs > 0) await pause(gapMs)
    }
  }
  const running = Array.from({ length: writersAtOnce }, (_, writer) => write(writer))
  const end = async (): Promise<void> => {
    isEnded = true
    await Promise.all(running)
  }
  return { acknowledged, end, [Symbol.asyncDispose]: end }
}

/** True when the product has said that it is done. */
const send = async ({ port }: Product, { cookie, csrf }: SignedIn, name: string): Promise<boolean> => {
  const typed = {
    [hiddenNames.csrf]: csrf,
    [hiddenNames.once]: name,
    name,
    employment: 'bank',
    startedOn: '2026-05-01',
    languages: 'English',
  }
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/workers/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(typed).toString(),
    })
    await answer.arrayBuffer()
    if (answer.status === 303 && answer.headers.get('location')?.startsWith('/workers') === true) return true
    if (answer.status < 500) throw new TypeError(`${answer.status} ${answer.headers.get('location') ?? ''}`)
    return false
  } catch (error) {
    if (error instanceof TypeError && /^[34]\d\d /.test(error.message)) throw error
    return false
  }
}

const compare = async (product: Product, acknowledged: ReadonlySet<string>): Promise<Pick<KillProof, 'lost' | 'doubled'>> => {
  const rows = await ask<{ name: string; n: number }>(
    await product.url(),
    `select name, count(*)::int as n from worker where name like 'Written %' group by name`,
  )
  const there = new Map(rows.map(({ name, n }) => [name, n]))
  return { lost: [...acknowledged].filter((name) => !there.has(name)).length, doubled: rows.filter(({ n }) => n > 1).length }
}

type Given = { readonly app: number; readonly database: number; readonly belief?: Belief; readonly onRound?: (words: string) => void }

/** Kills the app, and then the database, in the middle of writing, so many times each; then looks for every acknowledged write. */
export const proveKill9 = async ({ app, database, belief = 'answer', onRound = () => undefined }: Given): Promise<KillProof> => {
  const product = await aProduct()
  try {
    await product.start()
    const who = await settleProduct(product)
    await using writers = keepWriting(product, who, { belief, gapMs: belief === 'sending' ? 5 : 0 })
    const times = { app: [0], database: [0] }
    for (let round = 1; round <= app + database; round += 1) {
      await pause(150 + (round % 7) * 40)
      if (round <= app) times.app.push(await killAndStart(product))
      else times.database.push(await killDatabase(product))
      onRound(`${round} of ${app + database}: ${writers.acknowledged.size} acknowledged`)
    }
    await pause(200)
    await writers.end()
    const found = await compare(product, writers.acknowledged)
    return {
      acknowledged: writers.acknowledged.size,
      ...found,
      slowestAppMs: Math.max(...times.app),
      slowestDatabaseMs: Math.max(...times.database),
    }
  } finally {
    await product.end()
  }
}

const killAndStart = async (product: Product): Promise<number> => {
  await product.killApp()
  return await product.start()
}

const killDatabase = async (product: Product): Promise<number> => {
  product.killDatabase()
  await pause(50)
  return await product.untilReady()
}
