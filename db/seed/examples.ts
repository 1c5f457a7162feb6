import { theHouse } from '../../src/domain/actor.ts'
import type { TenantId } from '../../src/domain/ids.ts'
import { sealAll } from '../../src/platform/sealer.ts'
import type { Database } from '../../src/platform/transaction.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { playScenes } from './scenes/scenes.ts'
import { fiveServices } from './services/five.ts'
import type { SeedGround } from './stage.ts'
import { openDoors, playService } from './whole-story.ts'

type Found = { readonly slug: string }

/**
 * Makes the five example services, with every state present, as though they had worked for years. A second time it does nothing;
 * examples that were left half made (the process was stopped) are wiped and made anew. Real services are never touched.
 */
export const seedExamples = async (ground: SeedGround): Promise<void> => {
  const database = ground.databaseAt(fixedClock(ground.now))
  const house = 0 as TenantId
  const found = await database.inTransaction(
    house,
    theHouse,
    (work) => work.rows<Found>`select slug from tenant where is_example and tenant_id > 0`,
  )
  const isWhole = fiveServices.every(({ slug }) => found.some((one) => one.slug === slug))
  if (isWhole) return ground.say('The examples are already there.')
  if (found.some(({ slug }) => slug.endsWith('-unfinished'))) await wipe(database)

  const first = await nextTenant(database)
  const missing = fiveServices.filter(({ slug }) => !found.some((one) => one.slug === slug))
  await Promise.all(
    missing.map(async (spec, order) => {
      const begun = performance.now()
      const play = await playService(ground, (first + order) as TenantId, spec)
      await playScenes(play)
      await openDoors(play)
      ground.say(
        `${spec.name}: ${spec.families.length} families, ${spec.people.length} people (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
      )
    }),
  )
  await sealAll(database)
}

const wipe = (database: Database) =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => void (await work.rows`select app.wipe_examples()`))

const nextTenant = (database: Database): Promise<number> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => {
    const last = await work.row<{ next: number }>`select coalesce(max(tenant_id), 0) + 1 as next from tenant`
    return last?.next ?? 1
  })
