import { join } from 'node:path'
import { startAnchor } from '../platform/anchor.ts'
import { startJobs } from '../platform/jobs.ts'
import { postFrom } from '../platform/post.ts'
import { startSealer } from '../platform/sealer.ts'
import { jobTasks } from './job-tasks.ts'
import type { Parts } from './parts.ts'

/** What happens without anybody pressing a button: letters and jobs, the sealing of the audit chain, its anchor. */
export const startByItself = async (parts: Parts, log: (line: string) => void): Promise<{ readonly stop: () => Promise<void> }> => {
  const post = postFrom(parts.config, parts.clock)
  const sealer = startSealer(parts.database, { everyMs: 500, log })
  const anchor = await startAnchor(parts.database, { folder: join(parts.config.dataDir, 'anchors'), log })
  const jobs = await startJobs({
    ownerUrl: parts.config.databaseUrl,
    database: parts.database,
    tasks: jobTasks({ post, publicUrl: parts.config.publicUrl }),
    log,
    concurrency: 4,
  })
  return {
    stop: async () => {
      await jobs.stop()
      await sealer.stop()
      await anchor.stop()
      await post.close()
    },
  }
}
